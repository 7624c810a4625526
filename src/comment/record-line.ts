import type { RecordToWrite } from '../acceptance/decide.ts';
import {
  encodeRecord,
  isSameButForTime,
  type RecordKeys,
  readRecord,
  signedLineLength,
  signRecord,
} from '../acceptance/record.ts';
import type { ParsedComment } from './marker.ts';
import type { Content } from './types.ts';

/** A rendered report, and whether it lists every failing diff with its figures. */
type Rendered = { readonly text: string; readonly listsFailing: boolean };

/** Renders the report, and leaves `reserved` characters of the limit free. */
export type Render = (reserved: number) => Rendered;

/**
 * Composes a report with its record. Keeps the current record if nothing changed, so that an acceptance of it
 * still counts.
 */
export function composeReport(
  record: RecordToWrite,
  previous: ParsedComment | null,
  keys: RecordKeys | null,
  render: Render,
): Content {
  const encoded = keys === null ? null : chooseRecord(record, previous, keys);
  if (encoded === null || keys === null) return { recordLine: null, text: render(0).text };
  const { text, listsFailing } = render(encoded.length + signedLineLength);
  return { recordLine: listsFailing ? signRecord(encoded, text, keys) : null, text };
}

function chooseRecord(
  record: RecordToWrite,
  previous: ParsedComment | null,
  keys: RecordKeys,
): string | null {
  switch (record.kind) {
    case 'none':
      return null;
    case 'carry':
      return record.encoded;
    case 'new': {
      const currentRecord = previous === null ? null : readCurrentRecord(previous, keys);
      return currentRecord !== null && isSameButForTime(currentRecord.record, record.record)
        ? currentRecord.encoded
        : encodeRecord(record.record);
    }
  }
}

function readCurrentRecord({ recordLine, text }: ParsedComment, keys: RecordKeys) {
  const stored = readRecord(recordLine, text, keys);
  return stored.kind === 'record' ? stored : null;
}

/**
 * Signs the record of an earlier report for the text that folds it. Drops one that someone changed or that
 * cannot be signed.
 */
export function keepRecord(previous: ParsedComment, content: Content, keys: RecordKeys | null): Content {
  const kept = content.recordLine === null || keys === null ? null : readCurrentRecord(previous, keys);
  return {
    ...content,
    recordLine: kept === null || keys === null ? null : signRecord(kept.encoded, content.text, keys),
  };
}

/** Adds to a record the time from which the comment shows it; `null` if there is nothing to add. */
export function addShownAt(present: ParsedComment, at: string, keys: RecordKeys): Content | null {
  const currentRecord = readCurrentRecord(present, keys);
  if (currentRecord === null || currentRecord.record.at !== null) return null;
  const { text } = present;
  return { recordLine: signRecord(encodeRecord({ ...currentRecord.record, at }), text, keys), text };
}
