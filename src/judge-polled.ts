import { type CiRunFinding, judgeCiRuns, judgeGate } from './diff/ci-run.ts';
import { findMissingTables, type MissingTables } from './diff/expected-tables.ts';
import { type Judgement, judge } from './diff/policy.ts';
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
  readonly judgements: readonly Judgement[];
  readonly ciRun: CiRunFinding | null;
  readonly missingTables: MissingTables | null;
  readonly verdict: Verdict;
};

/** Judges every diff, the search for CI runs, and whether the expected tables are covered. */
export function judgePolled(
  { policy, expectedTables }: Pick<Inputs, 'policy' | 'expectedTables'>,
  { ciRuns, observations, columns }: PolledWithColumns,
  target: Target,
): RulesResult {
  const judgements = observations.map((seen) => judge(seen, policy, target, columns.checks.get(seen.id)));
  const finding = ciRuns === null ? null : judgeCiRuns(ciRuns, policy, expectedTables);
  const missingTables = findMissingTables(expectedTables, judgements, policy);
  return {
    judgements,
    ciRun: finding,
    missingTables,
    verdict: judgeGate(finding, judgements, missingTables),
  };
}

/** Warns of sections of `thresholds` that govern none of the diffs: most often a name that is misspelled. */
export function warnOfUnmatchedSections(
  { policy }: Pick<Inputs, 'policy'>,
  { judgements }: RulesResult,
  log: Log,
): void {
  const diffs = judgements.map(({ diff }) => diff);
  for (const head of findUnmatchedSections(policy.thresholds, diffs)) {
    log.warning(
      `thresholds: the section ${head} matched no table of these data diffs. Check the spelling. A glob without a dot is compared with the last part of a table's name, one with a dot with the full name.`,
      'Inputs',
    );
  }
}
