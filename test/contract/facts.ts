import { hashCompared } from '../../src/datafold/compared.ts';

type Body = Readonly<Record<string, unknown>>;

/** The figures of any age, from the specifications. */
const FIGURES =
  'diff_duplicate_pks diff_null_pks diff_pks diff_ratio diff_rows diff_rows_count diff_rows_number diff_schema diff_values errors exclusive_ratio match_ratio rows_added rows_removed table_a_row_count table_b_row_count';

/** Allowed by every specification and still of no use: it does not say how the diff stands. */
export function isNoDiff({ status, done }: Body): boolean {
  return (status ?? null) === null && (done ?? null) === null;
}

/** What stands in a valid body, in the words of the core; stated from the specification, not from the parser. */
export function factsOf(body: Body, id: number): Body {
  const or = (name: string) => body[name] ?? null;
  return {
    id,
    name: lastThree(or('table2')) || lastThree(or('table1')) || 'query',
    table1: parts(or('table1')),
    table2: parts(or('table2')),
    status: or('status'),
    done: body['done'] === true,
    result: or('result'),
    stats: statsOf(or('diff_stats') as Body | null),
    crossDatabase: body['kind'] === 'cross_db',
    pendingParts: partsThat(body, (word) => !['done', 'success', 'failed', 'error'].includes(word)),
    failedParts: partsThat(body, (word) => ['failed', 'error'].includes(word)),
    progress: progressOf(or('diff_progress') as Body | null),
    compared: hashCompared(body),
    ci: {
      prNumber: Number(or('ci_pr_num')) > 0 ? or('ci_pr_num') : null,
      prSha: isSha(or('ci_pr_sha')) ? or('ci_pr_sha') : null,
      unreadable: [
        ...(or('ci_pr_num') !== null && !(Number(or('ci_pr_num')) > 0) ? ['ci_pr_num'] : []),
        ...(or('ci_pr_sha') && !isSha(or('ci_pr_sha')) ? ['ci_pr_sha'] : []),
      ],
      prBranch: or('ci_pr_branch') || null,
      baseBranch: or('ci_base_branch') || null,
      author: person(or('ci_pr_user_display_name')) ?? person(or('ci_pr_username')),
      runId: or('ci_run_id'),
    },
  };
}

function parts(table: unknown): unknown {
  return Array.isArray(table) && table.join('') !== '' ? table : null;
}

function partsThat(body: Body, are: (word: string) => boolean): readonly string[] {
  const parts = Object.entries((body['result_statuses'] ?? {}) as Body);
  return parts.filter(([, word]) => are(String(word))).map(([name]) => name);
}

function isSha(text: unknown): boolean {
  return typeof text === 'string' && /^[0-9a-f]{1,64}$/i.test(text);
}

function lastThree(table: unknown): string {
  return ((table ?? []) as string[]).slice(-3).join('.');
}

/** Figures that came, null among them; nothing when not one is a number. */
function statsOf(stats: Body | null): Body | null {
  const came = FIGURES.split(' ').filter((name) => stats !== null && name in stats);
  if (!came.some((name) => typeof stats?.[name] === 'number')) return null;
  const figures = Object.fromEntries(came.map((name) => [name, stats?.[name]]));
  const { sampled, version } = stats ?? {};
  const shown = typeof version === 'string' && /^[\w.-]{1,40}$/.test(version) ? { version } : {};
  return { ...figures, ...shown, ...(typeof sampled === 'boolean' ? { sampled } : {}) };
}

function progressOf(progress: Body | null): Body | null {
  const { completed_steps: completed, total_steps: total } = progress ?? {};
  if (typeof completed !== 'number' || typeof total !== 'number') return null;
  if (completed < 0 || total < 1) return null;
  return { completed: Math.min(completed, total), total };
}

function person(name: unknown): string | null {
  return typeof name !== 'string' || name.includes('@') ? null : name.trim() || null;
}
