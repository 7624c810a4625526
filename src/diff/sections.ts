import type { DataDiff } from './data-diff.ts';
import { matchesGlob } from './glob.ts';
import type { RuleSection, RuleSections } from './rules.ts';

/**
 * Finds the section that governs a diff: the last one whose header matches one of its tables, else the
 * default section; `null` without one.
 */
export function findGoverningSection(diff: DataDiff | null, rules: RuleSections): RuleSection | null {
  const matching = rules.findLast((section) => section.header !== null && matchesSection(section, diff));
  return matching ?? rules.find(({ header }) => header === null) ?? null;
}

/**
 * Matches a header against `table1` and `table2`. A query, or a diff without a body, has no table to match.
 */
function matchesSection({ globs }: RuleSection, diff: DataDiff | null): boolean {
  const tables = [diff?.table1 ?? null, diff?.table2 ?? null].filter((table) => table !== null);
  return tables.some((table) => globs.some((glob) => matchesTable(glob, table)));
}

/** Matches a glob: with a dot against the whole name, without one against the last part. */
function matchesTable(glob: string, table: readonly string[]): boolean {
  if (glob.includes('.')) return matchesGlob(glob, table.join('.'));
  const last = table.at(-1) ?? '';
  // Some servers give the whole name as one part.
  return matchesGlob(glob, table.length === 1 ? (last.split('.').at(-1) ?? '') : last);
}

/** Finds headers that a later header hides, with that header: it has all their globs, or `*`. */
export function findHiddenSections(
  rules: RuleSections,
): readonly { readonly header: string; readonly by: string }[] {
  return rules.flatMap(({ header, globs }, at) => {
    const by = rules.slice(at + 1).find((later) => isHiddenBy(later.globs, globs))?.header ?? null;
    return header === null || by === null ? [] : [{ header, by }];
  });
}

function isHiddenBy(later: readonly string[], globs: readonly string[]): boolean {
  const known = later.map((glob) => glob.toLowerCase());
  return (
    known.some((glob) => /^\*+$/.test(glob)) || globs.every((glob) => known.includes(glob.toLowerCase()))
  );
}

/**
 * Finds headers that match no table of these diffs. Empty if a diff has no body, because its tables are
 * unknown.
 */
export function findUnmatchedSections(
  rules: RuleSections,
  diffs: readonly (DataDiff | null)[],
): readonly string[] {
  if (diffs.length === 0 || diffs.includes(null)) return [];
  return rules.flatMap((section) =>
    section.header === null || diffs.some((diff) => matchesSection(section, diff)) ? [] : [section.header],
  );
}
