import type { CommitStatus, Statuses } from './statuses.ts';

/** The statuses of one name on one commit, of which each is fetched only once. */
export type StatusHistory = {
  /** Fetches what is new, and returns all. Rejects with a `GitHubError`, or with the signal's reason. */
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

/** Maximum number of pages. A commit can have 1,000 statuses of each name. */
const maxPages = 40;
const pagesAtOnce = 5;

/** Commit and name of a status. */
type StatusName = { readonly sha: string; readonly name: string };
type Requests = Pick<Statuses, 'fetchStatuses' | 'fetchLatestState'>;

/** Creates the history of one status. */
export function createStatusHistory(place: StatusName, github: Requests): StatusHistory {
  const known = new Set<number>();
  let named: readonly CommitStatus[] = [];
  let unreadState: string | null = null;
  return {
    read: async (signal) => {
      const { found, latest } = await fetchNewStatuses(place, known, github, signal);
      for (const { id } of found) known.add(id);
      named = [...found.filter(({ context }) => isSameName(context, place.name)), ...named];
      if (latest !== null && named.length === 0) unreadState = latest;
      return { statuses: named, unreadState };
    },
  };
}

/**
 * Fetches the statuses that are not known yet, newest first. Statuses are never changed or removed, so the
 * first page with a known one is the last to fetch. If there is more than one page, looks up first whether
 * the commit has a status of this name. `latest` is its newest state if not every page was fetched.
 */
async function fetchNewStatuses(
  { sha, name }: StatusName,
  known: ReadonlySet<number>,
  github: Requests,
  signal: AbortSignal,
): Promise<{ readonly found: readonly CommitStatus[]; readonly latest: string | null }> {
  const found = new Map<number, CommitStatus>();
  const fetchPage = async (page: number) => {
    const { statuses, isLast } = await github.fetchStatuses(sha, page, signal);
    return { statuses, isLast: isLast || statuses.some(({ id }) => known.has(id)) };
  };
  const keep = (statuses: readonly CommitStatus[]) => {
    for (const status of statuses) if (!known.has(status.id)) found.set(status.id, status);
  };
  const finish = (latest: string | null) => ({ found: [...found.values()], latest });
  const first = await fetchPage(1);
  keep(first.statuses);
  if (first.isLast) return finish(null);
  const latest = known.size > 0 ? null : await fetchLatestState({ sha, name }, github, signal);
  if (latest === 'none') return finish(null);
  for (let from = 2; from <= maxPages; from += pagesAtOnce) {
    const pages = await Promise.all(Array.from({ length: pagesAtOnce }, (_, at) => fetchPage(from + at)));
    for (const { statuses } of pages) keep(statuses);
    if (pages.some(({ isLast }) => isLast)) return finish(null);
  }
  return finish(latest);
}

/** Fetches the newest state of this name: `none` if the commit has none, `null` if GitHub cannot say. */
async function fetchLatestState(
  { sha, name }: StatusName,
  github: Requests,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    return (await github.fetchLatestState(sha, name, signal)) ?? 'none';
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

/** Compares names of statuses. GitHub ignores their case. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
