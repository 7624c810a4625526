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
type DiffFields = z.infer<typeof diffSchema>;

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
  const fields = parsed.data;
  if ((fields.status ?? null) === null && (fields.done ?? null) === null) {
    return { problem: 'the response has neither "status" nor "done", so it is not a data diff' };
  }
  // A summary has a status of another kind: its "success", read as a diff's status, would count as running
  // forever.
  if ((fields.id ?? fields.done ?? fields.result ?? null) === null && !isKnownStatus(fields.status ?? null)) {
    return { problem: 'the response has a "status" of another kind and no "id", so it is not a data diff' };
  }
  if ((fields.id ?? id) !== id) return { problem: `the response is about data diff ${fields.id}, not ${id}` };
  return buildDataDiff(fields, id, hashCompared(json.value));
}

function buildDataDiff(fields: DiffFields, id: number, compared: string | null): DataDiff {
  return {
    id,
    name: readTableName(fields.table2) ?? readTableName(fields.table1) ?? 'query',
    table1: readTable(fields.table1),
    table2: readTable(fields.table2),
    status: fields.status ?? null,
    done: fields.done === true,
    result: fields.result ?? null,
    stats: readStats(fields.diff_stats ?? null),
    crossDatabase: fields.kind === 'cross_db',
    ...sortResultParts(fields.result_statuses),
    progress: readProgress(fields.diff_progress),
    ci: readCiMetadata(fields),
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
function sortResultParts(statuses: unknown): Pick<DataDiff, 'pendingParts' | 'failedParts'> {
  if ((statuses ?? null) === null) return { pendingParts: [], failedParts: [] };
  if (typeof statuses !== 'object' || Array.isArray(statuses))
    return { pendingParts: ['result_statuses'], failedParts: [] };
  const parts = Object.entries(statuses as object).map(([name, status]) => ({
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
function readStats(stats: Readonly<Record<string, unknown>> | null): DiffStats | null {
  if (stats === null) return null;
  const given = figureNames.filter((name) => stats[name] !== undefined);
  const figures = given.map((name) => [name, readFinite(stats[name])] as const);
  if (figures.every(([, value]) => value === null)) return null;
  const { sampled, version } = stats;
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

function readProgress(progress: DiffFields['diff_progress']): DataDiff['progress'] {
  const completed = progress?.completed_steps ?? -1;
  const total = progress?.total_steps ?? 0;
  return completed >= 0 && total > 0 ? { completed: Math.min(completed, total), total } : null;
}

function readCiMetadata(fields: DiffFields): CiMetadata {
  return {
    prNumber: readPrNumber(fields.ci_pr_num),
    prSha: readSha(fields.ci_pr_sha),
    unreadable: findUnreadableFields(fields),
    prBranch: readNonEmpty(fields.ci_pr_branch),
    baseBranch: readNonEmpty(fields.ci_base_branch),
    author: readAuthorName(fields.ci_pr_user_display_name) ?? readAuthorName(fields.ci_pr_username),
    runId: fields.ci_run_id ?? null,
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
function findUnreadableFields({ ci_pr_num: number, ci_pr_sha: sha }: DiffFields): readonly RecordedField[] {
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
