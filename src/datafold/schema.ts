import * as z from 'zod/mini';
import { optionalOrNull } from '../common/optional-or-null.ts';
import {
  type CiMetadata,
  type DataDiff,
  type DiffStats,
  figureNames,
  isKnownStatus,
  type RecordedField,
} from '../diff/data-diff.ts';
import { hashCompared } from './compared.ts';
import { parseJson } from './json.ts';
import { limitedPath, limitedText, limitText, maxIdentifierLength, maxWordLength } from './text.ts';

const record = z.record(z.string(), z.unknown());
const word = limitedText(maxWordLength);
const name = limitedText(maxIdentifierLength);

/**
 * The fields of `GET /api/v1/datadiffs/{id}` that are used, over all versions of the API. Each is optional
 * and nullable in the specification. Where a wrong type could change a verdict (`id`, `status`, `done`,
 * `result`), the whole body is unusable. Elsewhere the value counts as absent.
 */
const diffSchema = z.object({
  id: z.nullish(z.int()),
  status: z.nullish(word),
  done: z.nullish(z.boolean()),
  result: z.nullish(word),
  diff_stats: optionalOrNull(record),
  // An unexpected value still shows that something was recorded.
  result_statuses: z.optional(z.unknown()),
  kind: optionalOrNull(word),
  table1: optionalOrNull(limitedPath),
  table2: optionalOrNull(limitedPath),
  diff_progress: optionalOrNull(
    z.object({ completed_steps: optionalOrNull(z.int()), total_steps: optionalOrNull(z.int()) }),
  ),
  ci_pr_num: z.optional(z.unknown()),
  ci_pr_sha: z.optional(z.unknown()),
  ci_pr_branch: optionalOrNull(name),
  ci_base_branch: optionalOrNull(name),
  ci_pr_username: optionalOrNull(name),
  ci_pr_user_display_name: optionalOrNull(name),
  ci_run_id: optionalOrNull(z.int()),
});
type WireDiff = z.infer<typeof diffSchema>;

/** Parses a data diff, or explains why the body is not this diff. Never throws. */
export function parseDataDiff(body: string, id: number): DataDiff | { readonly problem: string } {
  const json = parseJson(body);
  if ('problem' in json) return { problem: json.problem };
  const parsed = diffSchema.safeParse(json.value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    return {
      problem:
        field === ''
          ? 'the response is JSON but not a data diff'
          : `the field "${field}" of the response does not fit a data diff`,
    };
  }
  const wire = parsed.data;
  if ((wire.status ?? null) === null && (wire.done ?? null) === null) {
    return { problem: 'the response has neither "status" nor "done", so it is not a data diff' };
  }
  // A summary has a status of another kind: its "success", read as a diff's status, would count as running
  // forever.
  if ((wire.id ?? wire.done ?? wire.result ?? null) === null && !isKnownStatus(wire.status ?? null)) {
    return { problem: 'the response has a "status" of another kind and no "id", so it is not a data diff' };
  }
  if ((wire.id ?? id) !== id) return { problem: `the response is about data diff ${wire.id}, not ${id}` };
  return buildDataDiff(wire, id, hashCompared(json.value));
}

function buildDataDiff(wire: WireDiff, id: number, compared: string | null): DataDiff {
  return {
    id,
    name: readTableName(wire.table2) ?? readTableName(wire.table1) ?? 'query',
    table1: readTable(wire.table1),
    table2: readTable(wire.table2),
    status: wire.status ?? null,
    done: wire.done === true,
    result: wire.result ?? null,
    stats: readStats(wire.diff_stats ?? null),
    crossDatabase: wire.kind === 'cross_db',
    ...sortResultParts(wire.result_statuses),
    progress: readProgress(wire.diff_progress),
    ci: readCiMetadata(wire),
    compared,
  };
}

function readTable(parts: readonly string[] | null | undefined): readonly string[] | null {
  return parts === undefined || parts === null || parts.join('') === '' ? null : parts;
}

function readTableName(parts: readonly string[] | null | undefined): string | null {
  const name = (parts ?? []).slice(-3).join('.');
  return name === '' ? null : name;
}

const maxParts = 20;

/** Sorts the parts of `result_statuses`. A value that is not a known final status counts as pending. */
function sortResultParts(wire: unknown): Pick<DataDiff, 'pendingParts' | 'failedParts'> {
  if ((wire ?? null) === null) return { pendingParts: [], failedParts: [] };
  if (typeof wire !== 'object' || Array.isArray(wire))
    return { pendingParts: ['result_statuses'], failedParts: [] };
  const parts = Object.entries(wire as object).map(([name, status]) => ({
    name,
    end: getPartOutcome(status),
  }));
  const named = (end: 'failed' | null) =>
    parts
      .filter((part) => part.end === end)
      .slice(0, maxParts)
      .map((part) => limitText(part.name, maxWordLength));
  return { pendingParts: named(null), failedParts: named('failed') };
}

/** Reads how a part finished; `null` for one that has not. */
function getPartOutcome(status: unknown): 'done' | 'failed' | null {
  if (status === 'done' || status === 'success') return 'done';
  return status === 'failed' || status === 'error' ? 'failed' : null;
}

/** Reads the known figures; `null` without a single number. */
function readStats(wire: Readonly<Record<string, unknown>> | null): DiffStats | null {
  if (wire === null) return null;
  const given = figureNames.filter((name) => wire[name] !== undefined);
  const figures = given.map((name) => [name, readFinite(wire[name])] as const);
  if (figures.every(([, value]) => value === null)) return null;
  const { sampled, version } = wire;
  return {
    ...Object.fromEntries(figures),
    // Only `false` or nothing means that the figures are exact.
    ...((sampled ?? null) === null ? {} : { sampled: sampled !== false }),
    ...(typeof version === 'string' && /^[\w.-]{1,40}$/.test(version) ? { version } : {}),
  };
}

function readFinite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function readProgress(wire: WireDiff['diff_progress']): DataDiff['progress'] {
  const completed = wire?.completed_steps ?? -1;
  const total = wire?.total_steps ?? 0;
  return completed >= 0 && total > 0 ? { completed: Math.min(completed, total), total } : null;
}

function readCiMetadata(wire: WireDiff): CiMetadata {
  return {
    prNumber: readPrNumber(wire.ci_pr_num),
    prSha: readSha(wire.ci_pr_sha),
    unreadable: findUnreadableFields(wire),
    prBranch: readNonEmpty(wire.ci_pr_branch),
    baseBranch: readNonEmpty(wire.ci_base_branch),
    author: readAuthorName(wire.ci_pr_user_display_name) ?? readAuthorName(wire.ci_pr_username),
    runId: wire.ci_run_id ?? null,
  };
}

function readPrNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function readSha(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{1,64}$/i.test(value) ? value : null;
}

/** Finds recorded values that can't be compared. `null` and an empty text record nothing. */
function findUnreadableFields({ ci_pr_num: number, ci_pr_sha: sha }: WireDiff): readonly RecordedField[] {
  const isRecorded = (value: unknown) => (value ?? null) !== null && value !== '';
  return [
    ...(isRecorded(number) && readPrNumber(number) === null ? (['ci_pr_num'] as const) : []),
    ...(isRecorded(sha) && readSha(sha) === null ? (['ci_pr_sha'] as const) : []),
  ];
}

function readNonEmpty(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** Reads a name to show; never an email address. */
function readAuthorName(text: string | null | undefined): string | null {
  return text?.includes('@') === true ? null : readNonEmpty(text?.trim());
}
