import { accountOf } from './model.ts';
import type { Call } from './route.ts';
import { userView } from './user-view.ts';

/** Further addresses of a repository, by the end of the path; a name such as `issues_url` stands for `/issues{/number}`. */
const ADDRESSES: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** A repository as REST shows it. */
export function repositoryView(call: Call, fullName: string): Record<string, unknown> {
  const { model, apiUrl } = call;
  const [owner = '', name = ''] = fullName.split('/');
  const own = fullName === `${model.owner}/${model.repo}`;
  const url = `${apiUrl}/repos/${fullName}`;
  const htmlUrl = `${model.serverUrl}/${fullName}`;
  const host = new URL(model.serverUrl).host;
  return {
    id: own ? model.repoId : model.repoId + 1,
    node_id: `R_kgDO${own ? 1 : 2}`,
    name,
    full_name: fullName,
    private: true,
    fork: !own,
    owner: userView(call, accountOf(model, owner)),
    url,
    html_url: htmlUrl,
    ...Object.fromEntries(Object.entries(ADDRESSES).map(([field, end]) => [field, url + end])),
    clone_url: `${htmlUrl}.git`,
    git_url: `git://${host}/${fullName}.git`,
    ssh_url: `git@${host}:${fullName}.git`,
    svn_url: htmlUrl,
    ...STANDING,
  };
}

const STANDING = {
  default_branch: 'main',
  description: null,
  homepage: null,
  language: null,
  license: null,
  mirror_url: null,
  archived: false,
  disabled: false,
  has_downloads: true,
  has_issues: true,
  has_pages: false,
  has_projects: true,
  has_wiki: false,
  size: 108,
  forks: 0,
  forks_count: 0,
  open_issues: 1,
  open_issues_count: 1,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  created_at: '2024-01-01T09:00:00Z',
  updated_at: '2026-06-01T09:00:00Z',
  pushed_at: '2026-06-01T09:30:00Z',
};
