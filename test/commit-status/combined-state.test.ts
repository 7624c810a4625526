import { describe, expect, test } from 'vitest';
import { findCurrentStates, getCombinedState, isOutdated } from '../../src/commit-status/combined-state.ts';
import type { StatusMarker } from '../../src/commit-status/marker.ts';
import type { CommitState } from '../../src/diff/commit-state.ts';

const [one, two] = ['0123456789abcdef', 'fedcba9876543210'];
const [anna, ben, carl] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];
const [pr8, both, none] = [{ pullRequests: [8] }, { pullRequests: [7, 8] }, { pullRequests: [] }];
const [second, third] = [{ attempt: '2' }, { attempt: '3' }];
const mark = (own: CommitState, overrides: Partial<StatusMarker> = {}): StatusMarker => ({
  run: '500',
  attempt: '1',
  gateId: one,
  statusInstanceId: anna,
  pullRequests: [7],
  own,
  ...overrides,
});

describe('the combined state of markers, newest first', () => {
  const cases: readonly { name: string; marks: readonly StatusMarker[]; expected: CommitState | null }[] = [
    { name: 'nothing', marks: [], expected: null },
    { name: 'the last word of a gate', marks: [mark('success'), mark('pending')], expected: 'success' },
    {
      name: 'the worst of two gates',
      marks: [mark('success', { gateId: two }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'a gate that still looks',
      marks: [mark('success', { gateId: two }), mark('pending')],
      expected: 'pending',
    },
    {
      name: 'the newest run alone',
      marks: [mark('success', { run: '501' }), mark('failure', { gateId: two })],
      expected: 'success',
    },
    {
      name: 'the newest run, also when an older one wrote last',
      marks: [mark('success', { run: '99' }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'the newest attempt of a gate',
      marks: [mark('pending', { attempt: '2' }), mark('failure')],
      expected: 'pending',
    },
    {
      name: 'the word of a gate that the re-run leaves out',
      marks: [mark('success', { attempt: '2' }), mark('failure', { gateId: two }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'the worst of two gates that share a gate ID',
      marks: [mark('success', { statusInstanceId: ben }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'of gates that share a gate ID, both of which run again',
      marks: [
        mark('success', { ...second, statusInstanceId: carl }),
        mark('success', second),
        mark('success', { statusInstanceId: ben }),
        mark('failure'),
      ],
      expected: 'success',
    },
    {
      name: 'of gates that share a gate ID, the one that failed running again',
      marks: [
        mark('success', { ...second, statusInstanceId: carl }),
        mark('success', { statusInstanceId: ben }),
        mark('failure'),
      ],
      expected: 'success',
    },
    {
      name: 'of gates that share a gate ID, the first of two that failed running again',
      marks: [
        mark('success', { ...second, statusInstanceId: carl }),
        mark('failure', { statusInstanceId: ben }),
        mark('failure'),
      ],
      expected: 'failure',
    },
    {
      name: 'of gates that share a gate ID, one after the other running again',
      marks: [
        mark('success', { ...third, statusInstanceId: ben }),
        mark('success', { ...second, statusInstanceId: carl }),
        mark('failure', { statusInstanceId: ben }),
        mark('error'),
      ],
      expected: 'success',
    },
    {
      name: 'of two pull requests, the older one worse',
      marks: [mark('success', { run: '501', ...pr8 }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'of two pull requests, the newer one worse',
      marks: [mark('error', { run: '501', ...pr8 }), mark('success')],
      expected: 'error',
    },
    {
      name: 'of two pull requests, each by its newest run',
      marks: [
        mark('success', { run: '502' }),
        mark('success', { run: '501', ...pr8 }),
        mark('failure', { run: '500' }),
        mark('failure', { run: '499', ...pr8 }),
      ],
      expected: 'success',
    },
    {
      name: 'of several pull requests, one of them passing in a newer run',
      marks: [mark('success', { run: '501', ...pr8 }), mark('failure', both)],
      expected: 'failure',
    },
    {
      name: 'of several pull requests, each passing in a newer run',
      marks: [
        mark('success', { run: '502' }),
        mark('success', { run: '501', ...pr8 }),
        mark('failure', both),
      ],
      expected: 'success',
    },
    {
      name: 'of no pull request, after one that failed',
      marks: [mark('success', { run: '501', ...none }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'of no pull request, before one that passes',
      marks: [mark('success', { run: '501' }), mark('failure', none)],
      expected: 'success',
    },
    {
      name: 'of a gate that knows its pull request only in the re-run',
      marks: [mark('success', second), mark('failure', none)],
      expected: 'success',
    },
    {
      name: 'of legs for a pull request each, one of which runs again',
      marks: [
        mark('success', { ...second, statusInstanceId: carl }),
        mark('failure', { ...pr8, statusInstanceId: ben }),
        mark('failure'),
      ],
      expected: 'failure',
    },
  ];
  test.each(cases)('$name: $expected', ({ marks, expected }) =>
    expect(getCombinedState(marks)).toBe(expected),
  );
});

test.each([
  { name: 'no one', marks: [], expected: false },
  { name: 'an older run', marks: [mark('success', { run: '99' })], expected: false },
  { name: 'itself', marks: [mark('pending')], expected: false },
  { name: 'a newer run', marks: [mark('pending', { run: '1000' })], expected: true },
  { name: 'its own newer attempt', marks: [mark('pending', { attempt: '2' })], expected: true },
  {
    name: 'the newer attempt of another gate',
    marks: [mark('pending', { attempt: '2', gateId: two })],
    expected: false,
  },
  {
    name: 'a newer run about another pull request',
    marks: [mark('success', { run: '501', ...pr8 })],
    expected: false,
  },
  { name: 'a newer run about none', marks: [mark('success', { run: '501', ...none })], expected: false },
  {
    name: 'a newer run about its own and another',
    marks: [mark('success', { run: '501', ...both })],
    expected: true,
  },
  {
    name: 'a gate of the same gate ID',
    marks: [mark('pending', { statusInstanceId: ben })],
    expected: false,
  },
])('a run is outdated by $name: $expected', ({ marks, expected }) => {
  expect(isOutdated(mark('success'), marks)).toBe(expected);
});

test('a run about several pull requests is outdated only by newer runs about each of them', () => {
  const mine = mark('success', both);
  const [seven, eight] = [mark('pending', { run: '501' }), mark('pending', { run: '502', ...pr8 })];
  expect(isOutdated(mine, [seven])).toBe(false);
  expect(isOutdated(mine, [eight, seven])).toBe(true);
  expect(isOutdated(mark('success', none), [seven])).toBe(true);
});

test('what counts names its pull requests', () => {
  const [seven, eight] = [mark('failure'), mark('success', { run: '501', ...pr8 })];
  expect(findCurrentStates([eight, seven])).toEqual([eight, seven]);
});
