import { parseFigureCondition } from './parse-condition.ts';
import type { Condition, Rules } from './rules.ts';

/** A line of `thresholds` that cannot be read, and why: the end of a sentence that begins with the quoted line. */
export type RuleProblem = { readonly line: string; readonly problem: string };

/** Parses the input `thresholds`: the sections, and a problem for each line that is wrong (never a default in its place). */
export function parseRules(text: string): {
  readonly rules: Rules;
  readonly problems: readonly RuleProblem[];
} {
  const conditions: Condition[] = [];
  const problems: RuleProblem[] = [];
  for (const line of text.split(/\r\n|\r|\n/).map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const parsed = parseFigureCondition(line, 'limit');
    if (typeof parsed === 'string') problems.push({ line, problem: parsed });
    else conditions.push(parsed);
  }
  return {
    rules: conditions.length === 0 ? [] : [{ head: null, globs: [], conditions, results: {} }],
    problems,
  };
}
