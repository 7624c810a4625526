import { type CiRunFinding, combineVerdicts, judgeCiRuns } from './diff/ci-run.ts';
import { findMissingTables, type MissingTables } from './diff/expected-tables.ts';
import { type Judgment, judge } from './diff/policy.ts';
import { findUnmatchedSections } from './diff/sections.ts';
import type { Target } from './diff/target.ts';
import type { Verdict } from './diff/verdict.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { ColumnFindings } from './poll/fetch-columns.ts';
import type { Polled } from './poll/poll-datafold.ts';
import type { Log } from './ports.ts';

/** Results of polling, and the columns that a verdict depends on. */
export type PolledWithColumns = Polled & { readonly columns: ColumnFindings };

/** Result of the rules for all diffs, before an acceptance. */
export type RulesResult = {
  readonly judgments: readonly Judgment[];
  readonly ciRun: CiRunFinding | null;
  readonly missingTables: MissingTables | null;
  readonly verdict: Verdict;
};

/** Judges every diff, the search for CI runs, and whether the expected tables are covered. */
export function applyRules(
  { policy, expectedTables }: Pick<Inputs, 'policy' | 'expectedTables'>,
  { ciRuns, observations, columns }: PolledWithColumns,
  target: Target,
): RulesResult {
  const judgments = observations.map((seen) => judge(seen, policy, target, columns.checks.get(seen.id)));
  const finding = ciRuns === null ? null : judgeCiRuns(ciRuns, policy, expectedTables);
  const missingTables = findMissingTables(expectedTables, judgments, policy);
  return {
    judgments,
    ciRun: finding,
    missingTables,
    verdict: combineVerdicts(finding, judgments, missingTables),
  };
}

/** Warns of sections of `thresholds` that govern none of the diffs: most often a name that is misspelled. */
export function warnOfUnmatchedSections(
  { policy }: Pick<Inputs, 'policy'>,
  { judgments }: RulesResult,
  log: Log,
): void {
  const diffs = judgments.map(({ diff }) => diff);
  for (const header of findUnmatchedSections(policy.thresholds, diffs)) {
    log.warning(
      `thresholds: the section ${header} matched no table of these data diffs. Check the spelling. A glob without a dot is compared with the last part of a table's name, one with a dot with the full name.`,
      'Inputs',
    );
  }
}
