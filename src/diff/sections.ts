import type { DataDiff } from './data-diff.ts';
import { matchesGlob } from './glob.ts';
import type { RuleSection, Rules } from './rules.ts';

/** The section that governs a diff: the last one whose head matches a table of it, else the default section; `null` without one. */
export function findGoverningSection(diff: DataDiff | null, rules: Rules): RuleSection | null {
  const matching = rules.findLast((section) => section.head !== null && matchesSection(section, diff));
  return matching ?? rules.find(({ head }) => head === null) ?? null;
}

/** Whether a head matches `table1` or `table2`. A query, or a diff without a body, has no table to match. */
function matchesSection({ globs }: RuleSection, diff: DataDiff | null): boolean {
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

/** Heads of sections that a later head hides, with that head: it has the same globs and maybe more, or `*`. */
export function findHiddenSections(rules: Rules): readonly { readonly head: string; readonly by: string }[] {
  return rules.flatMap(({ head, globs }, at) => {
    const by = rules.slice(at + 1).find((later) => isHiddenBy(later.globs, globs))?.head ?? null;
    return head === null || by === null ? [] : [{ head, by }];
  });
}

function isHiddenBy(later: readonly string[], globs: readonly string[]): boolean {
  const known = later.map((glob) => glob.toLowerCase());
  return (
    known.some((glob) => /^\*+$/.test(glob)) || globs.every((glob) => known.includes(glob.toLowerCase()))
  );
}

/** Heads that match no table of these diffs. Empty where a diff has no body, since its tables are not known. */
export function findUnmatchedSections(rules: Rules, diffs: readonly (DataDiff | null)[]): readonly string[] {
  if (diffs.length === 0 || diffs.includes(null)) return [];
  return rules.flatMap((section) =>
    section.head === null || diffs.some((diff) => matchesSection(section, diff)) ? [] : [section.head],
  );
}
