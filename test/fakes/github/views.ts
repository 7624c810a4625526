import { type Account, accountOf, type Pull } from './model.ts';
import type { Call } from './route.ts';

/** An account as REST shows it. */
export function userView(call: Pick<Call, 'model' | 'apiUrl'>, user: Account): Record<string, unknown> {
  return {
    login: user.login,
    id: user.id,
    node_id: `U_kgDO${user.id}`,
    type: user.type,
    site_admin: false,
    html_url:
      user.type === 'Bot'
        ? `${call.model.serverUrl}/apps/${user.login.replace(/\[bot\]$/, '')}`
        : `${call.model.serverUrl}/${user.login}`,
    url: `${call.apiUrl}/users/${encodeURIComponent(user.login)}`,
  };
}

/** A pull request as REST shows it, alone or in a list. */
export function pullView(call: Call, pull: Pull): Record<string, unknown> {
  const { model, apiUrl } = call;
  const own = `${model.owner}/${model.repo}`;
  return {
    url: `${apiUrl}/repos/${own}/pulls/${pull.number}`,
    id: 1_000_000 + pull.number,
    node_id: `PR_kwDO${pull.number}`,
    html_url: `${model.serverUrl}/${own}/pull/${pull.number}`,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: userView(call, accountOf(model, pull.user)),
    body: null,
    labels: pull.labels.map((name, index) => ({ id: 9000 + index, name, color: 'ededed', default: false })),
    draft: false,
    created_at: '2026-06-01T09:00:00Z',
    updated_at: '2026-06-01T09:30:00Z',
    closed_at: pull.state === 'closed' ? '2026-06-01T10:00:00Z' : null,
    merged_at: pull.merged ? '2026-06-01T10:00:00Z' : null,
    merge_commit_sha: pull.mergeSha,
    merged: pull.merged,
    head: endView(call, pull.headRef, pull.headSha, pull.headRepo),
    base: endView(call, pull.baseRef, pull.baseSha, own),
  };
}

function endView(call: Call, ref: string, sha: string, repo: string | null): Record<string, unknown> {
  const owner = repo?.split('/')[0] ?? 'ghost';
  const user = repo === null ? null : userView(call, accountOf(call.model, owner));
  return { label: `${owner}:${ref}`, ref, sha, user, repo: repo === null ? null : repoView(call, repo) };
}

function repoView(call: Call, fullName: string): Record<string, unknown> {
  const [owner = '', name = ''] = fullName.split('/');
  const own = fullName === `${call.model.owner}/${call.model.repo}`;
  return {
    id: own ? call.model.repoId : call.model.repoId + 1,
    name,
    full_name: fullName,
    private: true,
    fork: !own,
    owner: userView(call, accountOf(call.model, owner)),
    html_url: `${call.model.serverUrl}/${fullName}`,
    default_branch: 'main',
  };
}
