import type { Judgment } from '../diff/policy.ts';
import type { Labels } from './labels.ts';
import { type Markdown, paragraphs } from './markdown.ts';
import { describeFailedParts } from './messages/causes.ts';
import { type Phrase, printPhrase, renderPhrase, text } from './phrase.ts';

/** Names the diffs of which Datafold could not compare a part, whatever their verdict. */
export function renderFailedPartsOf(
  judgments: readonly Judgment[],
  labels: Labels,
  maxItems: number,
): Markdown {
  const groups = new Map<string, { readonly finding: Phrase; readonly judgments: readonly Judgment[] }>();
  for (const judgment of judgments) {
    const finding = describeFailedParts(judgment);
    if (finding === null) continue;
    const known = groups.get(printPhrase(finding))?.judgments ?? [];
    groups.set(printPhrase(finding), { finding, judgments: [...known, judgment] });
  }
  const items = [...groups.values()].slice(0, maxItems);
  const more = groups.size - items.length;
  return paragraphs([
    ...items.map((group) => renderPhrase(text`${labels.several(group.judgments)}: ${group.finding}`)),
    ...(more > 0 ? [renderPhrase(text`${more} more`)] : []),
  ]);
}
