import { describe, expect, test } from 'vitest';
import {
  type CiRunCause,
  type CiRunOutcome,
  combineVerdicts,
  findNewestRun,
  getCiRunPhase,
  judgeCiRuns,
  listPullRequests,
} from '../../src/diff/ci-run.ts';
import { judge } from '../../src/diff/policy.ts';
import type { RequestProblem } from '../../src/diff/request-problem.ts';
import { ended, policy, target } from '../support/diffs.ts';

test.each<[string | null, ReturnType<typeof getCiRunPhase>]>([
  ['done', 'done'],
  ['success', 'done'],
  ['DONE', 'done'],
  ['failed', 'failed'],
  ['error', 'failed'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['waiting', 'running'],
  ['processing', 'running'],
  ['queued', 'running'],
  ['needs_confirmation', 'running'],
  ['undone', 'running'],
  ['done and dusted', 'running'],
  ['__proto__', 'running'],
  ['', 'running'],
  [null, 'running'],
])('a run of status %s is %s', (status, expected) => expect(getCiRunPhase({ status })).toBe(expected));

test.each([
  { name: 'none', input: [], expected: null },
  { name: 'one', input: [7], expected: 7 },
  { name: 'the highest id, wherever it stands', input: [7, 12, 9], expected: 12 },
])('the newest of $name', ({ input, expected }) => {
  const runs = input.map((id) => ({ id, status: `of ${id}`, prNumber: null }));
  expect(findNewestRun(runs)).toEqual(
    expected === null ? null : { id: expected, status: `of ${expected}`, prNumber: null },
  );
});

const problem: RequestProblem = { kind: 'network', cause: 'the connection was refused' };
const silent: readonly CiRunCause[] = [
  { kind: 'failed', runId: 7 },
  { kind: 'cancelled', runId: 7 },
  { kind: 'no-run', timeoutMs: 60_000 },
  { kind: 'out-of-time', runId: 7, waitedFor: 'end', timeoutMs: 60_000 },
  { kind: 'out-of-time', runId: 7, waitedFor: 'diffs', timeoutMs: 60_000 },
  { kind: 'too-many-pages', list: 'diffs' },
  { kind: 'too-many-diffs', runId: 7, found: 1_001 },
  { kind: 'unreachable', list: 'runs', problem },
];

describe('a search without diffs', () => {
  test.each(silent)('is undetermined, and as bad as on_undetermined: $kind', (end) => {
    expect(judgeCiRuns([end], policy())).toMatchObject({ verdict: 'fail', undetermined: true });
    expect(judgeCiRuns([end], policy({ onUndetermined: 'warn' }))).toMatchObject({
      verdict: 'warn',
      undetermined: true,
    });
  });

  test('always fails where Datafold refuses', () => {
    const refused: CiRunOutcome = { kind: 'refused', list: 'runs', problem };
    expect(judgeCiRuns([refused], policy({ onUndetermined: 'warn' }))).toMatchObject({ verdict: 'fail' });
  });

  test.each(['fail', 'warn'] as const)('warns where there is nothing, under %s', (onUndetermined) => {
    const finding = judgeCiRuns([{ kind: 'no-diffs', runId: 7 }], policy({ onUndetermined }));
    expect(finding).toMatchObject({ verdict: 'warn', undetermined: false });
    expect(combineVerdicts(finding, [])).toBe('warn');
  });
});

describe('the gate’s verdict', () => {
  const gathered = judgeCiRuns([{ kind: 'diffs', runId: 7, ids: [970] }], policy());
  const judged = (result: string) => judge(ended({ result }), policy(), target);

  test.each([null, gathered])('is that of the worst diff: %o', (finding) => {
    expect(combineVerdicts(finding, [judged('identical')])).toBe('pass');
    expect(combineVerdicts(finding, [judged('identical'), judged('different')])).toBe('fail');
  });

  test.each([null, gathered])('is a fail without any: %o', (finding) => {
    expect(combineVerdicts(finding, [])).toBe('fail');
  });

  test('is never a pass where there is a cause', () => {
    for (const end of silent) {
      const finding = judgeCiRuns([end], policy({ onUndetermined: 'warn' }));
      expect(combineVerdicts(finding, [judged('identical')])).toBe('warn');
    }
  });
});

test.each([
  { name: 'none', input: [], expected: [] },
  { name: 'runs that record none', input: [null, null], expected: [] },
  { name: 'one, of several runs', input: [8, null, 8], expected: [8] },
  { name: 'several, ascending', input: [12, 8, 12, null], expected: [8, 12] },
])('pull requests of the listed runs: $name', ({ input, expected }) => {
  expect(listPullRequests(input.map((prNumber, at) => ({ id: at + 1, status: 'done', prNumber })))).toEqual(
    expected,
  );
});

describe('CI runs of several pull requests', () => {
  const diffs: CiRunOutcome = { kind: 'diffs', runId: 7, ids: [970] };
  const passed = [judge(ended({ result: 'identical' }), policy(), target)];
  const gated = (ends: readonly CiRunOutcome[], onUndetermined: 'fail' | 'warn' = 'fail') =>
    combineVerdicts(judgeCiRuns(ends, policy({ onUndetermined })), passed);

  test.each(silent)('a pass of one does not hide that of another: $kind', (cause) => {
    expect(gated([diffs, cause])).toBe('fail');
    expect(gated([cause, diffs], 'warn')).toBe('warn');
  });

  test('a run without diffs beside one with diffs warns', () => {
    expect(gated([diffs, { kind: 'no-diffs', runId: 8 }])).toBe('warn');
  });

  test('without any diffs the worst is reported', () => {
    const finding = judgeCiRuns(
      [
        { kind: 'no-diffs', runId: 8 },
        { kind: 'failed', runId: 9 },
      ],
      policy({ onUndetermined: 'warn' }),
    );
    expect(finding).toMatchObject({ kind: 'nothing', cause: { kind: 'failed' }, undetermined: true });
  });

  test('names every run whose diffs are gated', () => {
    expect(judgeCiRuns([diffs, { ...diffs, runId: 8 }], policy())).toEqual({
      kind: 'gathered',
      runIds: [7, 8],
      problems: [],
    });
  });
});
