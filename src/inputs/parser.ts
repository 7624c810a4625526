/** The value of one input, or everything that is wrong with it, each problem with a valid example. */
export type Parsed<T> = { readonly value: T } | { readonly problems: readonly string[] };

export function ok<T>(value: T): Parsed<T> {
  return { value };
}

/**
 * Creates a result with one problem. The problem continues a sentence whose subject is the input:
 * `"abc" is not …`.
 */
export function err(problem: string): Parsed<never> {
  return { problems: [problem] };
}

/**
 * Quotes a part of the user's text, short and on one line, with invisible characters named by their code.
 * Never for secrets.
 */
export function quote(text: string): string {
  const line = text
    .replaceAll(/[\t-\r\p{Z}]+/gu, ' ')
    .replaceAll(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, nameCharacter)
    .trim();
  const characters = [...line];
  return characters.length > 80 ? `"${characters.slice(0, 79).join('')}…"` : `"${line}"`;
}

/** Quotes what is meant as a URL. Leaves out everything that may be credentials, up to the last `@`. */
export function quoteAddress(text: string): string {
  const at = text.lastIndexOf('@');
  if (at < 0) return quote(text);
  const scheme = text.slice(0, text.indexOf('@')).indexOf('://');
  return quote(`${scheme < 0 ? '' : text.slice(0, scheme + 3)}…${text.slice(at)}`);
}

/** Names an invisible character, like `<U+200B>`: without it, the text would look valid. */
function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Parses one input from its text as the runner passes it. */
export type Parser<T> = (raw: string) => Parsed<T>;

/**
 * Creates a parser of trimmed text. `ifEmpty` is the problem with an empty one; without it, empty text is
 * parsed too.
 */
export function createParser<T>(parse: Parser<T>, ifEmpty?: string): Parser<T> {
  return (raw) => {
    const text = raw.trim();
    return text === '' && ifEmpty !== undefined ? err(ifEmpty) : parse(text);
  };
}

/** The values of several parsers, by name. */
type ParsedValues<R> = { readonly [Name in keyof R]: R[Name] extends Parser<infer T> ? T : never };

type Parsers = Readonly<Record<string, Parser<unknown>>>;
type Texts<R> = { readonly [Name in keyof R]: string };

/** A problem with one input. It continues a sentence whose subject is the input. */
export type InputProblem = { readonly name: string; readonly problem: string };

/**
 * Parses several inputs. Collects all values, or all problems in the order of the inputs. The problems are
 * those of `quotable`, the same inputs without secrets: a quote is shortened, so a secret has to
 * leave the text before.
 */
export function parseEach<R extends Parsers>(
  parsers: R,
  raw: Texts<R>,
  quotable: { readonly parsers: Parsers; readonly raw: Readonly<Record<string, string>> } = { parsers, raw },
): { readonly value: ParsedValues<R> } | { readonly problems: readonly InputProblem[] } {
  const results = Object.entries(parsers).map(([name, parse]) => {
    const result = parse(raw[name] ?? '');
    if ('value' in result) return [name, result] as const;
    return [name, describeProblems(quotable.parsers[name]?.(quotable.raw[name] ?? ''))] as const;
  });
  const problems = results.flatMap(([name, result]) =>
    'problems' in result ? result.problems.map((problem) => ({ name, problem })) : [],
  );
  if (problems.length > 0) return { problems };
  const values = results.map(([name, result]) => [name, 'value' in result ? result.value : undefined]);
  return { value: Object.fromEntries(values) as ParsedValues<R> };
}

/**
 * Gives the problems of a text without secrets. If that text is valid, the problem is in what must not be
 * shown.
 */
function describeProblems(result: Parsed<unknown> | undefined): Parsed<unknown> {
  return result !== undefined && 'problems' in result
    ? result
    : err('is not valid. It contains the value of `api_key` or `github_token`, so it is not shown here');
}

/** Formats the problem of an empty input that has a default: it was set, but to nothing. */
export function explainEmpty(name: string, example: string): string {
  return (
    "is empty. The variable or output it refers to probably doesn't exist. " +
    `Leave the line out for the default, or write \`${name}: ${example}\``
  );
}

/** Creates a parser of one of a few words. Ignores case, and reads `_` as `-`. */
export function createChoiceParser<const W extends string>(name: string, words: readonly W[]) {
  const listed = words.map((word) => `\`${word}\``).join(', ');
  return createParser(
    (text): Parsed<W> => {
      const word = words.find((known) => known === text.toLowerCase().replaceAll('_', '-'));
      return word === undefined
        ? err(`${quote(text)} is not one of ${listed}. Write for example \`${name}: ${words[0]}\``)
        : ok(word);
    },
    explainEmpty(name, words[0] ?? ''),
  );
}

/** Creates a parser of `true` and `false`. `ifTrue` is the problem with `true`, if it is not allowed. */
export function createFlagParser(
  name: string,
  { example, ifTrue }: { readonly example: boolean; readonly ifTrue?: string | undefined },
) {
  return createParser(
    (text): Parsed<boolean> => {
      const word = text.toLowerCase();
      if (word === 'true' && ifTrue !== undefined) return err(ifTrue);
      if (word === 'true' || word === 'false') return ok(word === 'true');
      return err(
        `${quote(text)} is neither \`true\` nor \`false\`. Write for example \`${name}: ${example}\``,
      );
    },
    explainEmpty(name, String(example)),
  );
}
