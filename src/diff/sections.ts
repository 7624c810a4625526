import type { DataDiff } from './data-diff.ts';
import { matchesGlob } from './glob.ts';
import type { RuleSection, Rules } from './rules.ts';

/** The section that governs a diff: the last one whose head matches a table of it, else the default section; `null` without one. */
export function governingSection(diff: DataDiff | null, rules: Rules): RuleSection | null {
  const matching = rules.findLast((section) => section.head !== null && matchesSection(section, diff));
  return matching ?? rules.find(({ head }) => head === null) ?? null;
}

/** Whether a head matches `table1` or `table2`. A query, or a diff without a body, has no table to match. */
export function matchesSection({ globs }: RuleSection, diff: DataDiff | null): boolean {
  const tables = [diff?.table1 ?? null, diff?.table2 ?? null].filter((table) => table !== null);
  return tables.some((table) => globs.some((glob) => matchesTable(glob, table)));
}

/** A glob with a dot is matched against the whole dotted name, one without against the last part. */
function matchesTable(glob: string, table: readonly string[]): boolean {
  if (glob.includes('.')) return matchesGlob(glob, table.join('.'));
  const last = table.at(-1) ?? '';
  // A server that gives the name in one piece has its dots inside.
  return matchesGlob(glob, table.length === 1 ? (last.split('.').at(-1) ?? '') : last);
}
