import type { Judgement } from '../diff/policy.ts';
import type { Labels } from './labels.ts';
import { type Markdown, paragraphs } from './markdown.ts';
import { describeFailedParts } from './messages/causes.ts';
import { type Phrase, printPhrase, renderPhrase, text } from './phrase.ts';

/** Names the diffs of which Datafold could not compare a part, whatever their verdict. */
export function renderFailedPartsOf(
  judgements: readonly Judgement[],
  labels: Labels,
  maxItems: number,
): Markdown {
  const groups = new Map<string, { readonly finding: Phrase; readonly judgements: readonly Judgement[] }>();
  for (const judgement of judgements) {
    const finding = describeFailedParts(judgement);
    if (finding === null) continue;
    const known = groups.get(printPhrase(finding))?.judgements ?? [];
    groups.set(printPhrase(finding), { finding, judgements: [...known, judgement] });
  }
  const items = [...groups.values()].slice(0, maxItems);
  const more = groups.size - items.length;
  return paragraphs([
    ...items.map((group) => renderPhrase(text`${labels.several(group.judgements)}: ${group.finding}`)),
    ...(more > 0 ? [renderPhrase(text`${more} more`)] : []),
  ]);
}
