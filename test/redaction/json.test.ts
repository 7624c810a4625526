import { expect, test } from 'vitest';
import { redactJson, redactStrings } from '../../src/redaction/json.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';

const redact = createRedactor(['dfk_0123456789', 'identical', '","name":"']);

test.each([
  { name: 'texts', json: '{"a":["x dfk_0123456789"]}', expected: '{"a":["x ***"]}' },
  { name: 'a name that is no word', json: '{"x dfk_0123456789":1}', expected: '{"x ***":1}' },
  { name: 'never the structure', json: '{"id":"1","name":"x"}', expected: '{"id":"1","name":"x"}' },
  { name: 'words that are kept', json: '{"result":"identical"}', expected: '{"result":"identical"}' },
  { name: 'words inside of a text', json: '{"result":"so identical"}', expected: '{"result":"so ***"}' },
  { name: 'what is no JSON', json: 'no dfk_0123456789', expected: 'no ***' },
  {
    name: 'a name that objects have',
    json: '{"__proto__":"dfk_0123456789"}',
    expected: '{"__proto__":"***"}',
  },
])('redacts $name', ({ json, expected }) => {
  expect(redactJson(json, redact, (word) => word === 'identical')).toBe(expected);
});

test('leaves a text without secrets as it is, spelling and all', () => {
  const text = '{ "id" : 12345678901234567890, "x": "\\u0061" }';
  expect(redactJson(text, redact)).toBe(text);
});

test('leaves numbers and nulls alone', () => {
  expect(redactStrings({ a: 1, b: null, c: [true, 'dfk_0123456789'] }, redact)).toEqual({
    a: 1,
    b: null,
    c: [true, '***'],
  });
});

test('redacts texts at any depth', () => {
  const nested = (depth: number) => `{"a":${'['.repeat(depth)}"dfk_0123456789"${']'.repeat(depth)}}`;
  for (const depth of [50, 500_000])
    expect(redactJson(nested(depth), redact)).toMatch(/^\{"a":\[+"\*\*\*"\]+\}$/);
});
