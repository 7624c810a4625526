import * as z from 'zod/mini';

/** What came of reading one input: its value, or everything that is wrong with it, each with a right example. */
export type Reading<T> = { readonly value: T } | { readonly problems: readonly string[] };

export function good<T>(value: T): Reading<T> {
  return { value };
}

/** One problem. Starts in the middle of a sentence whose subject is the input: `"abc" is not …`. */
export function bad(problem: string): Reading<never> {
  return { problems: [problem] };
}

/** A piece of the user's text in quotes, short and on one line. Never for secrets. */
export function quoted(text: string): string {
  const line = text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > 80 ? `"${characters.slice(0, 79).join('')}…"` : `"${line}"`;
}

/** A zod schema for an input that is read from its trimmed text. `ifEmpty` is the problem with an empty one; without it empty is fine. */
export function input<T>(read: (text: string) => Reading<T>, ifEmpty?: string) {
  return z.pipe(
    z.string(),
    z.transform((raw: string, context): T => {
      const text = raw.trim();
      const reading = text === '' && ifEmpty !== undefined ? bad(ifEmpty) : read(text);
      if ('value' in reading) return reading.value;
      for (const message of reading.problems)
        context.issues.push({ code: 'custom', message, input: undefined });
      return z.NEVER;
    }),
  );
}

/** What is wrong with an empty input that has a default: it was set, to nothing. */
export function emptied(name: string, example: string): string {
  return (
    'is set but empty, most likely from a variable or an output that does not exist. ' +
    `Leave the line out for the default, or write \`${name}: ${example}\``
  );
}

/** One of a few words; case is ignored, `_` counts as `-`. */
export function choice<const W extends string>(name: string, words: readonly W[]) {
  const listed = words.map((word) => `\`${word}\``).join(', ');
  return input(
    (text): Reading<W> => {
      const word = words.find((known) => known === text.toLowerCase().replaceAll('_', '-'));
      return word === undefined
        ? bad(`${quoted(text)} is none of ${listed}. Write for example \`${name}: ${words[0]}\``)
        : good(word);
    },
    emptied(name, words[0] ?? ''),
  );
}

/** Yes or no, as `true` or `false`. */
export function flag(name: string, example: boolean) {
  return input(
    (text): Reading<boolean> => {
      const word = text.toLowerCase();
      if (word === 'true' || word === 'false') return good(word === 'true');
      return bad(
        `${quoted(text)} is neither \`true\` nor \`false\`. Write for example \`${name}: ${example}\``,
      );
    },
    emptied(name, String(example)),
  );
}
