import { accountOf, type Commit, type Pull, type PullFile } from './model.ts';
import { listedPullView, pullView } from './pull-view.ts';
import { type Call, notFound, page, type Route, refuse } from './route.ts';
import { userView } from './user-view.ts';

/** Pull requests, and commits with the pull requests they belong to. */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/pulls$/,
    needs: [['pull-requests', 'read']],
    handle: (call) => {
      const { query } = call.request;
      const state = query.get('state') ?? 'open';
      const [head, base] = [query.get('head'), query.get('base')];
      const wanted = (pull: Pull) =>
        (state === 'all' || pull.state === state) &&
        (base === null || pull.baseRef === base) &&
        // As GitHub: a `head` without a colon filters nothing.
        (head?.includes(':') !== true || headLabel(pull) === head);
      return page(call, newestFirst(call).filter(wanted), (pull) => listedPullView(call, pull));
    },
  },
  {
    method: 'GET',
    path: /^\/pulls\/(\d+)$/,
    needs: [['pull-requests', 'read']],
    handle: (call) => {
      const pull = call.model.pulls.get(Number(call.params[0]));
      return pull === undefined ? notFound : { status: 200, body: pullView(call, pull) };
    },
  },
  {
    method: 'GET',
    path: /^\/pulls\/(\d+)\/files$/,
    needs: [['pull-requests', 'read']],
    handle: (call) => {
      const number = Number(call.params[0]);
      if (!call.model.pulls.has(number)) return notFound;
      // GitHub lists no more than these.
      const files = (call.model.files.get(number) ?? []).slice(0, 3_000);
      return page(call, files, (file) => fileView(call, file));
    },
  },
  {
    method: 'GET',
    path: /^\/commits\/([^/]+)$/,
    needs: [['contents', 'read']],
    handle: (call) => {
      const sha = call.params[0] ?? '';
      const commit = call.model.commits.get(sha);
      if (commit === undefined) return refuse(422, `No commit found for SHA: ${sha}`);
      return { status: 200, body: commitView(call, sha, commit) };
    },
  },
  {
    method: 'GET',
    path: /^\/commits\/([^/]+)\/pulls$/,
    needs: [['pull-requests', 'read']],
    handle: (call) => {
      const sha = call.params[0] ?? '';
      const own = `${call.model.owner}/${call.model.repo}`;
      if (!call.model.commits.has(sha)) return refuse(422, `No commit found for SHA: ${sha}`);
      const holds = (pull: Pull) =>
        (pull.headSha === sha || (pull.merged && pull.mergeSha === sha)) &&
        (pull.headRepo === own || call.model.findForkPullsByCommit);
      return page(call, newestFirst(call).filter(holds), (pull) => listedPullView(call, pull));
    },
  },
];

const DATE = '2026-06-01T09:00:00Z';
const AUTHOR = { name: 'Octo Cat', email: 'octocat@example.com', date: DATE };

function newestFirst(call: Call): readonly Pull[] {
  return [...call.model.pulls.values()].toSorted((a, b) => b.number - a.number);
}

function headLabel(pull: Pull): string {
  return `${pull.headRepo?.split('/')[0] ?? 'ghost'}:${pull.headRef}`;
}

function fileView(call: Call, file: PullFile): Record<string, unknown> {
  const { model, apiUrl } = call;
  const own = `${model.owner}/${model.repo}`;
  const path = encodeURIComponent(file.filename);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status ?? 'modified',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: `${model.serverUrl}/${own}/blob/main/${path}`,
    raw_url: `${model.serverUrl}/${own}/raw/main/${path}`,
    contents_url: `${apiUrl}/repos/${own}/contents/${path}`,
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
  };
}

function commitView(call: Call, sha: string, { parents, committer }: Commit): Record<string, unknown> {
  const { login, email, verified } = committer;
  const { model, apiUrl } = call;
  const own = `${model.owner}/${model.repo}`;
  return {
    sha,
    node_id: `C_kwDO${sha.slice(0, 8)}`,
    url: `${apiUrl}/repos/${own}/commits/${sha}`,
    html_url: `${model.serverUrl}/${own}/commit/${sha}`,
    comments_url: `${apiUrl}/repos/${own}/commits/${sha}/comments`,
    commit: {
      url: `${apiUrl}/repos/${own}/git/commits/${sha}`,
      message: 'Rework the sales model',
      author: AUTHOR,
      committer: { name: login === 'web-flow' ? 'GitHub' : 'Octo Cat', email, date: DATE },
      comment_count: 0,
      tree: { sha, url: `${apiUrl}/repos/${own}/git/trees/${sha}` },
      verification: {
        verified,
        reason: verified ? 'valid' : 'unsigned',
        signature: verified ? '-----BEGIN PGP SIGNATURE-----' : null,
        payload: verified ? `tree ${sha}` : null,
        verified_at: verified ? DATE : null,
      },
    },
    author: null,
    committer: login === null ? null : userView(call, accountOf(model, login)),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${apiUrl}/repos/${own}/commits/${parent}`,
      html_url: `${model.serverUrl}/${own}/commit/${parent}`,
    })),
  };
}
