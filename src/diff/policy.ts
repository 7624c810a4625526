import { type DataDiff, type DiffResult, resultOf } from './data-diff.ts';
import { type Staleness, staleness, type Target } from './stale.ts';
import { type Check, type Condition, check, unlimitedFigures } from './thresholds.ts';
import { type Verdict, worstVerdict } from './verdict.ts';

/** What the user decided: which results fail, which warn, what a difference may show. */
export type Policy = {
  readonly failOn: readonly DiffResult[];
  readonly warnOn: readonly DiffResult[];
  readonly thresholds: readonly Condition[];
  readonly onUndetermined: 'fail' | 'warn';
  readonly onStale: 'fail' | 'warn' | 'ignore';
};

/** What stood in the way of one request, in terms that a report can put into words. */
export type Trouble =
  /** An answer with an HTTP status; `detail` is the server's own text, shortened and cleaned; `instance` is what its support asks for. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly detail: string | null;
      readonly instance: string | null;
    }
  /** No answer: the cause as the network names it, in our words. */
  | { readonly kind: 'network'; readonly cause: string }
  /** An answer that is not a data diff: why, in our words. */
  | { readonly kind: 'body'; readonly cause: string };

/** Why a diff gave no usable end. All but `refused` are Datafold's silence, which `on_undetermined` may soften. */
export type Lost =
  | { readonly kind: 'out-of-time'; readonly timeoutMs: number }
  | { readonly kind: 'unreachable'; readonly trouble: Trouble }
  | { readonly kind: 'needs-action' }
  /** Datafold will not answer this question however often it is asked (4xx, redirect): always a fail. */
  | { readonly kind: 'refused'; readonly trouble: Trouble };

/** What the wait brought home of one diff: its last body, if any, and why it is not the end, if it is not. */
export type Observation = { readonly id: number } & (
  | { readonly diff: DataDiff; readonly lost: null }
  | { readonly diff: DataDiff | null; readonly lost: Lost }
);

export type UndeterminedCause =
  | Lost
  | { readonly kind: 'failed' | 'cancelled' | 'no-result' | 'unknown-result' };

/** One rule that spoke, and what it says. A diff's verdict is the worst of all its reasons. */
export type Reason = { readonly verdict: Verdict } & (
  | { readonly rule: 'result'; readonly result: DiffResult; readonly listedIn: 'fail_on' | 'warn_on' | null }
  | { readonly rule: 'thresholds-held'; readonly checks: readonly Check[] }
  | { readonly rule: 'threshold-broken'; readonly check: Check }
  | { readonly rule: 'undetermined'; readonly cause: UndeterminedCause }
  | { readonly rule: 'stale'; readonly staleness: Staleness }
);

/** One diff, judged: the verdict, every reason for it, and what the thresholds did not look at. */
export type Judgement = {
  readonly id: number;
  readonly diff: DataDiff | null;
  readonly verdict: Verdict;
  readonly undetermined: boolean;
  readonly reasons: readonly Reason[];
  /** Figures other than zero that no threshold names, of a `different` diff under thresholds. */
  readonly unlimited: ReturnType<typeof unlimitedFigures>;
};

/** Judges one diff. Passing needs a finished diff with a known result that the policy allows; everything else is undetermined. */
export function judge(observation: Observation, policy: Policy, target: Target): Judgement {
  const { id, diff } = observation;
  const reasons = [...resultReasons(observation, policy), ...staleReasons(diff, policy, target)];
  const different = observation.lost === null && resultOf(observation.diff) === 'different';
  return {
    id,
    diff,
    verdict: worstVerdict(reasons.map((reason) => reason.verdict)),
    undetermined: reasons.some((reason) => reason.rule === 'undetermined'),
    reasons,
    unlimited:
      diff !== null && different && policy.thresholds.length > 0
        ? unlimitedFigures(policy.thresholds, diff)
        : [],
  };
}

function resultReasons(observation: Observation, policy: Policy): readonly Reason[] {
  if (observation.lost !== null) return [undetermined(observation.lost, policy)];
  const { diff } = observation;
  const status = diff.status ?? (diff.done ? 'done' : null);
  if (status === 'failed' || status === 'cancelled') return [undetermined({ kind: status }, policy)];
  if (status !== 'done' || diff.result === null) return [undetermined({ kind: 'no-result' }, policy)];
  const result = resultOf(diff);
  if (result === null) return [undetermined({ kind: 'unknown-result' }, policy)];
  return result === 'different' ? differentReasons(diff, policy) : [listed(result, policy)];
}

function undetermined(cause: UndeterminedCause, policy: Policy): Reason {
  return { rule: 'undetermined', cause, verdict: cause.kind === 'refused' ? 'fail' : policy.onUndetermined };
}

/** A result in both lists fails; a known one in neither passes. */
function listed(result: DiffResult, policy: Policy): Reason & { readonly rule: 'result' } {
  if (policy.failOn.includes(result)) return { rule: 'result', result, listedIn: 'fail_on', verdict: 'fail' };
  if (policy.warnOn.includes(result)) return { rule: 'result', result, listedIn: 'warn_on', verdict: 'warn' };
  return { rule: 'result', result, listedIn: null, verdict: 'pass' };
}

function differentReasons(diff: DataDiff, policy: Policy): readonly Reason[] {
  const checks = policy.thresholds.map((condition) => check(condition, diff));
  const broken = checks.filter((held) => held.outcome !== 'held');
  if (checks.length > 0 && broken.length === 0) return [{ rule: 'thresholds-held', checks, verdict: 'pass' }];
  const byList = listed('different', policy);
  return [
    byList,
    ...broken.map((held) => ({ rule: 'threshold-broken', check: held, verdict: byList.verdict }) as const),
  ];
}

function staleReasons(diff: DataDiff | null, policy: Policy, target: Target): readonly Reason[] {
  if (diff === null) return [];
  const verdict = policy.onStale === 'ignore' ? 'pass' : policy.onStale;
  return staleness(diff.ci, target).map((found) => ({ rule: 'stale', staleness: found, verdict }));
}
