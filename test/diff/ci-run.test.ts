import { describe, expect, test } from 'vitest';
import {
  type CiRunCause,
  type CiRunEnd,
  ciRunPhase,
  gateVerdict,
  judgeCiRun,
  newestRun,
} from '../../src/diff/ci-run.ts';
import { judge, type Trouble } from '../../src/diff/policy.ts';
import { ended, policy, target } from '../support/diffs.ts';

test.each<[string | null, ReturnType<typeof ciRunPhase>]>([
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
])('a run of status %s is %s', (status, expected) => expect(ciRunPhase({ id: 1, status })).toBe(expected));

test.each([
  { name: 'none', input: [], expected: null },
  { name: 'one', input: [7], expected: 7 },
  { name: 'the highest id, wherever it stands', input: [7, 12, 9], expected: 12 },
])('the newest of $name', ({ input, expected }) => {
  const runs = input.map((id) => ({ id, status: `of ${id}` }));
  expect(newestRun(runs)).toEqual(expected === null ? null : { id: expected, status: `of ${expected}` });
});

const trouble: Trouble = { kind: 'network', cause: 'the connection was refused' };
const silent: readonly CiRunCause[] = [
  { kind: 'failed', runId: 7 },
  { kind: 'cancelled', runId: 7 },
  { kind: 'no-run', timeoutMs: 60_000 },
  { kind: 'out-of-time', runId: 7, waitedFor: 'end', timeoutMs: 60_000 },
  { kind: 'out-of-time', runId: 7, waitedFor: 'diffs', timeoutMs: 60_000 },
  { kind: 'too-many-pages', list: 'diffs' },
  { kind: 'too-many-diffs', runId: 7, found: 1_001 },
  { kind: 'unreachable', list: 'runs', trouble },
];

describe('a search without diffs', () => {
  test.each(silent)('is undetermined, and as bad as on_undetermined: $kind', (end) => {
    expect(judgeCiRun(end, policy())).toMatchObject({ verdict: 'fail', undetermined: true });
    expect(judgeCiRun(end, policy({ onUndetermined: 'warn' }))).toMatchObject({
      verdict: 'warn',
      undetermined: true,
    });
  });

  test('always fails where Datafold refuses', () => {
    const refused: CiRunEnd = { kind: 'refused', list: 'runs', trouble };
    expect(judgeCiRun(refused, policy({ onUndetermined: 'warn' }))).toMatchObject({ verdict: 'fail' });
  });

  test.each(['fail', 'warn'] as const)('warns where there is nothing, under %s', (onUndetermined) => {
    const finding = judgeCiRun({ kind: 'no-diffs', runId: 7 }, policy({ onUndetermined }));
    expect(finding).toMatchObject({ verdict: 'warn', undetermined: false });
    expect(gateVerdict(finding, [])).toBe('warn');
  });
});

describe('the gate’s verdict', () => {
  const gathered = judgeCiRun({ kind: 'diffs', runId: 7, ids: [970] }, policy());
  const judged = (result: string) => judge(ended({ result }), policy(), target);

  test.each([null, gathered])('is that of the worst diff: %o', (finding) => {
    expect(gateVerdict(finding, [judged('identical')])).toBe('pass');
    expect(gateVerdict(finding, [judged('identical'), judged('different')])).toBe('fail');
  });

  test.each([null, gathered])('is a fail without any: %o', (finding) => {
    expect(gateVerdict(finding, [])).toBe('fail');
  });

  test('is never a pass where there is a cause', () => {
    for (const end of silent) {
      const finding = judgeCiRun(end, policy({ onUndetermined: 'warn' }));
      expect(gateVerdict(finding, [judged('identical')])).toBe('warn');
    }
  });
});
