/** What a pull request's events are made of. All but the number and the head have defaults. */
export type PullFacts = {
  readonly number: number;
  readonly headSha: string;
  readonly action?: string;
  readonly headRef?: string;
  /** Another one than `repository` makes it a fork's; null a deleted fork. */
  readonly headRepo?: string | null;
  readonly baseSha?: string;
  readonly baseRef?: string;
  readonly mergeSha?: string;
  readonly state?: 'open' | 'closed';
  readonly merged?: boolean;
  /** Of the pull request, ISO 8601. */
  readonly updatedAt?: string;
  readonly labels?: readonly string[];
  /** Author of the pull request, e.g. `dependabot[bot]`. */
  readonly user?: string;
  /** Who caused the event. Default the author. */
  readonly sender?: string;
  /** `owner/name`. */
  readonly repository?: string;
  readonly serverUrl?: string;
  /** More fields of the payload, e.g. `{ label: { name: 'ok' } }`. */
  readonly extra?: Readonly<Record<string, unknown>>;
};

/** Where events come from unless set. */
export const BASE_SHA = 'ba5eba5eba5eba5eba5eba5eba5eba5eba5eba5e';
/** The merge commit of events unless set. */
export const MERGE_SHA = '3e46e3e46e3e46e3e46e3e46e3e46e3e46e3e46e';

/** The fields of every payload. */
export function common(facts: PullFacts): Record<string, unknown> {
  const repository = repositoryOf(facts);
  return {
    repository: repositoryPayload(repository, repository),
    sender: account(senderOf(facts)),
    ...facts.extra,
  };
}

/** The `pull_request` of a payload. */
export function pullPayload(facts: PullFacts): Record<string, unknown> {
  const repository = repositoryOf(facts);
  const headRepo = facts.headRepo === undefined ? repository : facts.headRepo;
  const { headRef = 'feature/new-model', baseRef = 'main', baseSha = BASE_SHA, merged = false } = facts;
  return {
    id: 1_000_000 + facts.number,
    number: facts.number,
    title: 'Rework the sales model',
    state: facts.state ?? (merged ? 'closed' : 'open'),
    merged,
    locked: false,
    draft: false,
    created_at: '2026-06-01T09:00:00Z',
    updated_at: facts.updatedAt ?? '2026-06-01T09:30:00Z',
    html_url: pullUrl(facts),
    user: account(facts.user ?? 'octocat'),
    labels: labelsOf(facts),
    merge_commit_sha: facts.mergeSha ?? MERGE_SHA,
    head: {
      label: `${headRepo?.split('/')[0] ?? 'ghost'}:${headRef}`,
      ref: headRef,
      sha: facts.headSha,
      repo: headRepo === null ? null : repositoryPayload(headRepo, repository),
    },
    base: { ref: baseRef, sha: baseSha, repo: repositoryPayload(repository, repository) },
  };
}

/** A repository; a fork when it is not `own`. */
export function repositoryPayload(fullName: string, own: string): Record<string, unknown> {
  const [owner = '', name = ''] = fullName.split('/');
  return {
    id: repositoryId(fullName, own),
    full_name: fullName,
    name,
    owner: { login: owner, type: 'Organization' },
    fork: fullName !== own,
    private: true,
    default_branch: 'main',
  };
}

/** The id of a repository, which every repository of the fakes has. */
function repositoryId(fullName: string, own: string): number {
  return fullName === own ? 1_296_269 : 1_296_270;
}

/** An entry of `pull_requests` in a check or a workflow run. `base` is the repository that it asks to be merged into. */
export function listedPull(facts: PullFacts, number = facts.number, base = repositoryOf(facts)) {
  const own = repositoryOf(facts);
  const short = (name: string) => ({
    id: repositoryId(name, own),
    url: `https://api.github.com/repos/${name}`,
    name: name.split('/')[1] ?? '',
  });
  return {
    id: 1_000_000 + number,
    number,
    url: `https://api.github.com/repos/${base}/pulls/${number}`,
    head: { ref: facts.headRef ?? 'feature/new-model', sha: facts.headSha, repo: short(own) },
    base: { ref: facts.baseRef ?? 'main', sha: facts.baseSha ?? BASE_SHA, repo: short(base) },
  };
}

/** A user or bot. */
export function account(login: string): Record<string, unknown> {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** Labels as payloads carry them. */
export function labelsOf(facts: PullFacts): readonly unknown[] {
  return (facts.labels ?? []).map((name) => ({ name }));
}

/** Who caused the event. */
export function senderOf(facts: PullFacts): string {
  return facts.sender ?? facts.user ?? 'octocat';
}

/** `owner/name`. */
export function repositoryOf(facts: PullFacts): string {
  return facts.repository ?? 'octo-org/warehouse';
}

/** Where people read the pull request. */
export function pullUrl(facts: PullFacts): string {
  return `${facts.serverUrl ?? 'https://github.com'}/${repositoryOf(facts)}/pull/${facts.number}`;
}
