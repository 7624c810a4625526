import { parseRules } from '../diff/parse-rules.ts';
import type { Policy } from '../diff/policy.ts';
import { err, ok, type Parsed, quote } from './parser.ts';

/** Parses a GitHub token. The message never shows any part of it. */
export function parseToken(text: string): Parsed<string> {
  return /^[\x21-\x7e]+$/.test(text)
    ? ok(text)
    : err(
        "contains characters that no token has, most likely from copying. Leave the line out for the workflow's own token, or write `github_token: ${{ github.token }}`",
      );
}

/** Parses one condition per line. Reports every line that is wrong. */
export function parseThresholdLines(text: string): Parsed<Policy['thresholds']> {
  const { rules, problems } = parseRules(text);
  return problems.length === 0
    ? ok(rules)
    : { problems: problems.map(({ line, problem }) => `${quote(line)} ${problem}`) };
}

/** Parses the number of a pull request; `null` for an empty text. */
export function parsePrNumber(text: string): Parsed<number | null> {
  if (text === '') return ok(null);
  return /^[1-9]\d{0,9}$/.test(text)
    ? ok(Number(text))
    : err(`${quote(text)} is not a pull request number. Use plain digits, for example \`pr_number: 42\``);
}

/** Parses a name for GitHub: one line of at most `maxLength` characters. `null` for an empty one. */
export function parseName(text: string, maxLength: number, example: string): Parsed<string | null> {
  if (text === '') return ok(null);
  return [...text].length <= maxLength && !/[\p{Cc}\u2028\u2029]/u.test(text)
    ? ok(text)
    : err(
        `${quote(text)} is not a valid name. Use at most ${maxLength} characters on one line. Write for example \`${example}\``,
      );
}
