import { sortByImpact } from '../diff/change-size.ts';
import type { Policy } from '../diff/policy.ts';
import type { Condition } from '../diff/rules.ts';
import { coloredSigns } from './colored-signs.ts';
import { escapeForLog } from './escape-untrusted.ts';
import type { Facts } from './facts.ts';
import { describeJudgment } from './headline.ts';
import { labelDiffs } from './labels.ts';

/** Lists the result of each diff, the worst last: `✗ dim_customers (2): 37 of 193,488 rows differ`. */
export function listResults({ judgments, host }: Facts): readonly string[] {
  const labels = labelDiffs(judgments, host);
  return sortByImpact(judgments)
    .toReversed()
    .map((judged) => `${coloredSigns[judged.verdict]} ${labels.withId(judged)}: ${describeJudgment(judged)}`);
}

const maxConditions = 20;

/** Lists the rules by which the diffs are checked. */
export function listRules(policy: Policy): readonly string[] {
  const lists = [
    `fail on ${policy.failOn.join(', ') || 'none'}`,
    `warn on ${policy.warnOn.join(', ') || 'none'}`,
    `undetermined: ${policy.onUndetermined}`,
    `stale: ${policy.onStale}`,
  ];
  return [`Rules: ${lists.join(' · ')}.`, ...policy.thresholds.map(describeSection)];
}

function describeSection({ header, conditions, results }: Policy['thresholds'][number]): string {
  const name = header === null ? 'Thresholds' : `Thresholds of ${escapeForLog(header)}`;
  const shown = conditions.slice(0, maxConditions).map(printCondition);
  const rest = conditions.length - shown.length;
  const words = Object.entries(results).map(([result, verdict]) => `${result}: ${verdict}`);
  return `${name}: ${[...words, ...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(' · ') || 'none'}.`;
}

function printCondition({ level, text }: Condition): string {
  return escapeForLog(level === 'warn' ? `warn ${text}` : text, 200);
}
