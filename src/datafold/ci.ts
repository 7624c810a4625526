import * as z from 'zod/mini';
import { optionalOrNull } from '../common/optional-or-null.ts';
import type { CiCommit, CiRun, ListedDiff } from '../diff/ci-run.ts';
import type { PageResult } from '../ports.ts';
import { parseJson } from './json.ts';
import { limitedPath, limitedText, maxWordLength } from './text.ts';

/** A parsed page, or why the body is not one. */
export type ParsedPage<T> = (PageResult<T> & { readonly kind: 'page' }) | { readonly problem: string };

/** Entries per request. Datafold's list of CI runs has this default as well. */
const pageSize = 100;

/** Builds the path of the list of a commit's CI runs. The first page needs no `limit` and `offset`. */
export function buildCiRunsPath(configId: number, { sha, prNumber }: CiCommit, page: number): string {
  const query = new URLSearchParams({
    pr_sha: sha,
    ...(prNumber === null ? {} : { pr_num: String(prNumber) }),
    ...(page === 1 ? {} : { limit: String(pageSize), offset: String((page - 1) * pageSize) }),
  });
  return `/api/v1/ci/${configId}/runs?${query}`;
}

/**
 * Builds the path of the list of diffs, newest first. `ci_run_id` is only a hint: the specification does not
 * have it.
 */
export function buildDiffsPath(runId: number, page: number): string {
  const query = new URLSearchParams({
    order_by: 'id',
    sort_order: 'desc',
    page: String(page),
    page_size: String(pageSize),
    ci_run_id: String(runId),
  });
  return `/api/v1/datadiffs?${query}`;
}

const word = limitedText(maxWordLength);
const id = z.int().check(z.positive());

/**
 * An entry of `GET /api/v1/ci/{ci_config_id}/runs`. Its ID and commit must be certain: if they are
 * unreadable, the whole response is unusable. An entry without a commit (`null`) is not for this commit.
 */
const runsSchema = z.lazy(() =>
  z.array(
    z.object({
      id,
      pr_sha: z.nullable(word),
      pr_num: z.optional(z.unknown()),
      status: optionalOrNull(word),
    }),
  ),
);

const buildRunIdSchema = () =>
  z.nullish(z.union([z.int(), z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))]));

const tableSchema = optionalOrNull(limitedPath);

/** `GET /api/v1/datadiffs`, reduced to the fields that are used; the entries are whole diffs. */
const diffsSchema = z.lazy(() =>
  z.object({
    results: z.array(
      z.object({ id, ci_run_id: buildRunIdSchema(), table1: tableSchema, table2: tableSchema }),
    ),
    page: z.nullish(z.int()),
    total_pages: optionalOrNull(z.int()),
    count: optionalOrNull(z.int()),
  }),
);

/** Reads the pull request of a run, a text in the specification; `null` if none is recorded. */
function readPrNumber(value: unknown): number | null | 'unreadable' {
  if ((value ?? null) === null || value === '') return null;
  const number = typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : 'unreadable';
}

/**
 * Parses one page of CI runs. Keeps those of this commit, since the server may ignore the filter. Never
 * throws.
 */
export function parseCiRuns(body: string, { sha, prNumber }: CiCommit, page: number): ParsedPage<CiRun> {
  const json = parseJson(body);
  if ('problem' in json) return { problem: json.problem };
  const parsed = runsSchema.safeParse(json.value);
  if (!parsed.success) return explainWrongShape('list of CI runs', parsed.error);
  const items: CiRun[] = [];
  for (const run of parsed.data) {
    if (run.pr_sha?.toLowerCase() !== sha.toLowerCase()) continue;
    const number = readPrNumber(run.pr_num);
    // It may be the run of this pull request, or not.
    if (number === 'unreadable')
      return explainWrongShape('list of CI runs', { issues: [{ path: ['pr_num'] }] });
    if (prNumber === null || number === null || number === prNumber)
      items.push({ id: run.id, status: run.status ?? null, prNumber: number });
  }
  // The response does not give a count: a page that is not full is the last.
  const entries = parsed.data.length;
  return { kind: 'page', items, entries, pages: entries < pageSize ? page : null, count: null };
}

/** Parses one page of the list of all diffs. Keeps those of one CI run. Never throws. */
export function parseDiffPage(body: string, runId: number, page: number): ParsedPage<ListedDiff> {
  const json = parseJson(body);
  if ('problem' in json) return { problem: json.problem };
  const parsed = diffsSchema.safeParse(json.value);
  if (!parsed.success) return explainWrongShape('list of data diffs', parsed.error);
  const { results, page: given, total_pages: total, count } = parsed.data;
  // A server that ignores `page` would hide all other diffs.
  if ((given ?? page) !== page) return { problem: `the response is page ${given} of the list, not ${page}` };
  const entries = results.length;
  // Taking them for diffs of another run would be a guess.
  if (entries > 0 && results.every((diff) => diff.ci_run_id === undefined))
    return { problem: 'the listed data diffs do not say of which CI run they are (ci_run_id)' };
  const items = results
    .filter((diff) => diff.ci_run_id === runId)
    .map((diff) => ({ id: diff.id, table1: diff.table1 ?? null, table2: diff.table2 ?? null }));
  return {
    kind: 'page',
    items,
    entries,
    pages: total ?? (entries === 0 ? page : null),
    count: count ?? null,
  };
}

function explainWrongShape(
  list: string,
  error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] },
) {
  const path = error.issues[0]?.path ?? [];
  const field = path.findLast((part) => typeof part === 'string');
  return {
    problem:
      field === undefined
        ? `the response is JSON but no ${list}`
        : `the field "${field}" of the response does not fit a ${list}`,
  };
}
