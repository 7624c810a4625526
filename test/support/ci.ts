import type { CiRun, ListedDiff } from '../../src/diff/ci-run.ts';
import type { Clock, DatafoldCi, PageResult, RequestFailure } from '../../src/ports.ts';

/** The CI runs of a commit, or the diffs of a run, on one page; a refusal; or no answer until the signal. */
export type CiAnswer<T> =
  | readonly T[]
  | (PageResult<T> & { readonly kind: 'page' })
  | RequestFailure
  | 'hang';

/** One request as Datafold saw it; `nth` counts those of its kind from 1. */
type CiAsked = { readonly atMs: number; readonly nth: number; readonly page: number };

export type CiScript = {
  readonly runs: (
    asked: CiAsked & { readonly sha: string; readonly prNumber: number | null },
  ) => CiAnswer<CiRun>;
  /** Ids, or with the parts of a table that is the same on both sides. */
  readonly diffs?: (asked: CiAsked & { readonly runId: number }) => CiAnswer<number | [number, ...string[]]>;
};

export type ScriptedCi = DatafoldCi & {
  readonly asked: readonly (CiAsked & { readonly list: 'runs' | 'diffs'; readonly of: string | number })[];
};

/** One page that is the whole list, unless set otherwise. */
export function pageOf<T>(
  items: readonly T[],
  pages: number | null = 1,
  count: number | null = null,
  entries: number = items.length,
) {
  return { kind: 'page', items, entries, pages, count } as const;
}

/** A Datafold's CI on a clock of one's own; each answer takes `latencyMs`. */
export function scriptedCi(clock: Clock, { runs, diffs = () => [] }: CiScript, latencyMs = 40): ScriptedCi {
  const asked: (CiAsked & { list: 'runs' | 'diffs'; of: string | number })[] = [];
  const answer = async <T>(
    list: 'runs' | 'diffs',
    of: string | number,
    page: number,
    signal: AbortSignal,
    script: (one: CiAsked) => CiAnswer<T>,
  ): Promise<PageResult<T>> => {
    const nth = asked.filter((one) => one.list === list).length + 1;
    const one = { list, of, page, nth, atMs: clock.now() };
    asked.push(one);
    const said = script(one);
    await clock.sleep(said === 'hang' ? Number.MAX_SAFE_INTEGER : latencyMs, signal);
    if (said === 'hang') throw new Error('nobody waits so long');
    return 'kind' in said ? said : pageOf(said);
  };
  return {
    asked,
    fetchCiRuns: (_configId, { sha, prNumber }, page, signal) =>
      answer('runs', sha, page, signal, (one) => runs({ ...one, sha, prNumber })),
    fetchDiffsOfRun: (runId, page, signal) =>
      answer('diffs', runId, page, signal, (one) => listed(diffs({ ...one, runId }))),
  };
}

/** Diffs as the list shows them. */
function listed(answer: CiAnswer<number | [number, ...string[]]>): CiAnswer<ListedDiff> {
  const one = (item: number | [number, ...string[]]): ListedDiff => {
    const [id, ...table] = typeof item === 'number' ? [item] : item;
    return { id, table1: table.length > 0 ? table : null, table2: null };
  };
  if (answer === 'hang') return answer;
  if (!('kind' in answer)) return answer.map(one);
  return answer.kind === 'page' ? { ...answer, items: answer.items.map(one) } : answer;
}
