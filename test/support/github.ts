import type { LabelEvent, PullRequestFile } from '../../src/acceptance/pull-request-history.ts';
import type { IssueComment } from '../../src/comment/comments.ts';
import type { CommitStatus } from '../../src/commit-status/statuses.ts';
import { GitHubError } from '../../src/errors.ts';
import type { Commit, GitHub, PullRequest, PullRequestDetails } from '../../src/ports.ts';
import { headSha } from './diffs.ts';

/** A call as the port saw it; `stop` before it was carried out, `lose` after it. */
export type Call = { readonly name: keyof GitHub; readonly nth: number };

export type MemoryGitHub = GitHub & {
  /** The comments that stand there now, oldest first. */
  readonly bodies: () => readonly string[];
  readonly seed: (body: string, author?: IssueComment['author']) => number;
  readonly hide: (id: number, reason: string) => void;
  /** Edits every comment as someone does on the page; `null` deletes it. */
  readonly edit: (change: (body: string) => string | null) => void;
  readonly shown: (id: number) => boolean;
  readonly calls: readonly (keyof GitHub)[];
  /** Sets a status as someone else did. */
  readonly seedStatus: (
    status: Omit<CommitStatus, 'id' | 'creator'> & Partial<Pick<CommitStatus, 'creator'>>,
  ) => void;
  /** Oldest first. */
  readonly statusesSet: () => readonly (CommitStatus & { readonly description?: string })[];
};

export type MemoryOptions = {
  readonly viewer?: string;
  readonly pull?: Partial<PullRequestDetails>;
  readonly labelEvents?: readonly LabelEvent[];
  readonly files?: readonly PullRequestFile[];
  readonly pullsOf?: readonly PullRequest[];
  readonly pullsFrom?: readonly PullRequest[];
  /** By SHA. A list of parents is a merge that GitHub made. */
  readonly commits?: Readonly<Record<string, Commit | readonly string[]>>;
  /** Whether GitHub says who set a status. */
  readonly creators?: 'untold';
  /** The time, in milliseconds. Default 0. */
  readonly now?: () => number;
  /** Called before every call is carried out; a rejection is its answer. */
  readonly before?: (call: Call) => Promise<void>;
  /** Called after it was carried out, before its answer comes; a rejection is its answer. */
  readonly after?: (call: Call) => Promise<void>;
};

export const fault = (status: number | null) => new GitHubError(`GitHub responded with ${status}`, status);

/** A pull request's conversation in memory. */
export function memoryGitHub(options: MemoryOptions = {}): MemoryGitHub {
  const { viewer = 'github-actions[bot]', pull, pullsOf = [], pullsFrom = [], commits = {} } = options;
  const calls: (keyof GitHub)[] = [];
  const comments = new Map<number, IssueComment>();
  let lastId = 100;
  const statuses: (CommitStatus & { readonly description?: string })[] = [];

  const isoNow = () => new Date(options.now?.() ?? 0).toISOString();
  const carryOut = async <T>(name: keyof GitHub, work: () => T): Promise<T> => {
    calls.push(name);
    const call = { name, nth: calls.filter((one) => one === name).length };
    await options.before?.(call);
    const result = work();
    await options.after?.(call);
    return result;
  };
  const add = (body: string, author: IssueComment['author']): IssueComment => {
    const id = ++lastId;
    const at = isoNow();
    const comment = {
      id,
      nodeId: `IC_${id}`,
      body,
      author,
      hidden: null,
      createdAt: at,
      updatedAt: at,
    };
    comments.set(id, comment);
    return comment;
  };
  const present = (id: number): IssueComment => {
    const comment = comments.get(id);
    if (comment === undefined) throw fault(404);
    return comment;
  };
  const seen = (number: number) => ({
    number,
    open: true,
    headSha,
    mergeSha: null,
    author: 'octocat',
    labels: [],
    ...pull,
  });
  const me = () =>
    viewer.endsWith('[bot]') ? { login: viewer, isBot: true } : { login: viewer, isBot: false };

  return {
    calls,
    bodies: () => [...comments.values()].map(({ body }) => body),
    seed: (body, author = me()) => add(body, author).id,
    fetchPullRequest: (number) => carryOut('fetchPullRequest', () => seen(number)),
    fetchConversation: (number) =>
      carryOut('fetchConversation', () => {
        const all = [...comments.values()];
        return { pull: seen(number), viewer, comments: all.slice(0, 100), hasMore: all.length > 100 };
      }),
    fetchStatuses: (_sha, page) =>
      carryOut('fetchStatuses', () => ({
        statuses: statuses.toReversed().slice((page - 1) * 100, page * 100),
        isLast: statuses.length <= page * 100,
      })),
    fetchLatestState: (_sha, name) =>
      carryOut(
        'fetchLatestState',
        () => statuses.findLast(({ context }) => context.toLowerCase() === name.toLowerCase())?.state ?? null,
      ),
    setStatus: (_sha, status) =>
      carryOut('setStatus', () => {
        statuses.push({ ...status, id: ++lastId, creator: options.creators === 'untold' ? null : me() });
      }),
    seedStatus: (status) =>
      void statuses.push({
        ...status,
        id: ++lastId,
        creator: status.creator === undefined ? me() : status.creator,
      }),
    statusesSet: () => statuses,
    fetchLabelEvents: () => carryOut('fetchLabelEvents', () => options.labelEvents ?? []),
    fetchFiles: () => carryOut('fetchFiles', () => options.files ?? []),
    findPullRequestsOfCommit: () => carryOut('findPullRequestsOfCommit', () => pullsOf),
    findPullRequestsOfBranch: () => carryOut('findPullRequestsOfBranch', () => pullsFrom),
    fetchCommit: (sha) =>
      carryOut('fetchCommit', () => {
        const found = commits[sha];
        if (found === undefined) return null;
        return 'parents' in found ? found : { parents: found, isSignedByGitHub: true };
      }),
    fetchViewer: () => carryOut('fetchViewer', () => viewer),
    fetchAccount: () => carryOut('fetchAccount', () => viewer),
    fetchComments: (_number, { fromPage = 1, since = '' }) =>
      carryOut('fetchComments', () =>
        [...comments.values()]
          .slice((fromPage - 1) * 100)
          .filter(({ updatedAt }) => (updatedAt ?? '') >= since),
      ),
    fetchComment: (id) => carryOut('fetchComment', () => present(id)),
    createComment: (_number, body) => carryOut('createComment', () => add(body, me())),
    updateComment: (id, body) =>
      carryOut('updateComment', () => {
        const updated = { ...present(id), body, updatedAt: isoNow() };
        comments.set(id, updated);
        return updated;
      }),
    deleteComment: (id) => carryOut('deleteComment', () => void comments.delete(id)),
    edit: (change) => {
      for (const comment of [...comments.values()]) {
        const body = change(comment.body);
        if (body === null) comments.delete(comment.id);
        else comments.set(comment.id, { ...comment, body, updatedAt: isoNow() });
      }
    },
    hide: (id, hidden) => void comments.set(id, { ...present(id), hidden }),
    shown: (id) => present(id).hidden === null,
    showComment: (nodeId) =>
      carryOut('showComment', () => {
        const comment = [...comments.values()].find((one) => one.nodeId === nodeId);
        if (comment === undefined) throw fault(404);
        comments.set(comment.id, { ...comment, hidden: null });
      }),
  };
}
