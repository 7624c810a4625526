import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  explain,
  explainGraphql,
  explainUnreachable,
  explainUnreadable,
  isRateLimit,
} from '../../src/github/github-error.ts';
import type { Operation } from '../../src/github/operation.ts';

const write = 'write the pull request comment';
const docs = ' - https://docs.github.com/rest/issues/comments#create-an-issue-comment';

/** GitHub's own messages, as they are known from its documentation and from public reports. */
const named: readonly { status: number; said: string; operation?: Operation; cause: RegExp; fix: RegExp }[] =
  [
    {
      status: 403,
      said: 'Resource not accessible by integration',
      cause: /the token lacks a permission/,
      fix: /"permissions:" with the line "pull-requests: write"/,
    },
    {
      status: 403,
      said: 'Resource not accessible by integration',
      operation: 'set the commit status',
      cause: /lacks a permission/,
      fix: /"statuses: write"/,
    },
    {
      status: 403,
      said: 'Resource not accessible by personal access token',
      cause: /personal access token in `github_token` has no access/,
      fix: /"Pull requests: Read and write"/,
    },
    {
      status: 403,
      said: 'Resource not accessible by personal access token',
      operation: 'set the commit status',
      cause: /has no access/,
      fix: /"Commit statuses: Read and write"/,
    },
    {
      status: 403,
      said: 'Resource not accessible by personal access token',
      operation: 'read the commit',
      cause: /has no access/,
      fix: /"Contents: Read-only"/,
    },
    {
      status: 403,
      said: 'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      cause: /SAML single sign-on/,
      fix: /Configure SSO/,
    },
    {
      status: 403,
      said: 'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      cause: /IP allow list/,
      fix: /runner whose address is on it/,
    },
    { status: 403, said: 'Repository was archived so is read-only.', cause: /archived/, fix: /Unarchive/ },
    {
      status: 403,
      said: "The 'acme' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1",
      cause: /long lifetime/,
      fix: /shorter lifetime/,
    },
    {
      status: 403,
      said: '`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
      cause: /does not accept this kind of personal access token/,
      fix: /kind of token that the organization accepts/,
    },
    {
      status: 403,
      said: 'Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited.',
      cause: /restricts OAuth apps/,
      fix: /approve the app/,
    },
    {
      status: 403,
      said: 'Unable to create comment because issue is locked.',
      cause: /the conversation is locked/,
      fix: /Unlock/,
    },
    {
      status: 403,
      said: 'Commenting is disabled on issues with more than 2500 comments',
      cause: /2,500/,
      fix: /new pull request/,
    },
    {
      status: 422,
      said: 'Validation Failed: {"resource":"IssueComment","code":"custom","message":"This issue has more than 2,500 comments"}',
      cause: /2,500/,
      fix: /new pull request/,
    },
    {
      status: 422,
      said: 'Validation Failed: {"resource":"Status","code":"custom","message":"This SHA and context has reached the maximum number of statuses."}',
      operation: 'set the commit status',
      cause: /as many statuses with this context/,
      fix: /another name in `commit_status`/,
    },
    {
      status: 403,
      said: 'You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.',
      cause: /too many requests in a short time/,
      fix: /few minutes/,
    },
    {
      status: 403,
      said: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      cause: /too many requests in a short time/,
      fix: /few minutes/,
    },
    {
      status: 403,
      said: 'API rate limit exceeded for installation ID 1234567.',
      cause: /rate limit is exhausted/,
      fix: /within an hour/,
    },
    { status: 429, said: 'Too many requests', cause: /rate limit is exhausted/, fix: /within an hour/ },
    { status: 403, said: 'Must have admin rights to Repository.', cause: /too few rights/, fix: /role/ },
    { status: 403, said: 'Write access to repository not granted.', cause: /too few rights/, fix: /role/ },
    {
      status: 403,
      said: 'This installation has been suspended',
      cause: /GitHub App of the token is suspended/,
      fix: /Unsuspend/,
    },
    {
      status: 403,
      said: 'Sorry. Your account was suspended.',
      cause: /account of the token is suspended/,
      fix: /another account/,
    },
    { status: 403, said: 'User is blocked', cause: /blocked by the owner/, fix: /Unblock/ },
    {
      status: 403,
      said: 'An owner of this repository has limited the ability to comment to users that have contributed to this repository in the past.',
      cause: /interaction limits/,
      fix: /moderation settings/,
    },
    {
      status: 403,
      said: 'Repository access blocked',
      cause: /disabled this repository/,
      fix: /GitHub Support/,
    },
    {
      status: 451,
      said: 'Repository access blocked',
      cause: /disabled this repository/,
      fix: /GitHub Support/,
    },
    {
      status: 403,
      said: 'Repository has been disabled because of a billing issue',
      cause: /billing/,
      fix: /billing settings/,
    },
    {
      status: 403,
      said: 'Repository has been locked for migration.',
      cause: /migration/,
      fix: /migration has finished/,
    },
    {
      status: 403,
      said: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      cause: /User-Agent/,
      fix: /proxy/,
    },
    {
      status: 403,
      said: 'At least one email address must be verified to do that.',
      cause: /verified email/,
      fix: /Verify/,
    },
    { status: 401, said: 'Bad credentials', cause: /token is not accepted/, fix: /github_token/ },
    {
      status: 401,
      said: 'Must specify two-factor authentication OTP code.',
      cause: /two-factor/,
      fix: /Turn it on/,
    },
    { status: 404, said: 'Not Found', cause: /nothing at this address/, fix: /no access to this repository/ },
    {
      status: 404,
      said: 'Not Found',
      operation: 'read the pull request',
      cause: /no pull request with that number/,
      fix: /`pr_number`/,
    },
    {
      status: 422,
      said: 'No commit found for SHA: abc',
      operation: 'set the commit status',
      cause: /no such commit/,
      fix: /newest commit/,
    },
    {
      status: 422,
      said: 'Validation Failed: {"message":"body is too long (maximum is 65536 characters)"}',
      cause: /longer than this GitHub accepts/,
      fix: /Split/,
    },
    { status: 301, said: 'Moved Permanently', cause: /renamed or moved/, fix: /new place/ },
    { status: 302, said: '', cause: /redirects elsewhere/, fix: /proxies/ },
    { status: 407, said: '', cause: /proxy .* asks for a user name/, fix: /HTTPS_PROXY/ },
    {
      status: 410,
      said: 'Issues are disabled for this repo',
      cause: /no longer offers this/,
      fix: /deleted/,
    },
    { status: 500, said: 'Server Error', cause: /server error/, fix: /temporary/ },
    {
      status: 503,
      said: 'GitHub Enterprise is currently under maintenance',
      cause: /maintenance/,
      fix: /finished/,
    },
    { status: 502, said: '<html><body>Bad Gateway</body></html>', cause: /server error/, fix: /temporary/ },
    {
      status: 403,
      said: '<!DOCTYPE html><h1>Blocked by policy: SAML, rate limit, locked</h1>',
      cause: /a web page responded/,
      fix: /firewall/,
    },
  ];

describe('an answer of GitHub', () => {
  test.each(named)('$status "$said" ($operation)', ({ status, said, operation = write, cause, fix }) => {
    for (const text of [said, `${said}${docs}`, said.toUpperCase()]) {
      const { message } = explain(operation, status, text);
      expect(message).toMatch(
        new RegExp(`^Could not ${operation} \\(GitHub responded with ${status}\\): .*\\. [A-Z].*\\.$`),
      );
      expect(message).toMatch(cause);
      expect(message).toMatch(fix);
      const isPermission = /by integration/i.test(said);
      expect(/permissions:|: write"/.test(message), message).toBe(isPermission);
      expect(message).not.toContain('report');
    }
  });

  test('of an unknown kind is quoted, short and on one line', () => {
    const { message } = explain(write, 403, `The moon is\r\n"full"\u202e\u0007 ${'a'.repeat(900)}${docs}`);
    expect(message).toMatch(/: GitHub refused the request: GitHub says "The moon is 'full' a{100,}…"\. /);
    expect(message).toMatch(/permission of the token is one possible cause among others/);
    expect(message.length).toBeLessThan(500);
  });

  test('without a message says so', () => {
    expect(explain(write, 403, '').message).toContain('GitHub gives no reason');
  });

  test('that the conversation is locked is marked', () => {
    expect(explain(write, 403, 'Unable to create comment because issue is locked.').isLocked).toBe(true);
    expect(explain(write, 403, 'Your account is locked due to a billing issue.').isLocked).toBe(false);
  });

  test('has a cause and a fix whatever the status and the body, and names a permission only where GitHub does', () => {
    const body = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...named.map(({ said }) => said)),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), body, (status, said) => {
        const { message } = explain(write, status, said);
        expect(message).toMatch(
          /^Could not write the pull request comment \(GitHub responded with \d+\): .{10,}\. .{10,}\.$/su,
        );
        expect(message).not.toMatch(/[\n\r\u2028\u2029]/);
        if (!/not accessible by integration/i.test(said))
          expect(message).not.toMatch(/permissions:|pull-requests: write/);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  { status: 429, said: '', expected: true },
  { status: 403, said: 'API rate limit exceeded', expected: true },
  { status: 403, said: 'You have triggered an abuse detection mechanism.', expected: true },
  { status: 403, said: 'Resource not accessible by integration', expected: false },
  { status: 404, said: 'rate limit', expected: false },
])('$status "$said" is a rate limit: $expected', ({ status, said, expected }) => {
  expect(isRateLimit(status, said)).toBe(expected);
});

describe('errors of GraphQL', () => {
  test.each([
    {
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
      status: 403,
      says: /responded with FORBIDDEN\): the token lacks a permission.*"permissions:"/,
    },
    {
      errors: [{ type: 'FORBIDDEN', message: 'Resource protected by organization SAML enforcement.' }],
      status: 403,
      says: /SAML/,
    },
    { errors: [{ type: 'FORBIDDEN' }], status: 403, says: /gives no reason/ },
    {
      errors: [
        {
          type: 'INSUFFICIENT_SCOPES',
          message: 'Your token has not been granted the required scopes to execute this query.',
        },
      ],
      status: 403,
      says: /lacks a scope/,
    },
    { errors: [{ type: 'NOT_FOUND' }, { type: 'INSUFFICIENT_SCOPES' }], status: 403, says: /lacks a scope/ },
    {
      errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
      status: 429,
      says: /rate limit is exhausted/,
    },
    {
      errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a PullRequest with the number of 42.' }],
      status: null,
      says: /GitHub says "Could not resolve/,
    },
    {
      errors: [{ message: 'Something went wrong while executing your query.' }],
      status: null,
      says: /could not respond to the query .*temporary/,
    },
    { errors: [], status: null, says: /not from GitHub's API/ },
    { errors: [null, 'FORBIDDEN', { type: 5, message: {} }], status: null, says: /not from GitHub's API/ },
  ])('$errors', ({ errors, status, says }) => {
    const error = explainGraphql(write, errors);
    expect(error.status).toBe(status);
    expect(error.message).toMatch(says);
  });
});

test('no answer is reported with the cause and the fix of the network', () => {
  expect(
    explainUnreachable(write, { message: 'the connection was refused', advice: 'Check the port.' }).message,
  ).toBe(
    'Could not write the pull request comment: GitHub could not be reached (the connection was refused). Check the port.',
  );
  expect(explainUnreachable(write, { message: 'it broke', advice: '' }).message).toContain(
    '(it broke). This is usually',
  );
});

test('an unreadable answer names what most likely responded', () => {
  expect(explainUnreadable(write).message).toMatch(/not from GitHub's API\. A proxy or login page/);
});
