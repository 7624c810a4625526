import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataDiff } from '../../src/datafold/schema.ts';
import { validBy } from './arbitrary.ts';
import { ages, faultsByAge } from './datafold.ts';
import { factsOf, isNoDiff } from './facts.ts';

type Body = Readonly<Record<string, unknown>>;

/** As it comes over the wire: no `undefined`, no minus zero. */
const wired = (body: unknown) => JSON.parse(JSON.stringify(body)) as Body;

describe.each(ages)('a body of %s', (age) => {
  const bodies = validBy(`diff-${age}`).map(wired);

  test('is generated as its schema has it', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(faultsByAge(age, body)).toEqual([]);
      }),
    );
  });

  test('is parsed into the facts that stand in it', () => {
    let parsedOnes = 0;
    const parses = fc.property(bodies, fc.integer({ min: 1 }), (body, asked) => {
      const id = typeof body['id'] === 'number' ? body['id'] : asked;
      const parsed = parseDataDiff(JSON.stringify(body), id);
      if ('problem' in parsed) {
        expect(isNoDiff(body), parsed.problem).toBe(true);
      } else {
        parsedOnes += 1;
        expect(isNoDiff(body)).toBe(false);
        expect(parsed).toEqual(factsOf(body, id));
      }
    });
    fc.assert(parses, { numRuns: 500 });
    expect(parsedOnes).toBeGreaterThan(100);
  });

  test('is never taken for another diff', () => {
    const other = fc.property(bodies, (body) => {
      fc.pre(typeof body['id'] === 'number');
      expect(parseDataDiff(JSON.stringify(body), Number(body['id']) + 1)).toHaveProperty('problem');
    });
    fc.assert(other);
  });
});
