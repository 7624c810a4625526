import { expect, test } from 'vitest';
import type { Observation } from '../../../src/diff/observation.ts';
import type { Facts } from '../../../src/report/facts.ts';
import { describeAcceptance } from '../../../src/report/messages/acceptance.ts';
import { renderReport } from '../../../src/report/report.ts';
import { anywhere, diffOf, ended, factsOf, fullCi, lost, policyOf } from '../factories.ts';

const acceptance = {
  kind: 'not-accepted',
  label: 'data-change-accepted',
  why: { kind: 'not-acceptable' },
} as const;
const different = ended(diffOf({ result: 'different', ci: fullCi }));
const late = lost({ kind: 'out-of-time', timeoutMs: 60_000 }, null, 971);
const stale = ended(
  diffOf({ id: 972, ci: { ...fullCi, prSha: 'ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12' } }),
);
const failed = ended(diffOf({ id: 973, result: 'error', ci: fullCi }));
const missingTables = { names: ['fct_orders'], verdict: 'fail' } as const;

test.each<{ name: string; diffs: readonly Observation[]; more?: Partial<Facts>; expected: string }>([
  { name: 'no result', diffs: [different, late], expected: 'a data diff or CI run without a usable result' },
  { name: 'another commit', diffs: [stale], expected: 'a data diff of another commit or pull request' },
  { name: 'an error', diffs: [failed], expected: 'the result `error`' },
  {
    name: 'identical tables, where a change is expected',
    diffs: [ended(diffOf({ ci: fullCi }))],
    more: { policy: policyOf({ failOn: ['identical'] }) },
    expected: 'the result `identical`',
  },
  {
    name: 'a missing table',
    diffs: [different],
    more: { missingTables },
    expected: 'a missing expected table',
  },
  {
    name: 'all of them',
    diffs: [different, late, stale, failed],
    more: { missingTables },
    expected:
      'a data diff or CI run without a usable result, a data diff of another commit or pull request, the result `error` or a missing expected table',
  },
])('a label without effect names what it cannot accept: $name', ({ diffs, more, expected }) => {
  const facts = factsOf(diffs, { ...more, acceptance });
  const sentence = `The label "data-change-accepted" has no effect: a label can't accept ${expected}. Fix that first.`;
  expect(describeAcceptance(facts)).toBe(sentence);
  expect(renderReport(facts)(anywhere)).toContain("has no effect: a label can't accept");
});
