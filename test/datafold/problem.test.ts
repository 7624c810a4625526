import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProblem } from '../../src/datafold/problem.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/datafold/${name}.json`, import.meta.url), 'utf8');
const none = { detail: null, instance: null };

const cases: readonly { name: string; input: string; expected: unknown }[] = [
  {
    name: 'a problem, its address cleaned away',
    input: fixture('problem-409'),
    expected: {
      detail: 'The resource with [e-mail] already exists.',
      instance: '2022-02-08T14:30:55.851512Z/gs8ueabo/11840',
    },
  },
  {
    name: 'a list of validation errors',
    input: fixture('validation-422'),
    expected: { detail: '<string>: <string>', instance: null },
  },
  {
    name: 'where the first of them is',
    input: '{"detail":[{"loc":["path","id",0],"msg":"no integer"},{"loc":[],"msg":"x"}]}',
    expected: { detail: 'path.id.0: no integer', instance: null },
  },
  {
    name: 'the title without a detail',
    input: '{"title":"Not Found"}',
    expected: { detail: 'Not Found', instance: null },
  },
  {
    name: 'the title beside an empty list',
    input: '{"title":"Invalid","detail":[]}',
    expected: { detail: 'Invalid', instance: null },
  },
  {
    name: 'the title beside a strange detail',
    input: '{"title":"Invalid","detail":{"a":1}}',
    expected: { detail: 'Invalid', instance: null },
  },
  {
    name: 'an instance with something else in it',
    input: '{"detail":"no","instance":"a b <c>"}',
    expected: { detail: 'no', instance: null },
  },
  { name: 'HTML', input: '<html>502</html>', expected: none },
  { name: 'nothing', input: '', expected: none },
  { name: 'JSON that is no object', input: '["detail"]', expected: none },
  { name: 'another object', input: '{"message":"Bad credentials"}', expected: none },
];
test.each(cases)('$name', ({ input, expected }) => {
  expect(parseProblem(input)).toEqual(expected);
});

test('any text gives an answer', () => {
  const body = fc.oneof(
    fc.string(),
    fc
      .record({ title: fc.jsonValue(), detail: fc.jsonValue(), instance: fc.jsonValue() })
      .map((all) => JSON.stringify(all)),
  );
  fc.assert(
    fc.property(body, (text) => {
      const { detail, instance } = parseProblem(text);
      expect((detail ?? '').length).toBeLessThanOrEqual(600);
      expect(instance ?? '').not.toMatch(/\s/);
    }),
    { numRuns: 1_000 },
  );
});
