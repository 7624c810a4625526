import type { DataDiff } from '../diff/data-diff.ts';
import type { Judgement } from '../diff/policy.ts';
import type { Verdict } from '../diff/verdict.ts';
import { buildDiffUrl } from './links.ts';
import { type Markdown, rawMarkdown } from './markdown.ts';
import { findCauseMessage } from './messages/causes.ts';
import { resultMessages } from './messages/results.ts';
import { labelStale } from './messages/staleness.ts';
import { escapeForLog } from './outside.ts';
import { joinPhrases, link, namedLink, type Phrase, raw, renderPhrase, text, untrusted } from './phrase.ts';
import { remember } from './remember.ts';

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
  readonly short: (judgement: Judgement) => Phrase;
  /** The short name and the ID as plain text: `dim_customers (2)`. */
  readonly withId: (judgement: Judgement) => string;
  /** The short name as a link, which a narrow cell may break. */
  readonly cell: (judgement: Judgement) => Markdown;
  /** Several short names as links, `a, b, 7 more`. */
  readonly several: (judgements: readonly Judgement[], max?: number) => Phrase;
};

/** Creates the labels of a report's diffs. */
export function labelDiffs(judgements: readonly Judgement[], host: string): Labels {
  const names = shortenNames(judgements);
  const nameOf = ({ id }: Judgement) => names.get(id) ?? null;
  const short = (judgement: Judgement) => {
    const name = nameOf(judgement);
    return name === null ? raw(`data diff ${judgement.id}`) : untrusted(name, maxNameLength, 'end');
  };
  const linked = (judgement: Judgement) => {
    const name = nameOf(judgement);
    const url = buildDiffUrl(host, judgement.id);
    return name === null ? link(`data diff ${judgement.id}`, url) : namedLink(name, url, maxNameLength);
  };
  return {
    short,
    withId: (judgement) => {
      const name = nameOf(judgement);
      if (name === null) return `data diff ${judgement.id}`;
      const plain = escapeForLog(name, maxNameLength, 'end');
      return name.endsWith(` (${judgement.id})`) ? plain : `${plain} (${judgement.id})`;
    },
    cell: remember((judgement) => {
      const name = nameOf(judgement);
      const cell = renderPhrase(linked(judgement));
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
export function nameInFull({ id, diff }: Judgement, host: string): Phrase {
  const url = buildDiffUrl(host, id);
  return diff === null ? link(`Data diff ${id}`, url) : namedLink(diff.name, url, maxNameLength);
}

/** Lists untrusted names, `a, b, 7 more`. */
export function listNames(names: readonly string[], max: number): Phrase {
  const shown = names.slice(0, max).map((name) => untrusted(name, maxNameLength, 'end'));
  const more = names.length - shown.length;
  return joinPhrases(more > 0 ? [...shown, text`${more} more`] : shown, ', ');
}

function shortenNames(judgements: readonly Judgement[]): ReadonlyMap<number, string> {
  const diffs = judgements.flatMap(({ diff }) => (diff === null ? [] : [diff]));
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
export function labelOutcome(judgement: Judgement): string {
  return listOutcomes(judgement).join(', ');
}

/** Lists the outcome as separate words: the result or the cause, then what is stale. */
export function listOutcomes(judgement: Judgement): readonly string[] {
  const [main] = judgement.reasons.flatMap((reason) => labelReason(reason, judgement) ?? []);
  const stale = labelStaleness(judgement);
  return [main ?? 'different', ...(stale === null ? [] : [stale])];
}

function labelReason(reason: Judgement['reasons'][number], { diff }: Judgement): string | null {
  switch (reason.rule) {
    case 'result':
      return resultMessages[reason.result].label;
    case 'thresholds-met':
      return 'within thresholds';
    case 'undetermined':
      return findCauseMessage(reason.cause, diff).label;
    case 'sampled':
      return 'sampled';
    case 'threshold-not-met':
    case 'stale':
      return null;
  }
}

/** Labels a stale diff; `null` if it is not stale. */
function labelStaleness({ reasons }: Judgement): string | null {
  for (const reason of reasons)
    if (reason.rule === 'stale')
      return `${labelStale(reason.staleness)}${reason.verdict === 'pass' ? ' (allowed)' : ''}`;
  return null;
}
