import { isWebPage } from '../http/web-page.ts';
import type { Operation, RefusalReason } from './operation.ts';
import { findNamedReason } from './refusal-reasons.ts';

/** A response of GitHub that is not what was requested. */
export type Refused = {
  readonly operation: Operation;
  readonly status: number;
  /** GitHub's own message, or what came in its place. */
  readonly message: string;
};

type StatusRow = {
  readonly matches: (refused: Refused) => boolean;
  readonly cause: string | ((refused: Refused) => string);
  readonly fix: string;
};

const is =
  (...statuses: readonly number[]) =>
  ({ status }: Refused) =>
    statuses.includes(status);

const temporaryFix = 'This is usually temporary: re-run the job.';

/**
 * Lists what a status means where GitHub's message names no known reason. The first row that matches is
 * taken; the last one always matches.
 */
const statusRows: readonly StatusRow[] = [
  {
    matches: is(407),
    cause: 'a proxy between this runner and GitHub asks for a user name and password',
    fix: 'Put them into HTTPS_PROXY, with special characters percent-encoded.',
  },
  {
    matches: is(511),
    cause: 'the network of this runner asks for a sign-in',
    fix: 'Sign this runner in to its network, or use a runner in another network.',
  },
  {
    matches: ({ status, message }) => status < 500 && status !== 429 && isWebPage(message),
    cause: "a web page responded in place of GitHub's API",
    fix: 'A login page, proxy, or firewall most likely responded: allow the requests there, and check GITHUB_API_URL.',
  },
  {
    matches: is(301, 307, 308),
    cause: 'the repository was most likely renamed or moved while this run waited',
    fix: 'Re-run the workflow in its new place. If the repository has not moved, check the proxies and GITHUB_API_URL.',
  },
  {
    matches: ({ status }) => status >= 300 && status < 400,
    cause: 'the address redirects elsewhere, most likely to a login page',
    fix: 'Check the proxies between this runner and GitHub, and GITHUB_API_URL.',
  },
  {
    matches: is(401),
    cause:
      'the token is not accepted: it is most likely misspelled, revoked or expired (the token of an App lasts one hour)',
    fix: "Correct `github_token`, or leave it out to use the workflow's own token.",
  },
  {
    matches: ({ status, operation }) => status === 404 && operation === 'read the pull request',
    cause: 'this repository has no pull request with that number, or the token cannot see it',
    fix: "Check `pr_number` if you set it, and that the token can read this repository's pull requests (pull-requests: read).",
  },
  {
    matches: is(404),
    cause: 'GitHub has nothing at this address, or the token cannot see it',
    fix: "It was most likely deleted. If not, `github_token` has no access to this repository: leave it out to use the workflow's own token.",
  },
  {
    matches: is(403),
    cause: (refused) => `GitHub refused the request: ${quoteMessage(refused)}`,
    fix: "Follow GitHub's message where it gives one. A missing permission of the token is one possible cause among others.",
  },
  {
    matches: is(408, 409, 425),
    cause: (refused) => `GitHub did not take the request at this moment (${quoteMessage(refused)})`,
    fix: temporaryFix,
  },
  {
    matches: is(410),
    cause: (refused) => `GitHub no longer offers this (${quoteMessage(refused)})`,
    fix: 'The conversation was most likely deleted, or comments are turned off in this repository.',
  },
  {
    matches: is(429),
    cause: 'the GitHub API rate limit is exhausted, most likely by other jobs in this repository',
    fix: 'It resets within an hour: re-run the job then.',
  },
  {
    matches: is(451),
    cause: 'GitHub has blocked this repository for legal reasons',
    fix: 'Ask the owner of the repository to contact GitHub Support.',
  },
  {
    matches: is(400, 413, 414, 415, 422, 431),
    cause: (refused) => `GitHub refused the request as invalid: ${quoteMessage(refused)}`,
    fix: "Follow GitHub's message. If it names nothing that you can change, report it with the log of the run.",
  },
  {
    matches: ({ status }) => status >= 400 && status < 500,
    cause: (refused) => `GitHub refused the request: ${quoteMessage(refused)}`,
    fix: "Follow GitHub's message, and check the proxies between this runner and GitHub.",
  },
  {
    matches: ({ status }) => status >= 500 && status < 600,
    cause: 'GitHub, or a proxy in front of it, returned a server error',
    fix: temporaryFix,
  },
  {
    matches: () => true,
    cause: "the response has a status that GitHub's API does not use",
    fix: 'A proxy most likely responded in its place: check the proxies between this runner and GitHub, and GITHUB_API_URL.',
  },
];

/**
 * Finds the cause and the fix for a response: by GitHub's own message where it names a known reason, else by
 * the status.
 */
export function findReason(refused: Refused): RefusalReason {
  const { operation, status, message } = refused;
  const hasMessage = status >= 400 && !isWebPage(message);
  const named = hasMessage
    ? findNamedReason(operation, message.slice(0, 2_000).replace(documentation, ''))
    : null;
  if (named !== null) return named;
  const row = statusRows.find(({ matches }) => matches(refused));
  if (row === undefined) throw new Error('the last row matches everything');
  return { cause: typeof row.cause === 'string' ? row.cause : row.cause(refused), fix: row.fix };
}

const maxQuote = 200;
/** Octokit adds the address of the documentation to a message. */
const documentation = / - https?:\/\/\S*$/;

/** Quotes GitHub's message on one line, cut to {@link maxQuote}. A log or report still has to escape it. */
export function quoteMessage({ message }: Pick<Refused, 'message'>): string {
  const line = message
    .slice(0, 2_000)
    .replace(documentation, '')
    .replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('"', "'")
    .trim();
  if (line === '' || isWebPage(message)) return 'GitHub gives no reason';
  const points = [...line];
  return `GitHub says "${points.length > maxQuote ? `${points.slice(0, maxQuote - 1).join('')}…` : line}"`;
}
