import { type ChangeSize, measureChange } from '../diff/change-size.ts';
import type { DataDiff } from '../diff/data-diff.ts';
import {
  countNoun,
  formatCount,
  formatPercent,
  formatSigned,
  formatSignedPercent,
  notMeasured,
} from './format-numbers.ts';

/** Describes the size of a change: `13,447 of 57,189 rows differ (24%), 1,649 removed`. */
export function describeSize(diff: DataDiff): string {
  const size = measureChange(diff);
  return [describeChanged(size), ...describeMoved(size)].join(', ');
}

/** Describes the size of a change, and adds "different" if no number of changed rows says it. */
export function describeDifference(diff: DataDiff): string {
  const size = measureChange(diff);
  const { changed } = size;
  const isCounted = changed !== null && (changed > 0 || !isBaseEmpty(size));
  return isCounted ? describeSize(diff) : `different, ${describeSize(diff)}`;
}

function isBaseEmpty({ baseRows, prRows }: ChangeSize): boolean {
  return baseRows === 0 && prRows !== 0;
}

function describeChanged(size: ChangeSize): string {
  const { baseRows, prRows, changed, share } = size;
  if (isBaseEmpty(size)) return describeEmptyBase(size);
  if (changed === null)
    return baseRows === null || prRows === null
      ? `changed rows ${notMeasured}`
      : `changed rows ${notMeasured}, ${describeRowCounts(baseRows, prRows)}`;
  const verb = changed === 1 ? 'differs' : 'differ';
  if (baseRows === null) return `${countNoun(changed, 'row')} ${verb}${addShare(size, null)}`;
  return `${formatCount(changed)} of ${countNoun(baseRows, 'row')} ${verb}${addShare(size, share)}`;
}

function addShare({ changed, sampled }: ChangeSize, share: number | null): string {
  const notes = [
    ...(changed === 0 || share === null ? [] : [formatPercent(share)]),
    ...(sampled ? ['sampled'] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

function describeEmptyBase({ changed, prRows }: ChangeSize): string {
  const rows = prRows === null ? '' : `, the pull request has ${countNoun(prRows, 'row')}`;
  const differ = changed === null || changed === 0 ? '' : `, ${countNoun(changed, 'row')} differ (100%)`;
  return `the base table is empty${rows}${differ}`;
}

/** Describes both row counts: `157 → 146 rows (−7.0%)`. */
function describeRowCounts(baseRows: number, prRows: number): string {
  if (baseRows === prRows) return `${countNoun(baseRows, 'row')} on both sides`;
  const change = baseRows === 0 ? '' : ` (${formatSignedPercent((prRows - baseRows) / baseRows)})`;
  return `${formatCount(baseRows)} → ${formatCount(prRows)} rows${change}`;
}

function describeMoved({ added, removed }: ChangeSize): readonly string[] {
  return [
    ...(added === null || added === 0 ? [] : [`${formatCount(added)} added`]),
    ...(removed === null || removed === 0 ? [] : [`${formatCount(removed)} removed`]),
  ];
}

/** Describes the changed rows in a narrow cell: `13,447 (24%)`. */
export function formatChanged(size: ChangeSize): string {
  const { changed, share } = size;
  // A narrow cell must not break between count and share.
  return changed === null
    ? notMeasured
    : `${formatCount(changed)}${addShare(size, share).replace(' ', '&nbsp;')}`;
}

/** Describes the change of the row count in a narrow cell: `+90`, `−19,242`, `same`. */
export function formatRowCount({ baseRows, prRows }: ChangeSize): string {
  if (baseRows === null || prRows === null) return notMeasured;
  return prRows === baseRows ? 'same' : formatSigned(prRows - baseRows);
}
