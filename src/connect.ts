import { githubClient } from './github/client.ts';
import { loadOctokit, type Octokit } from './github/octokit.ts';
import type { Send } from './http/http.ts';
import type { GitHub } from './ports.ts';
import type { Redact } from './redactor.ts';
import type { BannerFacts } from './report/banner.ts';
import { clock } from './runtime/clock.ts';
import { type RunFacts, runUrl } from './runtime/environment.ts';

/** GitHub for this run, `null` outside of a repository; `warmUp` loads the client ahead of its first use. */
export type Connection = { readonly github: GitHub | null; readonly warmUp: () => void };

/** Connects to the GitHub that the runner names. Every text that is sent as a comment is cleaned of secrets on the way. */
export function connectGitHub(facts: RunFacts, token: string, send: Send, redact: Redact): Connection {
  const { repository, apiUrl, graphqlUrl } = facts;
  if (repository === null || token === '') return { github: null, warmUp: () => undefined };
  let loading: Promise<Octokit> | null = null;
  const load = () => {
    loading ??= loadOctokit(token, { api: apiUrl, graphql: graphqlUrl }, send);
    return loading;
  };
  const client = githubClient(load, repository, clock);
  const github: GitHub = {
    ...client,
    createComment: (number, body, signal) => client.createComment(number, redact(body), signal),
    updateComment: (id, body, signal) => client.updateComment(id, redact(body), signal),
  };
  return { github, warmUp: () => void load().catch(() => undefined) };
}

/** What reports and banners link to. */
export function linksOf(facts: RunFacts, host: string): Omit<BannerFacts, 'headSha'> {
  const { repository, serverUrl } = facts;
  return {
    host,
    runUrl: runUrl(facts),
    repository: repository === null ? null : { serverUrl, owner: repository.owner, name: repository.repo },
  };
}
