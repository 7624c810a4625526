import type { DataDiff } from '../diff/data-diff.ts';
import type { Judgment, Reason } from '../diff/policy.ts';
import type { Verdict } from '../diff/verdict.ts';
import { escapeForLog } from './escape-untrusted.ts';
import { buildDiffUrl } from './links.ts';
import { type Markdown, rawMarkdown } from './markdown.ts';
import { memoize } from './memoize.ts';
import { findCauseMessage } from './messages/causes.ts';
import { resultMessages } from './messages/results.ts';
import { labelStale } from './messages/staleness.ts';
import { joinPhrases, link, namedLink, type Phrase, raw, renderPhrase, text, untrusted } from './phrase.ts';

/** A verdict in a word. */
export const verdictWord = { pass: 'passed', warn: 'warning', fail: 'failed' } as const satisfies Record<
  Verdict,
  string
>;

/** A verdict as a sign. */
export const verdictIcon = { pass: '✅', warn: '⚠️', fail: '❌' } as const satisfies Record<Verdict, string>;

/** An accepted failure as a sign. */
export const acceptedIcon = '☑️';

const maxNameLength = 80;

/** Names for the diffs of one report: short if no other diff has the same short name. */
export type Labels = {
  /** The name's last part, or the full name if two share it. */
  readonly short: (judgment: Judgment) => Phrase;
  /** The short name and the ID as plain text: `dim_customers (2)`. */
  readonly withId: (judgment: Judgment) => string;
  /** The short name as a link, which a narrow cell may break. */
  readonly cell: (judgment: Judgment) => Markdown;
  /** Several short names as links, `a, b, 7 more`. */
  readonly several: (judgments: readonly Judgment[], max?: number) => Phrase;
};

/** Creates the labels of a report's diffs. */
export function labelDiffs(judgments: readonly Judgment[], host: string): Labels {
  const names = shortenNames(judgments);
  const findName = ({ id }: Judgment) => names.get(id) ?? null;
  const short = (judgment: Judgment) => {
    const name = findName(judgment);
    return name === null ? raw(`data diff ${judgment.id}`) : untrusted(name, maxNameLength, 'end');
  };
  const linked = (judgment: Judgment) => {
    const name = findName(judgment);
    const url = buildDiffUrl(host, judgment.id);
    return name === null ? link(`data diff ${judgment.id}`, url) : namedLink(name, url, maxNameLength);
  };
  return {
    short,
    withId: (judgment) => {
      const name = findName(judgment);
      if (name === null) return `data diff ${judgment.id}`;
      const plain = escapeForLog(name, maxNameLength, 'end');
      return name.endsWith(` (${judgment.id})`) ? plain : `${plain} (${judgment.id})`;
    },
    cell: memoize((judgment) => {
      const name = findName(judgment);
      const cell = renderPhrase(linked(judgment));
      return name === null ? cell : addBreaks(cell, name);
    }),
    several: (found, max = 5) => {
      const shown = found.slice(0, max).map(linked);
      const more = found.length - shown.length;
      return joinPhrases(more > 0 ? [...shown, text`${more} more`] : shown, ', ');
    },
  };
}

/** Names a diff in full, as a link, with its ID. */
export function nameInFull({ id, diff }: Judgment, host: string): Phrase {
  const url = buildDiffUrl(host, id);
  return diff === null ? link(`Data diff ${id}`, url) : namedLink(diff.name, url, maxNameLength);
}

/** Lists untrusted names, `a, b, 7 more`. */
export function listNames(names: readonly string[], max: number): Phrase {
  const shown = names.slice(0, max).map((name) => untrusted(name, maxNameLength, 'end'));
  const more = names.length - shown.length;
  return joinPhrases(more > 0 ? [...shown, text`${more} more`] : shown, ', ');
}

function shortenNames(judgments: readonly Judgment[]): ReadonlyMap<number, string> {
  const diffs = judgments.flatMap(({ diff }) => (diff === null ? [] : [diff]));
  const lasts = countNames(diffs.map(takeLastPart));
  const fulls = countNames(diffs.map(({ name }) => name));
  return new Map(
    diffs.map((diff) => {
      const last = takeLastPart(diff);
      if (lasts.get(last) === 1) return [diff.id, last];
      return [diff.id, fulls.get(diff.name) === 1 ? diff.name : `${diff.name} (${diff.id})`];
    }),
  );
}

function takeLastPart({ name }: DataDiff): string {
  const at = name.lastIndexOf('.') + 1;
  return at === name.length ? name : name.slice(at);
}

function countNames(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const maxUnbroken = 12;

/**
 * Lets a long name break behind its separators. Escapes contain none of them, nor do tags before a letter.
 */
function addBreaks(cell: Markdown, name: string): Markdown {
  if (name.length <= maxUnbroken) return cell;
  const [label = '', ...rest] = cell.source.split('</code>');
  return rawMarkdown([label.replace(/[._-](?=[A-Za-z0-9])/g, '$&<wbr>'), ...rest].join('</code>'));
}

/** Describes the outcome of a diff in a word or two: its result, or why it has none. */
export function labelOutcome(judgment: Judgment): string {
  return listOutcomes(judgment).join(', ');
}

/** Lists the outcome as separate words: the result or the cause, then what is stale. */
function listOutcomes(judgment: Judgment): readonly string[] {
  const besideFigures = listOutcomesBesideFigures(judgment);
  return isDifference(judgment) ? [resultMessages.different.label, ...besideFigures] : besideFigures;
}

/** Lists the outcome beside the number of changed rows, which shows that the tables differ. */
export function listOutcomesBesideFigures(judgment: Judgment): readonly string[] {
  const main = isDifference(judgment) ? null : findMainReason(judgment);
  return [...(main === null ? [] : [labelReason(main, judgment)]), ...labelStaleness(judgment)];
}

/** Whether there is no more to say than that the tables are identical, as the rules allow. */
export function isPlainlyIdentical({ reasons }: Judgment): boolean {
  return reasons.every(
    (reason) => reason.rule === 'result' && reason.result === 'identical' && reason.verdict === 'pass',
  );
}

/** Whether the tables differ, and no other reason comes first. */
function isDifference(judgment: Judgment): boolean {
  const main = findMainReason(judgment);
  return main === null || (main.rule === 'result' && main.result === 'different');
}

type LabeledReason = Exclude<Reason, { readonly rule: 'threshold-not-met' | 'stale' }>;

function findMainReason({ reasons }: Judgment): LabeledReason | null {
  return reasons.find(isLabeled) ?? null;
}

function isLabeled(reason: Reason): reason is LabeledReason {
  return reason.rule !== 'threshold-not-met' && reason.rule !== 'stale';
}

function labelReason(reason: LabeledReason, { diff }: Judgment): string {
  switch (reason.rule) {
    case 'result':
      return resultMessages[reason.result].label;
    case 'thresholds-met':
      return 'within thresholds';
    case 'undetermined':
      return findCauseMessage(reason.cause, diff).label;
    case 'sampled':
      return 'sampled';
  }
}

/** Labels a stale diff by its first reason; nothing if it is not stale. */
function labelStaleness({ reasons }: Judgment): readonly string[] {
  for (const reason of reasons)
    if (reason.rule === 'stale')
      return [`${labelStale(reason.staleness)}${reason.verdict === 'pass' ? ' (allowed)' : ''}`];
  return [];
}
