import type { Clock } from '../ports.ts';
import type { Octokit } from './octokit.ts';
import { type Doing, type RetryTerms, withRetries } from './with-retries.ts';

export type RepositoryName = { readonly owner: string; readonly repo: string };

type RequestOptions = { readonly signal: AbortSignal };
type Api = Octokit['request'];
type Parser<T> = (data: unknown) => T;
type Terms = Partial<Pick<RetryTerms, 'repeatable' | 'maxRetryMs'>>;

/** How every question to GitHub is put: with our time limits, tried again where that can help, its answer checked by a reader. */
export type GitHubRequests = {
  readonly repository: RepositoryName;
  /** Sends one REST request; it is repeatable unless `terms` says otherwise. */
  readonly request: <T>(
    doing: Doing,
    reader: Parser<T>,
    signal: AbortSignal,
    how: (api: Api, request: RequestOptions) => Promise<{ readonly status: number; readonly data: unknown }>,
    terms?: Terms,
  ) => Promise<T>;
  /** Every page of a list; a page that is not full is the last. */
  readonly paginate: <T>(
    doing: Doing,
    reader: Parser<Page<T>>,
    signal: AbortSignal,
    how: (
      api: Api,
      request: RequestOptions,
      page: { readonly per_page: number; readonly page: number },
    ) => Promise<{ readonly status: number; readonly data: unknown }>,
  ) => Promise<readonly T[]>;
  /** One GraphQL query about the repository. GraphQL has a budget of its own beside the thousand REST requests an hour of a workflow's token. */
  readonly query: <T>(query: GraphqlQuery<T>, signal: AbortSignal) => Promise<T>;
};

/** A GraphQL document, the reader of its answer, and how it is retried: as any repeatable request unless the terms say otherwise. */
type GraphqlQuery<T> = Terms & {
  readonly doing: Doing;
  readonly reader: Parser<T>;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** What a page of a list held that is of use, and how many entries it had in all. */
export type Page<T> = { readonly count: number; readonly entries: readonly T[] };

/** The most that GitHub puts on a page. */
export const pageSize = 100;

/** Creates the requests about one repository. Each rejects with a `GitHubError`. */
export function createRequests(octokit: Octokit, repository: RepositoryName, clock: Clock): GitHubRequests {
  const request: GitHubRequests['request'] = (doing, reader, signal, how, terms) =>
    withRetries(doing, () => how(octokit.request, { signal }), reader, {
      clock,
      signal,
      repeatable: true,
      ...terms,
    });
  return {
    repository,
    request: request,
    paginate: async (doing, reader, signal, how) => {
      const all = [];
      for (let page = 1; ; page++) {
        const found = await request(doing, reader, signal, (api, request) =>
          how(api, request, { per_page: pageSize, page }),
        );
        all.push(...found.entries);
        if (found.count < pageSize) return all;
      }
    },
    query: ({ doing, reader, text, variables, ...terms }, signal) => {
      const send = async () => ({
        status: 200,
        data: await octokit.graphql(text, { ...variables, request: { signal } }),
      });
      return withRetries(doing, send, reader, { clock, signal, repeatable: true, ...terms });
    },
  };
}
