import { accountOf, type Model, type Pull } from './model.ts';
import { repositoryView } from './repository-view.ts';
import type { Call } from './route.ts';
import { userView } from './user-view.ts';

/** A pull request as REST shows it in a list. */
export function listedPullView(call: Call, pull: Pull): Record<string, unknown> {
  const { model } = call;
  const own = `${model.owner}/${model.repo}`;
  return {
    ...addresses(call, pull),
    id: 1_000_000 + pull.number,
    node_id: `PR_kwDO${pull.number}`,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: userView(call, accountOf(model, pull.user)),
    body: null,
    labels: pull.labels.map((name, index) => labelView(call, name, index)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: false,
    created_at: '2026-06-01T09:00:00Z',
    updated_at: '2026-06-01T09:30:00Z',
    closed_at: pull.state === 'closed' ? '2026-06-01T10:00:00Z' : null,
    merged_at: pull.merged ? '2026-06-01T10:00:00Z' : null,
    merge_commit_sha: pull.mergeSha,
    head: endView(call, pull.headRef, pull.headSha, pull.headRepo),
    base: endView(call, pull.baseRef, pull.baseSha, own),
  };
}

/** A pull request as REST shows it alone. */
export function pullView(call: Call, pull: Pull): Record<string, unknown> {
  return {
    ...listedPullView(call, pull),
    merged: pull.merged,
    mergeable: pull.merged ? null : true,
    mergeable_state: pull.merged ? 'unknown' : 'clean',
    merged_by: pull.merged ? userView(call, accountOf(call.model, pull.user)) : null,
    maintainer_can_modify: false,
    comments: call.model.comments.filter((comment) => comment.pull === pull.number).length,
    review_comments: 0,
    commits: 1,
    additions: 10,
    deletions: 2,
    changed_files: 1,
  };
}

/** A label as REST shows it. */
function labelView(
  { model, apiUrl }: { readonly model: Model; readonly apiUrl: string },
  name: string,
  index: number,
): Record<string, unknown> {
  return {
    id: 9000 + index,
    node_id: `LA_kwDO${9000 + index}`,
    url: `${apiUrl}/repos/${model.owner}/${model.repo}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  };
}

function addresses({ model, apiUrl }: Call, { number, headSha }: Pull): Record<string, unknown> {
  const repository = `${apiUrl}/repos/${model.owner}/${model.repo}`;
  const [url, issue] = [`${repository}/pulls/${number}`, `${repository}/issues/${number}`];
  const html = `${model.serverUrl}/${model.owner}/${model.repo}/pull/${number}`;
  const linked = {
    comments: `${issue}/comments`,
    commits: `${url}/commits`,
    review_comment: `${repository}/pulls/comments{/number}`,
    review_comments: `${url}/comments`,
    statuses: `${repository}/statuses/${headSha}`,
  };
  const { comments, commits, review_comment, review_comments, statuses } = linked;
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    comments_url: comments,
    commits_url: commits,
    review_comment_url: review_comment,
    review_comments_url: review_comments,
    statuses_url: statuses,
    _links: Object.fromEntries(
      Object.entries({ self: url, html, issue, ...linked }).map(([name, href]) => [name, { href }]),
    ),
  };
}

/** A deleted fork leaves its branch's name behind, and no repository. */
function endView(call: Call, ref: string, sha: string, repo: string | null): Record<string, unknown> {
  const owner = repo?.split('/')[0] ?? 'ghost';
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: repo === null ? null : userView(call, accountOf(call.model, owner)),
    repo: repo === null ? null : repositoryView(call, repo),
  };
}
