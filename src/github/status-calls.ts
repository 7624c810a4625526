import type { Statuses } from '../commit-status/statuses.ts';
import { type Asking, pageSize } from './asking.ts';
import { unreadable } from './github-error.ts';
import { read } from './wire.ts';

/** A commit with more names than fit these pages is read status by status. */
const maxCombinedPages = 3;

/** Reads and sets commit statuses. */
export function statusCalls({ repository, ask }: Asking): Statuses {
  return {
    statuses: async (ref, page, signal) => {
      const { count, entries } = await ask(
        'read the commit’s statuses',
        read.statuses,
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
    latestState: async (ref, name, signal) => {
      let seen = 0;
      for (let page = 1; page <= maxCombinedPages; page++) {
        // A shortcut, which is not worth waiting for.
        const { statuses, total_count } = await ask(
          'read the commit’s statuses',
          read.combined,
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
      throw unreadable('read the commit’s statuses');
    },
    setStatus: (sha, { state, context, description, targetUrl }, signal) =>
      ask(
        'set the commit status',
        read.nothing,
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
