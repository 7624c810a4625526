import type { Clock } from '../ports.ts';
import type { Octokit } from './octokit.ts';
import type { Operation } from './operation.ts';
import { type RetryTerms, withRetries } from './with-retries.ts';

export type RepositoryName = { readonly owner: string; readonly repo: string };

type Terms<T> = Partial<Pick<RetryTerms, 'repeatable' | 'maxRetryMs'>> & {
  readonly operation: Operation;
  /** Throws if the response is not what GitHub describes. */
  readonly parse: (data: unknown) => T;
};
type Route = `${'DELETE' | 'GET' | 'PATCH' | 'POST'} /${string}`;

/** A REST request. Owner and name of the repository are added to its parameters. */
type RestRequest<T> = Terms<T> & {
  readonly route: Route;
  readonly parameters?: Readonly<Record<string, unknown>>;
};

/** A GraphQL document with its variables. */
type GraphqlQuery<T> = Terms<T> & {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Sends requests to GitHub, with time limits and retries, unless the terms of a request say otherwise. */
export type GitHubRequests = {
  readonly repository: RepositoryName;
  readonly request: <T>(request: RestRequest<T>, signal: AbortSignal) => Promise<T>;
  /** Fetches every page of a list; a page that is not full is the last. */
  readonly paginate: <T>(request: RestRequest<Page<T>>, signal: AbortSignal) => Promise<readonly T[]>;
  /**
   * Sends one GraphQL query. GraphQL has its own rate limit, apart from the 1,000 REST requests an hour of a
   * workflow's token.
   */
  readonly query: <T>(query: GraphqlQuery<T>, signal: AbortSignal) => Promise<T>;
};

/** The entries of a page that are used, and how many it has in total. */
export type Page<T> = { readonly count: number; readonly entries: readonly T[] };

/** Maximum number of entries that GitHub puts on a page. */
export const pageSize = 100;

/** Creates the requests about one repository. Each rejects with a `GitHubError`. */
export function createRequests(octokit: Octokit, repository: RepositoryName, clock: Clock): GitHubRequests {
  const request: GitHubRequests['request'] = ({ operation, parse, route, parameters, ...terms }, signal) => {
    const ofRepository = route.includes('{owner}') ? repository : {};
    const send = () => octokit.request(route, { ...ofRepository, ...parameters, request: { signal } });
    return withRetries(operation, send, parse, { clock, signal, repeatable: true, ...terms });
  };
  return {
    repository,
    request,
    paginate: async (list, signal) => {
      const all = [];
      for (let page = 1; ; page++) {
        const parameters = { ...list.parameters, per_page: pageSize, page };
        const found = await request({ ...list, parameters }, signal);
        all.push(...found.entries);
        if (found.count < pageSize) return all;
      }
    },
    query: ({ operation, parse, text, variables, ...terms }, signal) => {
      const send = async () => ({
        status: 200,
        data: await octokit.graphql(text, { ...variables, request: { signal } }),
      });
      return withRetries(operation, send, parse, { clock, signal, repeatable: true, ...terms });
    },
  };
}
