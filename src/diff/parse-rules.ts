import { parseColumnCondition, parseOnlyColumns } from './parse-column-condition.ts';
import { parseFigureCondition } from './parse-figure-condition.ts';
import { parseResultLine, type ResultLine } from './parse-result.ts';
import { parseHeader } from './parse-section-header.ts';
import type { Condition, Level, RuleSection, RuleSections } from './rules.ts';

/**
 * An invalid line of `thresholds`, and the problem: the end of a sentence that begins with the quoted line.
 */
export type RuleProblem = { readonly line: string; readonly problem: string };

/** A section whose lines are being read. */
type Draft = {
  readonly header: string | null;
  readonly globs: readonly string[];
  readonly conditions: Condition[];
  readonly results: Map<
    ResultLine['result'],
    { readonly verdict: ResultLine['verdict']; readonly at: number }
  >;
};

/**
 * Parses the input `thresholds` to sections, and a problem for each invalid line. Never replaces one by a
 * default. Leaves out the default section if it has no lines.
 */
export function parseRules(text: string): {
  readonly rules: RuleSections;
  readonly problems: readonly RuleProblem[];
} {
  const drafts: Draft[] = [createDraft(null, [])];
  const lines = text.split(/\r\n|\r|\n/).map((raw) => raw.trim());
  const problems = new Map<number, string>();
  for (const [at, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const problem = line.startsWith('[') ? readHeader(line, drafts) : readLine(line, at, getLast(drafts));
    if (problem !== null) problems.set(at, problem);
  }
  for (const { conditions, results } of drafts) {
    const different = results.get('different');
    if (different?.verdict === 'pass' && conditions.length > 0) problems.set(different.at, idleConditions);
  }
  return {
    rules: drafts
      .filter(({ header, conditions, results }) => header !== null || conditions.length + results.size > 0)
      .map(buildSection),
    problems: [...problems]
      .toSorted(([one], [other]) => one - other)
      .map(([at, problem]) => ({ line: lines[at] ?? '', problem })),
  };
}

const idleConditions =
  'makes the conditions of its section useless. Leave the line out, or write what happens if a condition is not met, for example `different: warn`';

function createDraft(header: string | null, globs: readonly string[]): Draft {
  return { header, globs, conditions: [], results: new Map() };
}

function getLast(drafts: readonly Draft[]): Draft {
  const last = drafts.at(-1);
  if (last === undefined) throw new Error('There is always the default section.');
  return last;
}

function buildSection({ header, globs, conditions, results }: Draft): RuleSection {
  const verdicts = [...results].map(([result, { verdict }]) => [result, verdict]);
  return { header, globs, conditions, results: Object.fromEntries(verdicts) };
}

/**
 * Starts a section. Lines below an invalid header belong to a section of their own, so that they are still
 * checked.
 */
function readHeader(line: string, drafts: Draft[]): string | null {
  const globs = parseHeader(line);
  if (typeof globs === 'string') {
    drafts.push(createDraft(line, []));
    return globs;
  }
  const isTwice = drafts.some((draft) => draft.header !== null && isSameHeader(draft.globs, globs));
  drafts.push(createDraft(`[${globs.join(', ')}]`, globs));
  return isTwice
    ? 'repeats the header of an earlier section. Write the lines of both below one header, for example `[stg_*]`'
    : null;
}

function isSameHeader(one: readonly string[], other: readonly string[]): boolean {
  const normal = (globs: readonly string[]) =>
    [...new Set(globs.map((glob) => glob.toLowerCase()))].sort().join('\n');
  return normal(one) === normal(other);
}

/** Reads a line into its section; returns the problem with it. */
function readLine(line: string, at: number, section: Draft): string | null {
  const warns = /^warn(?:\s+|$)/i.exec(line);
  const rest = warns === null ? line : line.slice(warns[0].length);
  const result = parseResultLine(rest);
  if (result !== null) return warns === null ? addResult(result, at, section) : warnedResult;
  if (warns !== null && rest.startsWith('['))
    return 'has `warn` before a header. Put the header on a line of its own, for example `[stg_*]`, and `warn` before a condition, for example `warn rows_added <= 1%`';
  if (warns !== null && rest === '')
    return 'has `warn` without a condition. Write one after it, for example `warn rows_added <= 1%`';
  const condition = parseCondition(rest, warns === null ? 'limit' : 'warn');
  if (typeof condition === 'string') return condition;
  if (condition.kind === 'only-columns' && section.conditions.some(({ kind }) => kind === 'only-columns'))
    return 'is a second `only columns` line of its section. Write all columns in one, for example `only columns updated_at, _loaded_*`';
  section.conditions.push(condition);
  return null;
}

const warnedResult = 'has `warn` before a result. Write `different: warn` or `warn rows_added <= 1%`';

function parseCondition(line: string, level: Level): Condition | string {
  if (/^only\b/i.test(line)) return parseOnlyColumns(line, level);
  if (/^columns?(?:\s|$)/i.test(line)) return parseColumnCondition(line, level);
  return parseFigureCondition(line, level);
}

function addResult(line: ResultLine | string, at: number, section: Draft): string | null {
  if (typeof line === 'string') return line;
  const { result, verdict } = line;
  if (section.results.has(result))
    return `repeats the verdict about ${result} in its section. Write it once, for example \`${result}: ${verdict}\``;
  section.results.set(result, { verdict, at });
  return null;
}
