import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { diffResults, figureNames } from '../diff/data-diff.ts';
import type { ColumnCounts, Figures, Snapshot } from '../diff/snapshot.ts';

/** The facts that a comment showed of the diffs that fail, as a person may accept them. */
export type AcceptanceRecord = {
  /** The head commit that was checked. */
  readonly head: string;
  /** Hash of the data files, or `-` if an acceptance does not survive a push. */
  readonly files: string;
  /**
   * Time from which the comment showed this, by GitHub's clock (ISO 8601); `null` before it is known: accepts
   * nothing.
   */
  readonly at: string | null;
  readonly diffs: readonly Snapshot[];
};

/** The keys of one comment: for its signature, and for the hashes that replace names. */
export type RecordKeys = { readonly sign: Uint8Array; readonly hash: Uint8Array };

/** Raise it when a stored field changes its meaning: a record of another version accepts nothing. */
const version = 2;
const pattern = /^<!-- data-diff-gate:record ([A-Za-z0-9+/=]{1,60000}) ([0-9a-f]{64}) -->$/;

/**
 * Derives the keys of a comment (HKDF-SHA-256), so that a record holds for one repository, pull request and
 * comment only.
 */
export function deriveKeys(
  apiKey: string,
  repository: string,
  prNumber: number,
  commentKey: string,
): RecordKeys {
  const derive = (purpose: string) => {
    const info = JSON.stringify([purpose, version, repository.toLowerCase(), prNumber, commentKey]);
    return new Uint8Array(hkdfSync('sha256', apiKey, 'data-diff-gate acceptance', info, 32));
  };
  return { sign: derive('sign'), hash: derive('hash') };
}

/** Hashes a name or a description of what was compared, so that the record shows neither. */
export function hashWithKey({ hash }: RecordKeys, text: string): string {
  return createHmac('sha256', hash).update(text).digest('base64').slice(0, 16);
}

/** Encodes a record; equal records give equal texts. */
export function encodeRecord({ head, files, at, diffs }: AcceptanceRecord): string {
  const entries = diffs.map(({ id, compared, result, sampled, figures, columns }) => [
    id,
    compared,
    result,
    sampled ? 1 : 0,
    Object.fromEntries(
      figureNames.flatMap((name) => (figures[name] === undefined ? [] : [[name, figures[name]]])),
    ),
    columns === null || columns === 'incomplete' ? columns : Object.entries(columns).toSorted(compareNames),
  ]);
  return Buffer.from(JSON.stringify([version, head, files, at, entries])).toString('base64');
}

function compareNames([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}

/**
 * Formats the hidden line that binds an encoded record to the comment's text below it, without a line feed.
 */
export function signRecord(encoded: string, text: string, keys: RecordKeys): string {
  return `<!-- data-diff-gate:record ${encoded} ${computeSignature(encoded, text, keys)} -->`;
}

/** The record of our comment, or why there is none that counts. `encoded` is kept byte for byte. */
export type StoredRecord =
  | { readonly kind: 'record'; readonly encoded: string; readonly record: AcceptanceRecord }
  | { readonly kind: 'none' | 'not-ours' };

/** Reads the record of a comment: its hidden line, if any, and the text below that line. */
export function readRecord(recordLine: string | null, text: string, keys: RecordKeys): StoredRecord {
  if (recordLine === null) return { kind: 'none' };
  const encoded = verifyRecord(recordLine, text, keys);
  const record = encoded === null ? null : decodeRecord(encoded);
  return encoded === null || record === null ? { kind: 'not-ours' } : { kind: 'record', encoded, record };
}

/** Reads the encoded record of a hidden line; `null` unless its signature holds for this text. */
export function verifyRecord(line: string, text: string, keys: RecordKeys): string | null {
  const [, encoded, given] = pattern.exec(line.trimEnd()) ?? [];
  if (encoded === undefined || given === undefined) return null;
  const expected = computeSignature(encoded, text, keys);
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected)) ? encoded : null;
}

/** Computes the signature. Ignores line ends and trailing white space, which GitHub's editor changes. */
function computeSignature(encoded: string, text: string, { sign }: RecordKeys): string {
  const normalized = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trimEnd();
  return createHmac('sha256', sign)
    .update(JSON.stringify([version, encoded, normalized]))
    .digest('hex');
}

const entrySchema = z.lazy(() =>
  z.tuple([
    z.int(),
    z.nullable(z.string()),
    z.literal(diffResults),
    z.union([z.literal(0), z.literal(1)]),
    z.record(z.string(), z.number()),
    z.union([z.null(), z.literal('incomplete'), z.array(z.tuple([z.string(), z.number()]))]),
  ]),
);
const recordSchema = z.lazy(() =>
  z.tuple([z.literal(version), z.string(), z.string(), z.nullable(z.string()), z.array(entrySchema)]),
);

/** Decodes a record whose signature holds; `null` if another version wrote it, or a word in it is unknown. */
export function decodeRecord(encoded: string): AcceptanceRecord | null {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  } catch {
    return null;
  }
  const parsed = recordSchema.safeParse(json);
  if (!parsed.success) return null;
  const [, head, files, at, entries] = parsed.data;
  return { head, files, at, diffs: entries.map(toSnapshot) };
}

function toSnapshot([id, compared, result, sampled, values, columns]: z.infer<typeof entrySchema>): Snapshot {
  const figures: Figures = Object.fromEntries(
    figureNames.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  return {
    id,
    compared,
    result,
    sampled: sampled === 1,
    figures,
    columns: toColumns(columns),
  };
}

function toColumns(columns: z.infer<typeof entrySchema>[5]): ColumnCounts | null {
  return columns === null || columns === 'incomplete' ? columns : Object.fromEntries(columns);
}

/** Maximum length of a signed line without its record; includes `at`, which is added later. */
export const signedLineLength = 160;

/** Checks whether two records are equal except for `at`. */
export function isSameButForTime(a: AcceptanceRecord, b: AcceptanceRecord): boolean {
  return encodeRecord({ ...a, at: null }) === encodeRecord({ ...b, at: null });
}
