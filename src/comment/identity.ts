import { hashShort } from '../common/hash.ts';
import type { DataDiff } from '../diff/data-diff.ts';

/** How many gates can share one `comment_key`: as many as a matrix has jobs at most. */
const maxGates = 256;

/**
 * Lists the keys of the comments of one `comment_key`: one for each gate that may share it. They are the same
 * in every run.
 */
export function listCommentKeys(commentKey: string): readonly string[] {
  return Array.from({ length: maxGates }, (_, at) =>
    hashShort(at === 0 ? commentKey : `${commentKey}#${at + 1}`),
  );
}

/**
 * Hashes the workflow file of `GITHUB_WORKFLOW_REF` (`owner/repo/path@ref`), whatever the ref; `null` without
 * one.
 */
export function hashWorkflowFile(workflowRef: string): string | null {
  const file = workflowRef.replace(/@.*$/s, '');
  return file === '' ? null : hashShort(file);
}

type Tables = Pick<DataDiff, 'table1' | 'table2'>;

/**
 * Hashes the tables of all diffs; `null` unless every one of them is known. The path of `table2` does not
 * count, since the schema of a pull request can be another one in every run.
 */
export function hashTables(diffs: readonly (Tables | null)[]): string | null {
  const known = diffs.filter((diff) => diff !== null);
  if (known.length === 0 || known.length < diffs.length) return null;
  const names = known.map(({ table1, table2 }) =>
    JSON.stringify([table1 ?? [], table2?.at(-1) ?? '']).toLowerCase(),
  );
  return hashShort([...new Set(names)].toSorted().join('\n'));
}
