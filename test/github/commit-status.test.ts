import { describe, expect, test } from 'vitest';
import type { CommitState } from '../../src/diff/commit-state.ts';
import {
  isOutdated,
  markedUrl,
  readMark,
  type StatusMark,
  standing,
} from '../../src/github/commit-status.ts';

const runUrl = 'https://github.com/octo-org/warehouse/actions/runs/500';
const [one, two] = ['0123456789abcdef', 'fedcba9876543210'];
const [anna, ben, carl] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];
const [second, third] = [{ attempt: '2' }, { attempt: '3' }];
const mark = (own: CommitState, overrides: Partial<StatusMark> = {}): StatusMark => ({
  run: '500',
  attempt: '1',
  leg: one,
  nonce: anna,
  own,
  ...overrides,
});

describe('the mark', () => {
  test('is read back from the link to the run', () => {
    const mine = mark('failure', { attempt: '3' });
    expect(readMark({ targetUrl: markedUrl(runUrl, mine) })).toEqual(mine);
  });

  test.each([
    '',
    runUrl,
    `${runUrl}/attempts/1`,
    `${runUrl}/attempts/1#data-diff-gate-xyz-success`,
    `${runUrl}/attempts/1#data-diff-gate-${one}-success`,
    `${runUrl}/attempts/1#data-diff-gate-${one}-${anna}-green`,
    `${runUrl}/attempts/1#data-diff-gate-${one}-${anna}-success and more`,
    `${runUrl}/attempts/99999999999#data-diff-gate-${one}-${anna}-success`,
  ])('is not found in %j', (targetUrl) => expect(readMark({ targetUrl })).toBeNull());
});

describe('what stands there, newest first', () => {
  const cases: readonly { name: string; marks: readonly StatusMark[]; expected: CommitState | null }[] = [
    { name: 'nothing', marks: [], expected: null },
    { name: 'the last word of a gate', marks: [mark('success'), mark('pending')], expected: 'success' },
    {
      name: 'the worst of two gates',
      marks: [mark('success', { leg: two }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'a gate that still looks',
      marks: [mark('success', { leg: two }), mark('pending')],
      expected: 'pending',
    },
    {
      name: 'the newest run alone',
      marks: [mark('success', { run: '501' }), mark('failure', { leg: two })],
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
      marks: [mark('success', { attempt: '2' }), mark('failure', { leg: two }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'the worst of two gates that share a leg',
      marks: [mark('success', { nonce: ben }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'of gates that share a leg, both of which run again',
      marks: [
        mark('success', { ...second, nonce: carl }),
        mark('success', second),
        mark('success', { nonce: ben }),
        mark('failure'),
      ],
      expected: 'success',
    },
    {
      name: 'of gates that share a leg, the one that failed running again',
      marks: [mark('success', { ...second, nonce: carl }), mark('success', { nonce: ben }), mark('failure')],
      expected: 'success',
    },
    {
      name: 'of gates that share a leg, the first of two that failed running again',
      marks: [mark('success', { ...second, nonce: carl }), mark('failure', { nonce: ben }), mark('failure')],
      expected: 'failure',
    },
    {
      name: 'of gates that share a leg, one after the other running again',
      marks: [
        mark('success', { ...third, nonce: ben }),
        mark('success', { ...second, nonce: carl }),
        mark('failure', { nonce: ben }),
        mark('error'),
      ],
      expected: 'success',
    },
  ];
  test.each(cases)('$name: $expected', ({ marks, expected }) => expect(standing(marks)).toBe(expected));
});

test.each([
  { name: 'nobody', marks: [], expected: false },
  { name: 'an older run', marks: [mark('success', { run: '99' })], expected: false },
  { name: 'itself', marks: [mark('pending')], expected: false },
  { name: 'a newer run', marks: [mark('pending', { run: '1000' })], expected: true },
  { name: 'its own newer attempt', marks: [mark('pending', { attempt: '2' })], expected: true },
  {
    name: 'the newer attempt of another gate',
    marks: [mark('pending', { attempt: '2', leg: two })],
    expected: false,
  },
  { name: 'a gate of the same leg', marks: [mark('pending', { nonce: ben })], expected: false },
])('a run is outdated by $name: $expected', ({ marks, expected }) => {
  expect(isOutdated(mark('success'), marks)).toBe(expected);
});
