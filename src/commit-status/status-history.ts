import type { CommitStatus, Statuses } from './statuses.ts';

/** The statuses of one name on one commit, read as often as asked, each one fetched once. */
export type StatusHistory = {
  /** Reads what is new. Rejects with a `GitHubError`, or with the signal's reason. */
  readonly read: (signal: AbortSignal) => Promise<ReadStatuses>;
};

export type ReadStatuses = {
  /** The statuses of this name, newest first. */
  readonly statuses: readonly CommitStatus[];
  /**
   * The newest state as GitHub's combined status gives it, if the pages that were read hold no status of this
   * name; else `null`.
   */
  readonly unreadState: string | null;
};

/** A commit takes 1,000 statuses of each name: many names can make it many pages. */
const maxPages = 40;
const pagesAtOnce = 5;

/**
 * Creates the history. Statuses are never changed or removed, so a page that holds a known one is the last
 * that is read. Where there is more than one page, GitHub is asked first whether the name is there at all.
 */
export function createStatusHistory(
  { sha, name }: { readonly sha: string; readonly name: string },
  github: Pick<Statuses, 'fetchStatuses' | 'fetchLatestState'>,
): StatusHistory {
  const known = new Set<number>();
  let named: readonly CommitStatus[] = [];
  let unreadState: string | null = null;

  const readNew = async (signal: AbortSignal) => {
    const found = new Map<number, CommitStatus>();
    const fetchPage = async (page: number) => {
      const { statuses, isLast } = await github.fetchStatuses(sha, page, signal);
      return { statuses, isLast: isLast || statuses.some(({ id }) => known.has(id)) };
    };
    const keep = (statuses: readonly CommitStatus[]) => {
      for (const status of statuses) if (!known.has(status.id)) found.set(status.id, status);
    };
    const first = await fetchPage(1);
    keep(first.statuses);
    if (first.isLast) return { found, latest: null };
    const latest = known.size > 0 ? null : await askLatest(signal);
    if (latest === 'none') return { found, latest: null };
    for (let from = 2; from <= maxPages; from += pagesAtOnce) {
      const pages = Array.from({ length: pagesAtOnce }, (_, at) => fetchPage(from + at));
      const read = await Promise.all(pages);
      for (const { statuses } of read) keep(statuses);
      if (read.some(({ isLast }) => isLast)) return { found, latest: null };
    }
    return { found, latest };
  };
  const askLatest = async (signal: AbortSignal): Promise<string | null> => {
    try {
      return (await github.fetchLatestState(sha, name, signal)) ?? 'none';
    } catch (error) {
      if (signal.aborted) throw error;
      return null;
    }
  };

  return {
    read: async (signal) => {
      const { found, latest } = await readNew(signal);
      for (const id of found.keys()) known.add(id);
      named = [...[...found.values()].filter(({ context }) => isSameName(context, name)), ...named];
      if (latest !== null && named.length === 0) unreadState = latest;
      return { statuses: named, unreadState };
    },
  };
}

/** GitHub ignores the case of a status's name. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
