import { type ColumnChecks, checkConditions } from './check-columns.ts';
import type { CheckedCondition } from './checked-condition.ts';
import { type DataDiff, type DiffResult, getFinalResult, getStatus } from './data-diff.ts';
import type { Observation } from './observation.ts';
import type { RuleSection, RuleSections } from './rules.ts';
import { findGoverningSection } from './sections.ts';
import { findStaleness, type Staleness } from './staleness.ts';
import type { Target } from './target.ts';
import { findUnlimitedFigures } from './thresholds.ts';
import { findResultCause, type UndeterminedCause } from './undetermined-cause.ts';
import { getWorstVerdict, type Verdict } from './verdict.ts';

/** A word of `fail_on` and `warn_on`. */
export type ListedWord = DiffResult | 'sampled';

/** The user's rules: which results fail or warn, and the limits for differences. */
export type Policy = {
  readonly failOn: readonly ListedWord[];
  readonly warnOn: readonly ListedWord[];
  readonly thresholds: RuleSections;
  readonly onUndetermined: 'fail' | 'warn';
  readonly onStale: 'fail' | 'warn' | 'ignore';
};

/** A rule that applies to a diff, and its verdict. The worst of all reasons is the diff's verdict. */
export type Reason = {
  readonly verdict: Verdict;
} & (
  | {
      readonly rule: 'result';
      readonly result: DiffResult;
      /** Where the verdict comes from; `section` for a line like `empty: pass`; `null` for no rule. */
      readonly listedIn: 'fail_on' | 'warn_on' | 'section' | null;
    }
  /** All conditions are met; see {@link Judgment.checks}. */
  | { readonly rule: 'thresholds-met' }
  /** A condition that is not met, or could not be checked. */
  | { readonly rule: 'threshold-not-met'; readonly check: CheckedCondition }
  /** The statistics come from a sample. */
  | { readonly rule: 'sampled'; readonly listedIn: 'fail_on' | 'warn_on' }
  | { readonly rule: 'undetermined'; readonly cause: UndeterminedCause }
  | { readonly rule: 'stale'; readonly staleness: Staleness }
);

/** A judged diff: its verdict, every reason for it, and the figures that no threshold limits. */
export type Judgment = {
  readonly id: number;
  readonly diff: DataDiff | null;
  readonly verdict: Verdict;
  readonly undetermined: boolean;
  readonly reasons: readonly Reason[];
  /** Header of the governing section, like `[stg_*]`; `null` for the default section. */
  readonly section: string | null;
  /**
   * All conditions of that section with their outcomes, in order; empty unless the diff is finished and
   * `different`.
   */
  readonly checks: readonly CheckedCondition[];
  /** Nonzero figures without a threshold, for a `different` diff with thresholds. */
  readonly unlimited: ReturnType<typeof findUnlimitedFigures>;
};

/** Governs diffs if `thresholds` has no section for them. */
const emptySection: RuleSection = { header: null, globs: [], conditions: [], results: {} };

const noChecks: ColumnChecks = new Map();

/**
 * Judges one diff. Only a finished diff with a known result that the rules allow passes; everything else is
 * undetermined. `columns` has the checks of conditions about columns.
 */
export function judge(
  observation: Observation,
  policy: Policy,
  target: Target,
  columns: ColumnChecks = noChecks,
): Judgment {
  const { id, diff } = observation;
  const section = findGoverningSection(diff, policy.thresholds) ?? emptySection;
  const different = observation.failure === null && getFinalResult(observation.diff) === 'different';
  const checks = different ? checkConditions(section.conditions, observation.diff, columns) : [];
  const reasons = [
    ...judgeResult(observation, checks, section, policy),
    ...judgeSampled(observation, policy),
    ...judgeStaleness(diff, policy, target),
  ];
  return {
    id,
    diff,
    verdict: getWorstVerdict(reasons.map((reason) => reason.verdict)),
    undetermined: reasons.some((reason) => reason.rule === 'undetermined'),
    reasons,
    section: section.header,
    checks,
    unlimited:
      different && checks.length > 0 ? findUnlimitedFigures(section.conditions, observation.diff) : [],
  };
}

function judgeResult(
  observation: Observation,
  checks: readonly CheckedCondition[],
  section: RuleSection,
  policy: Policy,
): readonly Reason[] {
  if (observation.failure !== null) return [buildUndetermined(observation.failure, policy)];
  const { diff } = observation;
  const result = getFinalResult(diff);
  const byResult = result === null ? null : decideByResult(result, section, policy);
  const hasChecks = result === 'different' && checks.length > 0;
  const decided = byResult === null ? [] : hasChecks ? judgeDifferences(checks, byResult) : [byResult];
  const cause = findResultCause(diff);
  // A missing part must not hide a failure that is known.
  return cause === null
    ? decided
    : [buildUndetermined(cause, policy), ...decided.filter(({ verdict }) => verdict !== 'pass')];
}

function buildUndetermined(cause: UndeterminedCause, policy: Policy): Reason {
  return { rule: 'undetermined', cause, verdict: cause.kind === 'refused' ? 'fail' : policy.onUndetermined };
}

/**
 * Decides by the section's own line, then by the lists. A result in both lists fails; a known result in
 * neither passes.
 */
function decideByResult(
  result: DiffResult,
  section: RuleSection,
  policy: Policy,
): Reason & { readonly rule: 'result' } {
  const own = section.results[result];
  if (own !== undefined) return { rule: 'result', result, listedIn: 'section', verdict: own };
  if (policy.failOn.includes(result)) return { rule: 'result', result, listedIn: 'fail_on', verdict: 'fail' };
  if (policy.warnOn.includes(result)) return { rule: 'result', result, listedIn: 'warn_on', verdict: 'warn' };
  return { rule: 'result', result, listedIn: null, verdict: 'pass' };
}

/**
 * Judges the conditions. If a limit is not met, the result decides; a `warn` line that is not met always
 * warns.
 */
function judgeDifferences(
  checks: readonly CheckedCondition[],
  byResult: Reason & { readonly rule: 'result' },
): readonly Reason[] {
  const open = checks.filter(({ outcome }) => outcome !== 'met');
  if (open.length === 0) return [{ rule: 'thresholds-met', verdict: 'pass' }];
  const reasons = open.map((check) => ({
    rule: 'threshold-not-met' as const,
    check,
    verdict: check.condition.level === 'warn' ? ('warn' as const) : byResult.verdict,
  }));
  return open.some(({ condition }) => condition.level === 'limit') ? [byResult, ...reasons] : reasons;
}

/** Judges `sampled`: one more reason for a finished diff, whatever its result. */
function judgeSampled({ diff, failure }: Observation, { failOn, warnOn }: Policy): readonly Reason[] {
  if (failure !== null || getStatus(diff) !== 'done' || diff.stats?.sampled !== true) return [];
  if (failOn.includes('sampled')) return [{ rule: 'sampled', listedIn: 'fail_on', verdict: 'fail' }];
  return warnOn.includes('sampled') ? [{ rule: 'sampled', listedIn: 'warn_on', verdict: 'warn' }] : [];
}

function judgeStaleness(diff: DataDiff | null, policy: Policy, target: Target): readonly Reason[] {
  if (diff === null) return [];
  const verdict = policy.onStale === 'ignore' ? 'pass' : policy.onStale;
  return findStaleness(diff.ci, target).map((found) => ({ rule: 'stale', staleness: found, verdict }));
}
