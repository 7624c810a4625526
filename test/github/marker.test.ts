import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marker, mayCreate, mayWriteOver, readMarker, writeMarker } from '../../src/github/marker.ts';
import { compareRuns } from '../../src/github/run-order.ts';
import { roomForMarker } from '../../src/report/banner.ts';
import { headSha, olderSha } from '../support/diffs.ts';

const marker = (overrides: Partial<Marker> = {}): Marker => ({
  key: '0123456789abcdef',
  run: '16112345678',
  attempt: '1',
  head: headSha,
  phase: 'done',
  ...overrides,
});

describe('a marker', () => {
  const hex = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
  const markers: fc.Arbitrary<Marker> = fc.record({
    key: hex(16),
    run: fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }).map(String),
    attempt: fc.nat({ max: 999_999_999 }).map(String),
    head: fc.oneof(hex(40), hex(64), fc.constant('none')),
    phase: fc.constantFrom('running', 'done'),
  });

  test('is read back as it was written, whatever follows', () => {
    fc.assert(
      fc.property(markers, fc.string(), (written, text) => {
        expect(readMarker(writeMarker(written) + text)).toEqual(written);
        expect(writeMarker(written).length).toBeLessThanOrEqual(roomForMarker);
      }),
      { numRuns: 1_000 },
    );
  });

  const line = writeMarker(marker());
  const others: readonly { name: string; input: string }[] = [
    { name: 'no text', input: '' },
    { name: 'another text', input: 'LGTM' },
    { name: 'a marker further down', input: `quote:\n${line}` },
    { name: 'a marker after a space', input: ` ${line}` },
    { name: 'a marker that is quoted', input: `> ${line}` },
    { name: 'half a marker', input: line.slice(0, 60) },
    { name: 'a short commit', input: line.replace(headSha, headSha.slice(0, 8)) },
    { name: 'a run that is no number', input: line.replace('run=16112345678', 'run=x') },
    { name: 'a run longer than any', input: line.replace('run=16112345678', `run=${'9'.repeat(21)}`) },
    { name: 'an unknown phase', input: line.replace('phase=done', 'phase=over') },
  ];
  test.each(others)('is not $name', ({ input }) => {
    expect(readMarker(input)).toBeNull();
  });
});

describe('who may write over whom', () => {
  const present = headSha;
  const old = { head: olderSha };
  const cases: readonly {
    name: string;
    mine: Partial<Marker>;
    theirs: Partial<Marker>;
    expected: boolean;
  }[] = [
    { name: 'itself', mine: {}, theirs: {}, expected: true },
    { name: 'a newer run over an older one', mine: { run: '9' }, theirs: { run: '8' }, expected: true },
    { name: 'an older run over a newer one', mine: { run: '8' }, theirs: { run: '9' }, expected: false },
    { name: 'runs are numbers, not words', mine: { run: '10' }, theirs: { run: '9' }, expected: true },
    {
      name: 'runs beyond floats',
      mine: { run: '9007199254740993' },
      theirs: { run: '9007199254740992' },
      expected: true,
    },
    { name: 'a newer attempt', mine: { attempt: '2' }, theirs: {}, expected: true },
    { name: 'an older attempt', mine: {}, theirs: { attempt: '2' }, expected: false },
    {
      name: 'the run first, then the attempt',
      mine: { run: '9' },
      theirs: { run: '8', attempt: '5' },
      expected: true,
    },
    { name: 'the present head over another commit', mine: {}, theirs: old, expected: true },
    {
      name: 'the present head over another commit of a newer run',
      mine: { run: '8' },
      theirs: { ...old, run: '9' },
      expected: true,
    },
    {
      name: 'a head that is gone over the present one',
      mine: { ...old, run: '9' },
      theirs: { run: '8' },
      expected: false,
    },
    {
      name: 'a head that is gone over a third commit',
      mine: { ...old, run: '9' },
      theirs: { head: 'c'.repeat(40), run: '8' },
      expected: false,
    },
    {
      name: 'a head that is gone over its own',
      mine: { ...old, run: '9' },
      theirs: { ...old, run: '8' },
      expected: true,
    },
    {
      name: 'no head over an older run about the present one',
      mine: { head: 'none', run: '9' },
      theirs: { run: '8' },
      expected: false,
    },
    {
      name: 'no head over an older run about another commit',
      mine: { head: 'none', run: '9' },
      theirs: { ...old, run: '8' },
      expected: true,
    },
    {
      name: 'no head over an older run that knew none either',
      mine: { head: 'none', run: '9' },
      theirs: { head: 'none', run: '8' },
      expected: true,
    },
    {
      name: 'a newer run over one that knew no head',
      mine: { run: '9' },
      theirs: { head: 'none', run: '8' },
      expected: true,
    },
    {
      name: 'an older run over one that knew no head',
      mine: { run: '8' },
      theirs: { head: 'none', run: '9' },
      expected: false,
    },
    {
      name: 'no head over a newer run',
      mine: { head: 'none', run: '8' },
      theirs: { ...old, run: '9' },
      expected: false,
    },
    {
      name: 'the phase does not matter',
      mine: { phase: 'running' },
      theirs: { phase: 'done' },
      expected: true,
    },
  ];
  test.each(cases)('$name: $expected', ({ mine, theirs, expected }) => {
    expect(mayWriteOver(marker(mine), marker(theirs), present)).toBe(expected);
  });

  test('of two runs about one commit one may always write, and never both over each other', () => {
    const run = fc.record({
      run: fc.nat({ max: 20 }).map(String),
      attempt: fc.integer({ min: 1, max: 3 }).map(String),
    });
    fc.assert(
      fc.property(run, run, fc.constantFrom(headSha, olderSha, 'none'), (a, b, head) => {
        const over = mayWriteOver(marker({ ...a, head }), marker({ ...b, head }), headSha);
        const back = mayWriteOver(marker({ ...b, head }), marker({ ...a, head }), headSha);
        expect(over || back).toBe(true);
        expect(over && back).toBe(compareRuns(a, b) === 0);
      }),
    );
  });

  test('only the present head creates, or who knows no head', () => {
    const heads = [headSha, olderSha, 'none'];
    expect(heads.map((head) => mayCreate(marker({ head }), headSha))).toEqual([true, false, true]);
  });
});
