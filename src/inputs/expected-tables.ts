import type { ExpectedTables } from '../diff/expected-tables.ts';
import { splitList } from './list.ts';
import { createParser, err, explainEmpty, ok, type Parsed, quote } from './parser.ts';

const maxNames = 1_000;
const example = 'Write for example `expected_tables: fct_orders, finance.dim_customers`';

/**
 * Creates a parser of names of tables, `none` alone or `any` alone. `hasCiConfig`: the diffs come from a CI
 * run, where `none` makes sense.
 */
export function createExpectedTablesParser({ hasCiConfig }: { readonly hasCiConfig: boolean }) {
  return createParser((text) => parseTables(text, hasCiConfig), explainEmpty('expected_tables', 'any'));
}

function parseTables(text: string, hasCiConfig: boolean): Parsed<ExpectedTables> {
  const items = splitList(text);
  if (items === null) return err(`${quote(text)} is not a flat JSON array of names. ${example}`);
  if (items.length === 0)
    return err(`${quote(text)} lists no table. To expect none in particular, write \`any\`. ${example}`);
  const word = items.find((item) => ['none', 'any'].includes(item.toLowerCase()));
  if (word !== undefined) return parseWord(word, items, hasCiConfig);
  const problems = items.flatMap(findProblems);
  if (problems.length > 0) return { problems: shorten(problems) };
  const names = dropDuplicates(items);
  return names.length > maxNames
    ? err(`${quote(text)} lists ${names.length} tables, but at most 1,000 are allowed. ${example}`)
    : ok({ kind: 'names', names });
}

/** Keeps the first of several names that differ in case alone. */
function dropDuplicates(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(name.toLowerCase())) first.set(name.toLowerCase(), name);
  return [...first.values()];
}

function parseWord(word: string, items: readonly string[], hasCiConfig: boolean): Parsed<ExpectedTables> {
  const kind = word.toLowerCase() === 'none' ? 'none' : 'any';
  if (items.length > 1)
    return err(`\`${kind}\` in ${quote(items.join(', '))} can't be combined with names. ${example}`);
  if (kind === 'none' && !hasCiConfig)
    return err(
      '`none` requires `ci_config_id`: with `datadiff_id` there is always a data diff. If there is nothing to compare, skip this step, or write `expected_tables: any`',
    );
  return ok({ kind });
}

function findProblems(name: string): readonly string[] {
  if (/[*?[\]{}]/.test(name))
    return [`${quote(name)} contains a glob. Write the full name of each expected table. ${example}`];
  if (/[\s\p{Cc}]/u.test(name))
    return [`${quote(name)} contains white space, which a table name can't have. ${example}`];
  return /^$|^\.|\.$|\.\./.test(name)
    ? [`${quote(name)} has an empty part. Separate the parts of the name by single dots. ${example}`]
    : [];
}

const maxProblems = 6;

/** Limits the problems that are listed: a list may have 1,000 names. */
function shorten(problems: readonly string[]): readonly string[] {
  if (problems.length <= maxProblems) return problems;
  const rest = problems.length - maxProblems + 1;
  return [...problems.slice(0, maxProblems - 1), `${rest} more names are invalid. ${example}`];
}
