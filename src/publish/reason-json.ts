import type { CheckedCondition, NotMeasured } from '../diff/checked-condition.ts';
import type { CiRunCause } from '../diff/ci-run.ts';
import type { DiffResult } from '../diff/data-diff.ts';
import type { Judgment, Reason } from '../diff/policy.ts';
import { getLimitText, type Level } from '../diff/rules.ts';
import type { Staleness } from '../diff/staleness.ts';
import type { UndeterminedCause } from '../diff/undetermined-cause.ts';
import type { Verdict } from '../diff/verdict.ts';
import type { Facts } from '../report/facts.ts';
import { printPhrase } from '../report/phrase.ts';
import { explainReason } from '../report/reasons.ts';

/** A reason for machines: codes, and the sentence that people read. Fields that do not apply are left out. */
export type ReasonJson = {
  readonly rule: Reason['rule'] | 'ci-run' | 'missing-table';
  readonly verdict: Verdict;
  /** Why it is undetermined, stale, or could not be checked. */
  readonly cause?: UndeterminedCause['kind'] | Staleness['kind'] | NotMeasured | CiRunCause['kind'];
  readonly result?: DiffResult;
  /** The input that decides about the result. */
  readonly listed_in?: 'fail_on' | 'warn_on' | 'section' | null;
  readonly condition?: string;
  readonly level?: Level;
  /** The limit as written, with its `%`. */
  readonly limit?: string;
  readonly actual?: number | null;
  /** The whole that a percentage is of. */
  readonly base?: number | null;
  /** The expected table. */
  readonly table?: string;
  readonly text: string;
};

/** Builds the JSON of one reason of a diff. */
export function buildReasonJson(reason: Reason, judgment: Judgment, facts: Facts): ReasonJson {
  const { rule, verdict } = reason;
  return { rule, verdict, ...buildCodes(reason), text: printPhrase(explainReason(reason, judgment, facts)) };
}

function buildCodes(reason: Reason): Omit<ReasonJson, 'rule' | 'verdict' | 'text'> {
  switch (reason.rule) {
    case 'result':
      return { result: reason.result, listed_in: reason.listedIn };
    case 'sampled':
      return { listed_in: reason.listedIn };
    case 'thresholds-met':
      return {};
    case 'threshold-not-met':
      return buildCheck(reason.check);
    case 'undetermined':
      return { cause: reason.cause.kind };
    case 'stale':
      return { cause: reason.staleness.kind };
  }
}

function buildCheck({ condition, actual, base, notMeasured }: CheckedCondition) {
  const limit = getLimitText(condition);
  return {
    ...(notMeasured === null ? {} : { cause: notMeasured }),
    condition: condition.text,
    level: condition.level,
    ...(limit === null ? {} : { limit }),
    actual,
    base,
  };
}

/** Builds the JSON of one condition of the governing section, met or not. */
export function buildConditionJson(check: CheckedCondition) {
  return { ...buildCheck(check), outcome: check.outcome };
}
