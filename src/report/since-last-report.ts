import type { Facts } from './facts.ts';
import { formatCount } from './format-numbers.ts';
import { labelDiffs } from './labels.ts';
import { shortenSha } from './links.ts';
import { type Markdown, nothing } from './markdown.ts';
import { code, joinPhrases, type Phrase, raw, renderPhrase, text } from './phrase.ts';

const maxTables = 5;

/** Renders in one line what changed since the previous report. Never part of the verdict. */
export function renderSince({ since, judgments, host }: Facts): Markdown {
  const commit = since === null ? null : shortenSha(since.head);
  if (since === null || commit === null) return nothing;
  const labels = labelDiffs(judgments, host);
  const shown = since.changes.slice(0, maxTables).flatMap((change): readonly Phrase[] => {
    const judgment = judgments.find(({ id }) => id === change.id);
    if (judgment === undefined) return [];
    const table = labels.short(judgment);
    if (change.isIdentical) return [text`${table} is identical now`];
    const [before, now] = [formatCount(change.before ?? 0), formatCount(change.now ?? 0)];
    return [text`${table}: rows changed ${raw(`${before} → ${now}`)}`];
  });
  const more = since.changes.length - shown.length;
  const listed = more > 0 ? [...shown, text`${more} more`] : shown;
  return shown.length === 0
    ? nothing
    : renderPhrase(text`Since ${code(commit)}: ${joinPhrases(listed, ' · ')}`);
}
