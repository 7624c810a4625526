import { type Markdown, trusted } from './markdown.ts';
import { asMarkdown, type Phrase } from './phrase.ts';

/** The same words about one or several diffs. */
export type Group = { readonly words: Markdown; readonly ids: readonly number[] };

/** Puts together what is said word for word of several diffs, in order of first mention. */
export function grouped(said: Iterable<{ readonly id: number; readonly phrase: Phrase }>): readonly Group[] {
  const groups = new Map<string, number[]>();
  for (const { id, phrase } of said) {
    const words = asMarkdown(phrase).source;
    const ids = groups.get(words);
    if (ids === undefined) groups.set(words, [id]);
    else if (ids.at(-1) !== id) ids.push(id);
  }
  return [...groups].map(([words, ids]) => ({ words: trusted(words), ids }));
}
