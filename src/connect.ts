import { githubClient } from './github/client.ts';
import { guardGitHub } from './github/guard.ts';
import { createOctokit } from './github/octokit.ts';
import { redactErrors } from './github/redact-errors.ts';
import type { Send } from './http/http.ts';
import type { GitHub } from './ports.ts';
import type { Redact } from './redaction/redactor.ts';
import type { BannerFacts } from './report/banner.ts';
import { clock } from './runtime/clock.ts';
import { type RunFacts, runUrl } from './runtime/environment.ts';

/**
 * Connects to the GitHub that the runner names; `null` outside of a repository. Takes secrets out of what is
 * read and sent.
 */
export function connectGitHub(facts: RunFacts, token: string, send: Send, redact: Redact): GitHub | null {
  const { repository, apiUrl, graphqlUrl } = facts;
  if (repository === null || token === '') return null;
  const octokit = createOctokit(token, { api: apiUrl, graphql: graphqlUrl }, redactErrors(send, redact));
  return guardGitHub(githubClient(octokit, repository, clock), redact);
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
