import type { Facts } from './facts.ts';
import { count } from './figures.ts';
import { labelDiffs } from './labels.ts';
import { shortSha } from './links.ts';
import { type Markdown, nothing } from './markdown.ts';
import { asMarkdown, code, joinPhrases, type Phrase, raw, text } from './phrase.ts';

const maxTables = 5;

/** Says in one line what changed since the report that the comment showed before. Never part of the verdict. */
export function sinceLine({ since, judgements, host }: Facts): Markdown {
  const commit = since === null ? null : shortSha(since.head);
  if (since === null || commit === null) return nothing;
  const labels = labelDiffs(judgements, host);
  const shown = since.changes.slice(0, maxTables).flatMap((change): readonly Phrase[] => {
    const judgement = judgements.find(({ id }) => id === change.id);
    if (judgement === undefined) return [];
    const table = labels.short(judgement);
    if (change.isIdentical) return [text`${table} is identical now`];
    const [before, now] = [count(change.before ?? 0), count(change.now ?? 0)];
    return [text`${table}: rows changed ${raw(before)} → ${raw(now)}`];
  });
  const more = since.changes.length - shown.length;
  const listed = more > 0 ? [...shown, text`${more} more`] : shown;
  return shown.length === 0
    ? nothing
    : asMarkdown(text`Since ${code(commit)}: ${joinPhrases(listed, ' · ')}`);
}
