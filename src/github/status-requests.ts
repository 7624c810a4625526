import type { Statuses } from '../commit-status/statuses.ts';
import { explainUnreadable } from './github-error.ts';
import { type GitHubRequests, pageSize } from './requests.ts';
import { parsers } from './schemas.ts';

/** A commit with more names than fit these pages is read status by status. */
const maxCombinedPages = 3;

/** Reads and sets commit statuses. */
export function createStatusRequests({ repository, request: ask }: GitHubRequests): Statuses {
  return {
    fetchStatuses: async (ref, page, signal) => {
      const { count, entries } = await ask(
        'read the commit’s statuses',
        parsers.statuses,
        signal,
        (api, request) =>
          api('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
            ...repository,
            ref,
            per_page: pageSize,
            page,
            request,
          }),
      );
      return { statuses: entries, isLast: count < pageSize };
    },
    fetchLatestState: async (ref, name, signal) => {
      let seen = 0;
      for (let page = 1; page <= maxCombinedPages; page++) {
        // A shortcut, which is not worth waiting for.
        const { statuses, total_count } = await ask(
          'read the commit’s statuses',
          parsers.combined,
          signal,
          (api, request) =>
            api('GET /repos/{owner}/{repo}/commits/{ref}/status', {
              ...repository,
              ref,
              per_page: pageSize,
              page,
              request,
            }),
          { maxRetryMs: 0 },
        );
        const found = statuses.find(({ context }) => context.toLowerCase() === name.toLowerCase());
        if (found !== undefined) return found.state;
        seen += statuses.length;
        if (seen >= total_count) return null;
      }
      throw explainUnreadable('read the commit’s statuses');
    },
    setStatus: (sha, { state, context, description, targetUrl }, signal) =>
      ask(
        'set the commit status',
        parsers.nothing,
        signal,
        (api, request) =>
          api('POST /repos/{owner}/{repo}/statuses/{sha}', {
            ...repository,
            sha,
            state,
            context,
            description,
            target_url: targetUrl,
            request,
          }),
        { repeatable: false },
      ),
  };
}
