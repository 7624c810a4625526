import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Marker } from '../../src/comment/marker.ts';
import { type CommentRelation, mayCreate, mayWriteOver, relate } from '../../src/comment/relation.ts';
import { compareRuns } from '../../src/common/run-order.ts';
import { markerOf } from '../support/comment.ts';
import { headSha, olderSha } from '../support/diffs.ts';

describe('mayWriteOver', () => {
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
      name: 'a run id that is made up',
      mine: {},
      theirs: { run: '9'.repeat(20) },
      expected: true,
    },
    {
      name: 'a run id of two months later',
      mine: { run: '20000000000' },
      theirs: { run: '23000000000' },
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
    expect(mayWriteOver(markerOf(mine), markerOf(theirs), present)).toBe(expected);
  });

  test('of two runs about one commit one may always write, and never both over each other', () => {
    const run = fc.record({
      run: fc.nat({ max: 20 }).map(String),
      attempt: fc.integer({ min: 1, max: 3 }).map(String),
    });
    fc.assert(
      fc.property(run, run, fc.constantFrom(headSha, olderSha, 'none'), (a, b, head) => {
        const over = mayWriteOver(markerOf({ ...a, head }), markerOf({ ...b, head }), headSha);
        const back = mayWriteOver(markerOf({ ...b, head }), markerOf({ ...a, head }), headSha);
        expect(over || back).toBe(true);
        expect(over && back).toBe(compareRuns(a, b) === 0);
      }),
    );
  });

  test('only the present head creates, or who knows no head', () => {
    const heads = [headSha, olderSha, 'none'];
    expect(heads.map((head) => mayCreate(markerOf({ head }), headSha))).toEqual([true, false, true]);
  });
});

describe('relate', () => {
  const other = { instance: 'b'.repeat(12) };
  const otherTables = { tables: 'c'.repeat(16) };
  const otherFile = { workflow: 'd'.repeat(16) };
  const earlierVersion = { verdict: null, instance: null, tables: null, workflow: null };
  const cases: readonly {
    name: string;
    mine?: Partial<Marker>;
    theirs: Partial<Marker>;
    expected: CommentRelation;
  }[] = [
    { name: 'what this process wrote', theirs: {}, expected: 'own' },
    { name: 'what this process wrote while it waited', theirs: { phase: 'running' }, expected: 'own' },
    { name: 'a copy of ours with another run id', theirs: { run: '9' }, expected: 'older' },
    { name: 'another process of this attempt', theirs: other, expected: 'other-gate' },
    {
      name: 'another process of this attempt that compares other tables',
      theirs: { ...other, ...otherTables },
      expected: 'other-gate',
    },
    {
      name: 'another process of this attempt, of an earlier version',
      theirs: earlierVersion,
      expected: 'other-gate',
    },
    {
      name: 'another process of this attempt that is still running',
      theirs: { ...other, phase: 'running' },
      expected: 'other-gate',
    },
    {
      name: 'another process of this attempt that was stopped',
      theirs: { ...other, phase: 'stopped' },
      expected: 'older',
    },
    {
      name: 'another process of this attempt that was stopped and compares other tables',
      theirs: { ...other, ...otherTables, phase: 'stopped' },
      expected: 'other-gate',
    },
    {
      name: 'the attempt before, the same tables',
      mine: { attempt: '2' },
      theirs: other,
      expected: 'older',
    },
    {
      name: 'the attempt before, other tables',
      mine: { attempt: '2' },
      theirs: { ...other, ...otherTables },
      expected: 'other-gate',
    },
    {
      name: 'the attempt before, its tables unknown',
      mine: { attempt: '2' },
      theirs: { ...other, tables: null },
      expected: 'older',
    },
    {
      name: 'the attempt before, our tables unknown',
      mine: { attempt: '2', tables: null },
      theirs: other,
      expected: 'older',
    },
    {
      name: 'the attempt before, other tables, left as running',
      mine: { attempt: '2' },
      theirs: { ...other, ...otherTables, phase: 'running' },
      expected: 'older',
    },
    {
      name: 'the attempt before, other tables, stopped',
      mine: { attempt: '2' },
      theirs: { ...other, ...otherTables, phase: 'stopped' },
      expected: 'older',
    },
    {
      name: 'the attempt before, of an earlier version',
      mine: { attempt: '2' },
      theirs: earlierVersion,
      expected: 'older',
    },
    { name: 'a later attempt', theirs: { ...other, attempt: '2' }, expected: 'newer' },
    { name: 'an older run', theirs: { ...other, run: '9' }, expected: 'older' },
    {
      name: 'an older run on other tables',
      theirs: { ...other, ...otherTables, run: '9' },
      expected: 'older',
    },
    { name: 'a newer run', theirs: { ...other, run: '16112345679' }, expected: 'newer' },
    { name: 'a run id that is made up', theirs: { ...other, run: '9'.repeat(20) }, expected: 'older' },
    {
      name: 'an older run of another workflow file about this commit',
      theirs: { ...other, ...otherFile, run: '9' },
      expected: 'other-gate',
    },
    {
      name: 'a newer run of another workflow file about this commit, still running',
      theirs: { ...other, ...otherFile, run: '16112345679', phase: 'running' },
      expected: 'other-gate',
    },
    {
      name: 'a run of another workflow file about another commit',
      theirs: { ...other, ...otherFile, head: olderSha },
      expected: 'older',
    },
  ];
  test.each(cases)('$name: $expected', ({ mine = {}, theirs, expected }) => {
    expect(relate(markerOf(mine), markerOf(theirs), headSha)).toBe(expected);
  });
});
