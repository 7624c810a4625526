import type { Statuses } from '../commit-status/statuses.ts';
import { explainUnreadable } from './github-error.ts';
import { type GitHubRequests, pageSize } from './requests.ts';
import { parsers } from './schemas.ts';

/** A commit with more names than fit on these pages is read status by status. */
const maxCombinedPages = 3;

const operation = 'read the commit statuses';

/** Creates the requests that read and set commit statuses. */
export function createStatusRequests({ request }: GitHubRequests): Statuses {
  return {
    fetchStatuses: async (ref, page, signal) => {
      const { count, entries } = await request(
        {
          operation,
          route: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
          parameters: { ref, per_page: pageSize, page },
          parse: parsers.statuses,
        },
        signal,
      );
      return { statuses: entries, isLast: count < pageSize };
    },
    fetchLatestState: async (ref, name, signal) => {
      let seen = 0;
      for (let page = 1; page <= maxCombinedPages; page++) {
        const { statuses, total_count } = await request(
          {
            operation,
            route: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
            parameters: { ref, per_page: pageSize, page },
            parse: parsers.combined,
            // A shortcut, so it is not worth a retry.
            maxRetryMs: 0,
          },
          signal,
        );
        const found = statuses.find(({ context }) => context.toLowerCase() === name.toLowerCase());
        if (found !== undefined) return found.state;
        seen += statuses.length;
        if (seen >= total_count) return null;
      }
      throw explainUnreadable(operation);
    },
    setStatus: (sha, { targetUrl, ...status }, signal) =>
      request(
        {
          operation: 'set the commit status',
          route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
          parameters: { sha, ...status, target_url: targetUrl },
          parse: parsers.nothing,
          repeatable: false,
        },
        signal,
      ),
  };
}
