/** What came of reading one input: its value, or everything that is wrong with it, each with a right example. */
export type Reading<T> = { readonly value: T } | { readonly problems: readonly string[] };

export function good<T>(value: T): Reading<T> {
  return { value };
}

/** One problem. Starts in the middle of a sentence whose subject is the input: `"abc" is not …`. */
export function bad(problem: string): Reading<never> {
  return { problems: [problem] };
}

/** A piece of the user's text in quotes, short and on one line; what nobody sees is named by its code. Never for secrets. */
export function quoted(text: string): string {
  const line = text
    .replaceAll(/[\t-\r\p{Z}]+/gu, ' ')
    .replaceAll(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, codeOf)
    .trim();
  const characters = [...line];
  return characters.length > 80 ? `"${characters.slice(0, 79).join('')}…"` : `"${line}"`;
}

/** The same for what is meant as an address: all that may be credentials, up to the last `@`, is left out. */
export function quotedAddress(text: string): string {
  return quoted(text.replace(/^([^@]*?:\/\/)?.*@/s, '$1…@'));
}

/** `<U+200B>`, as a text that is wrong only by it would read like a right one. */
function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Reads one input from its text as the runner gives it. */
export type Read<T> = (raw: string) => Reading<T>;

/** Reads an input from its trimmed text. `ifEmpty` is the problem with an empty one; without it empty is fine. */
export function input<T>(read: Read<T>, ifEmpty?: string): Read<T> {
  return (raw) => {
    const text = raw.trim();
    return text === '' && ifEmpty !== undefined ? bad(ifEmpty) : read(text);
  };
}

/** What readers read, each by its name. */
type ReadValues<R> = { readonly [Name in keyof R]: R[Name] extends Read<infer T> ? T : never };

/** Reads several inputs: all their values, or all the problems of all of them in order, each after the name of its input. */
export function readEach<R extends Readonly<Record<string, Read<unknown>>>>(
  readers: R,
  raw: { readonly [Name in keyof R]: string },
): Reading<ReadValues<R>> {
  const readings = Object.entries(readers).map(([name, read]) => [name, read(raw[name] ?? '')] as const);
  const problems = readings.flatMap(([name, reading]) =>
    'problems' in reading ? reading.problems.map((problem) => `${name}: ${problem}`) : [],
  );
  if (problems.length > 0) return { problems };
  const values = readings.map(([name, reading]) => [name, 'value' in reading ? reading.value : undefined]);
  return good(Object.fromEntries(values) as ReadValues<R>);
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

/** Yes or no, as `true` or `false`. `ifTrue` is the problem with a yes, where there can be none. */
export function flag(name: string, example: boolean, ifTrue?: string) {
  return input(
    (text): Reading<boolean> => {
      const word = text.toLowerCase();
      if (word === 'true' && ifTrue !== undefined) return bad(ifTrue);
      if (word === 'true' || word === 'false') return good(word === 'true');
      return bad(
        `${quoted(text)} is neither \`true\` nor \`false\`. Write for example \`${name}: ${example}\``,
      );
    },
    emptied(name, String(example)),
  );
}
