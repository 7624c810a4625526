import type { ChangeSince, SinceLastReport } from '../diff/acceptance.ts';
import type { Snapshot } from '../diff/snapshot.ts';
import type { AcceptanceRecord } from './record.ts';

/** Compares the diffs of this run with those that the last report recorded; `null` if nothing changed. */
export function compareWithLast(
  record: AcceptanceRecord | null,
  present: readonly Snapshot[],
): SinceLastReport | null {
  if (record === null) return null;
  const changes = present.flatMap((now): readonly ChangeSince[] => {
    const before = findRecorded(now, present, record.diffs);
    if (before === null) return [];
    const rows = [before.figures.diff_rows_count ?? null, now.figures.diff_rows_count ?? null] as const;
    const isIdentical = now.result === 'identical';
    if (!isIdentical && (rows[0] === rows[1] || rows[0] === null || rows[1] === null)) return [];
    return [{ id: now.id, before: rows[0], now: rows[1], isIdentical }];
  });
  return changes.length === 0 ? null : { head: record.head, changes };
}

/** Finds what was recorded of the same comparison, unless several share it. */
function findRecorded(
  now: Snapshot,
  present: readonly Snapshot[],
  recorded: readonly Snapshot[],
): Snapshot | null {
  const candidates = recorded.filter(({ compared }) => compared === now.compared);
  const sameId = candidates.find(({ id }) => id === now.id);
  if (sameId !== undefined) return sameId;
  const duplicates = present.filter(({ compared }) => compared === now.compared);
  const [only] = candidates;
  return now.compared !== null && candidates.length === 1 && duplicates.length === 1 ? (only ?? null) : null;
}
