import type { Policy } from '../diff/policy.ts';
import type { Condition } from '../diff/rules.ts';
import { sortByImpact } from '../diff/size.ts';
import { coloredSigns } from './colored-signs.ts';
import type { Facts } from './facts.ts';
import { clauseOfOne } from './headline.ts';
import { labelDiffs } from './labels.ts';
import { outsideText } from './outside.ts';

/** Builds one line a diff with its result, the worst last: `✗ dim_customers (2): 37 of 193,488 rows differ`. */
export function resultLines({ judgements, host }: Facts): readonly string[] {
  const labels = labelDiffs(judgements, host);
  return sortByImpact(judgements)
    .toReversed()
    .map((judged) => `${coloredSigns[judged.verdict]} ${labels.withId(judged)}: ${clauseOfOne(judged)}`);
}

const maxConditions = 20;

/** Builds the lines that say by which rules the diffs are checked. */
export function ruleLines(policy: Policy): readonly string[] {
  const lists = [
    `fail on ${policy.failOn.join(', ') || 'none'}`,
    `warn on ${policy.warnOn.join(', ') || 'none'}`,
    `undetermined: ${policy.onUndetermined}`,
    `stale: ${policy.onStale}`,
  ];
  return [`Rules: ${lists.join(' · ')}.`, ...policy.thresholds.map(sectionLine)];
}

function sectionLine({ head, conditions, results }: Policy['thresholds'][number]): string {
  const name = head === null ? 'Thresholds' : `Thresholds of ${outsideText(head)}`;
  const shown = conditions.slice(0, maxConditions).map(conditionText);
  const rest = conditions.length - shown.length;
  const words = Object.entries(results).map(([result, verdict]) => `${result}: ${verdict}`);
  return `${name}: ${[...words, ...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(' · ') || 'none'}.`;
}

function conditionText({ level, text }: Condition): string {
  return outsideText(level === 'warn' ? `warn ${text}` : text, 200);
}
