import { describe, expect, test } from 'vitest';
import {
  createDiffState,
  type DiffState,
  estimateRemainingMs,
  getDiffOutcome,
  getDiffOutcomeAtDeadline,
  getMaxDiffPauseMs,
  getWantedDiffPauseMs,
  reduceDiffState,
} from '../../src/poll/diff-state.ts';
import type { PollResult } from '../../src/ports.ts';
import { answered, done, networkDown, running, seen } from '../support/looks.ts';

/** What is remembered after these looks, each at its second. */
const seenSo = (...looks: readonly (readonly [second: number, look: PollResult])[]): DiffState =>
  looks.reduce((track, [second, look]) => reduceDiffState(track, look, second * 1_000), createDiffState(970));
const steps = (completed: number, total = 10) => running({ progress: { completed, total } });
const incomplete = seen({ result: null });
const pendingPart = seen({ pendingParts: ['values'] });

describe('what is remembered', () => {
  const cases: readonly { name: string; input: DiffState; expected: Partial<DiffState> }[] = [
    { name: 'nothing at first', input: seenSo(), expected: { attempts: 0, diff: null, problem: null } },
    {
      name: 'the last body',
      input: seenSo([1, running()], [2, done]),
      expected: { attempts: 2, problem: null, failures: 0 },
    },
    {
      name: 'problem in a row',
      input: seenSo([1, running()], [2, networkDown], [3, answered(503, 7_000)]),
      expected: { attempts: 3, failures: 2, retryAfterMs: 7_000 },
    },
    {
      name: 'no problem after a good look',
      input: seenSo([1, answered(503, 7_000)], [2, running()]),
      expected: { failures: 0, problem: null, retryAfterMs: 0 },
    },
    {
      name: 'of a 404 only the 404s',
      input: seenSo([1, answered(503)], [2, networkDown], [3, answered(404)]),
      expected: { failures: 1, notFound: 1 },
    },
    {
      name: 'since when it is incomplete',
      input: seenSo([1, incomplete], [5, incomplete]),
      expected: { incompleteSinceMs: 1_000 },
    },
    {
      name: 'that it is still incomplete through a problem',
      input: seenSo([1, incomplete], [5, networkDown]),
      expected: { incompleteSinceMs: 1_000 },
    },
    {
      name: 'that it is not incomplete when it runs again',
      input: seenSo([1, incomplete], [5, running()]),
      expected: { incompleteSinceMs: null },
    },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(input).toMatchObject(expected);
  });
});

describe('how long a diff will still run', () => {
  const cases: readonly { name: string; input: DiffState; atS: number; expected: number | null }[] = [
    { name: 'no one knows before a body', input: seenSo(), atS: 1, expected: null },
    {
      name: 'no one knows without steps',
      input: seenSo([1, running()], [9, running()]),
      atS: 9,
      expected: null,
    },
    {
      name: 'no one knows before a step was seen',
      input: seenSo([1, steps(3)], [9, steps(3)]),
      atS: 9,
      expected: null,
    },
    {
      name: 'goes by the pace seen',
      input: seenSo([0, steps(2)], [10, steps(4)]),
      atS: 10,
      expected: 30_000,
    },
    {
      name: 'counts from the first steps reported',
      input: seenSo([0, running()], [10, steps(0)], [20, steps(5)]),
      atS: 20,
      expected: 10_000,
    },
    {
      name: 'says nothing after the last step',
      input: seenSo([0, steps(2)], [10, steps(10)]),
      atS: 10,
      expected: null,
    },
    {
      name: 'says nothing when steps go back',
      input: seenSo([0, steps(5)], [10, steps(2)]),
      atS: 10,
      expected: null,
    },
  ];
  test.each(cases)('$name', ({ input, atS, expected }) => {
    expect(estimateRemainingMs(input, atS * 1_000)).toBe(expected);
  });
});

describe('the pause that a state asks for', () => {
  const cases: readonly { name: string; input: DiffState; atS: number; expected: number | null }[] = [
    { name: 'none while it runs', input: seenSo([1, running()]), atS: 1, expected: null },
    { name: 'two seconds after a 404', input: seenSo([1, answered(404)]), atS: 1, expected: 2_000 },
    { name: 'none after other problem', input: seenSo([1, answered(503)]), atS: 1, expected: null },
    { name: 'a second when it is first incomplete', input: seenSo([1, incomplete]), atS: 1, expected: 1_000 },
    {
      name: 'as long again as it was incomplete',
      input: seenSo([0, incomplete], [7, incomplete]),
      atS: 7,
      expected: 7_000,
    },
    {
      name: 'up to the end of the 30 s',
      input: seenSo([0, incomplete], [20, incomplete]),
      atS: 20,
      expected: 10_000,
    },
  ];
  test.each(cases)('$name', ({ input, atS, expected }) => {
    expect(getWantedDiffPauseMs(input, atS * 1_000, 15_000)).toBe(expected);
  });
});

describe('the longest pause that a state allows', () => {
  test.each([
    { name: 'none while it runs', input: seenSo([1, running()]), atS: 9, expected: Number.POSITIVE_INFINITY },
    {
      name: 'until it is judged',
      input: seenSo([1, incomplete], [3, networkDown]),
      atS: 9,
      expected: 22_000,
    },
    { name: 'none after that', input: seenSo([1, pendingPart]), atS: 31, expected: Number.POSITIVE_INFINITY },
  ])('$name', ({ input, atS, expected }) => expect(getMaxDiffPauseMs(input, atS * 1_000)).toBe(expected));
});

describe('the end', () => {
  const end = (
    second: number,
    look: PollResult,
    before = seenSo(),
    onNeedsAction: 'stop' | 'wait' = 'stop',
  ) => getDiffOutcome(reduceDiffState(before, look, second * 1_000), look, second * 1_000, onNeedsAction);
  const needs = running({ status: 'needs_authentication' });

  const cases: readonly { name: string; input: ReturnType<typeof end>; expected: object | null }[] = [
    { name: 'done', input: end(1, done), expected: { failure: null } },
    { name: 'running', input: end(1, running()), expected: null },
    { name: 'incomplete', input: end(29, incomplete, seenSo([0, incomplete])), expected: null },
    {
      name: 'incomplete for 30 seconds',
      input: end(30, incomplete, seenSo([0, incomplete])),
      expected: { failure: null },
    },
    {
      name: 'incomplete for 30 seconds, and then out of reach',
      input: end(30, networkDown, seenSo([0, incomplete])),
      expected: { failure: null },
    },
    {
      name: 'incomplete for 30 seconds but for a part, and then out of reach',
      input: end(30, networkDown, seenSo([0, pendingPart])),
      expected: null,
    },
    {
      name: 'incomplete for 30 seconds but for a part, as Datafold says itself',
      input: end(30, pendingPart, seenSo([0, pendingPart])),
      expected: { failure: null },
    },
    {
      name: 'incomplete, and then refused',
      input: end(5, answered(403), seenSo([0, incomplete])),
      expected: { failure: { kind: 'refused' } },
    },
    { name: 'a first 404', input: end(1, answered(404)), expected: null },
    {
      name: 'a second 404',
      input: end(3, answered(404), seenSo([1, answered(404)])),
      expected: { failure: { kind: 'refused' } },
    },
    { name: '403', input: end(1, answered(403)), expected: { failure: { kind: 'refused' } } },
    { name: '401', input: end(1, answered(401)), expected: { failure: { kind: 'refused' } } },
    { name: '503', input: end(1, answered(503)), expected: null },
    { name: 'needs a person, stop', input: end(1, needs), expected: { failure: { kind: 'needs-action' } } },
    { name: 'needs a person, wait', input: end(1, needs, seenSo(), 'wait'), expected: null },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    if (expected === null) expect(input).toBeNull();
    else expect(input).toMatchObject({ id: 970, ...expected });
  });
});

describe('at the deadline', () => {
  const cases: readonly { name: string; input: DiffState; expected: object }[] = [
    {
      name: 'a diff that runs',
      input: seenSo([1, running()]),
      expected: { failure: { kind: 'out-of-time', timeoutMs: 5 } },
    },
    { name: 'an incomplete diff', input: seenSo([1, incomplete]), expected: { failure: null } },
    {
      name: 'an incomplete diff, out of reach',
      input: seenSo([1, incomplete], [2, networkDown]),
      expected: { failure: null },
    },
    {
      name: 'a diff out of reach',
      input: seenSo([1, running()], [2, networkDown]),
      expected: { diff: { status: 'processing' }, failure: { kind: 'unreachable' } },
    },
    {
      name: 'a diff not found',
      input: seenSo([1, answered(404)]),
      expected: { failure: { kind: 'refused' } },
    },
    {
      name: 'a diff no one came to look at',
      input: seenSo(),
      expected: { diff: null, failure: { kind: 'out-of-time' } },
    },
    {
      name: 'a diff whose first look was never answered',
      input: { ...seenSo(), started: true },
      expected: { diff: null, failure: { kind: 'unreachable', problem: { kind: 'network' } } },
    },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(getDiffOutcomeAtDeadline(input, 5)).toMatchObject(expected);
  });
});
