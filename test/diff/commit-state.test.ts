import { describe, expect, test } from 'vitest';
import { getCommitState, getWorstState } from '../../src/diff/commit-state.ts';
import type { Observation } from '../../src/diff/observation.ts';
import { judge } from '../../src/diff/policy.ts';
import { getWorstVerdict } from '../../src/diff/verdict.ts';
import { ended, noCi, olderSha, policy, target } from '../support/diffs.ts';

const lost: Observation = { id: 3, diff: null, failure: { kind: 'needs-action' } };

describe('the state of a commit', () => {
  test.each([
    { name: 'a pass', input: [ended({ result: 'identical' })], expected: 'success' },
    { name: 'a warning', input: [ended({ result: 'empty' })], expected: 'success' },
    { name: 'a difference', input: [ended()], expected: 'failure' },
    { name: 'an error of Datafold', input: [ended({ result: 'error' })], expected: 'failure' },
    { name: 'another commit', input: [ended({ ci: { ...noCi, prSha: olderSha } })], expected: 'failure' },
    { name: 'no answer', input: [lost], expected: 'error' },
    { name: 'no answer beside a pass', input: [ended({ result: 'identical' }), lost], expected: 'error' },
    { name: 'no answer beside a difference', input: [ended(), lost], expected: 'failure' },
    { name: 'nothing judged', input: [], expected: 'error' },
  ])('of $name is $expected', ({ input, expected }) => {
    const judgments = input.map((seen) => judge(seen, policy(), target));
    const verdict = getWorstVerdict(judgments.map((judged) => judged.verdict));
    expect(getCommitState(verdict, judgments)).toBe(expected);
  });

  test('of what a person accepted is success', () => {
    expect(getCommitState('warn', [judge(ended(), policy(), target)])).toBe('success');
  });

  test.each([
    { states: [], expected: null },
    { states: ['success', 'pending'], expected: 'pending' },
    { states: ['pending', 'error', 'success'], expected: 'error' },
    { states: ['error', 'failure'], expected: 'failure' },
  ] as const)('the worst of $states is $expected', ({ states, expected }) => {
    expect(getWorstState(states)).toBe(expected);
  });
});
