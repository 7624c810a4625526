import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adviseOnRefusal,
  explainRefusal,
  type Requested,
  type StatusProblem,
  summarizeRefusal,
} from '../../../src/report/messages/http-status.ts';
import { printPhrase } from '../../../src/report/phrase.ts';

const host = 'https://app.datafold.com';
const answered = (status: number, isPage = false): StatusProblem => ({
  kind: 'status',
  status,
  detail: null,
  instance: null,
  ...(isPage ? { isPage } : {}),
});
const messageOf = (problem: StatusProblem, requested: Requested) => ({
  clause: summarizeRefusal(problem, requested),
  finding: printPhrase(explainRefusal(problem, requested)),
  advice: printPhrase(adviseOnRefusal(problem, requested, host)),
});

const cases: readonly {
  status: number;
  requested?: Requested;
  isPage?: boolean;
  finding: string;
  advises: RegExp;
}[] = [
  {
    status: 302,
    finding: "Datafold's address redirects elsewhere",
    advises: /^Check .*host/,
  },
  { status: 400, finding: 'Datafold could not read the request', advises: /ID of a data diff/ },
  { status: 401, finding: 'Datafold rejected the API key', advises: /secret behind .*api_key/ },
  {
    status: 401,
    isPage: true,
    finding: "A web page answered in place of Datafold's API",
    advises: /login page, proxy, or firewall/,
  },
  { status: 403, finding: 'The API key has no access to this diff', advises: /service account/ },
  {
    status: 403,
    requested: 'runs',
    finding: 'The API key has no access to the CI configuration of `ci_config_id`',
    advises: /service account/,
  },
  {
    status: 403,
    requested: 'diffs',
    finding: 'The API key has no access to the list of data diffs',
    advises: /service account/,
  },
  {
    status: 403,
    isPage: true,
    finding: "A web page answered in place of Datafold's API",
    advises: /firewall/,
  },
  { status: 404, finding: 'Datafold has no data diff with this ID', advises: /ID of a CI run.*ci_config_id/ },
  {
    status: 404,
    requested: 'listed-diff',
    finding: 'Datafold listed this diff for the CI run, but no longer has a data diff with this ID',
    advises: /deleted/,
  },
  {
    status: 404,
    requested: 'runs',
    finding: 'Datafold has no CI configuration with the ID in `ci_config_id`',
    advises: /^Check `ci_config_id`/,
  },
  {
    status: 404,
    requested: 'diffs',
    finding: 'Datafold has no list of data diffs at this address',
    advises: /host/,
  },
  {
    status: 404,
    isPage: true,
    finding: "A web page answered in place of Datafold's API",
    advises: /host.*CI run/,
  },
  {
    status: 407,
    finding: 'A proxy between this runner and Datafold asks for a user name and password',
    advises: /HTTPS_PROXY/,
  },
  {
    status: 422,
    requested: 'runs',
    finding: 'Datafold could not read the request',
    advises: /ID of a CI configuration/,
  },
  { status: 429, finding: 'Datafold rate-limited the requests', advises: /poll_interval/ },
  { status: 418, finding: 'Datafold refused the request', advises: /support/ },
  { status: 500, finding: 'Datafold had an internal error', advises: /later/ },
  { status: 503, finding: 'Datafold, or a proxy in front of it, returned a server error', advises: /later/ },
  {
    status: 511,
    finding: 'The network of this runner asks for a sign-in before it lets requests through',
    advises: /Sign this runner in/,
  },
  { status: 204, finding: "The answer has a status that Datafold's API does not use", advises: /host/ },
  { status: 999, finding: "The answer has a status that Datafold's API does not use", advises: /proxy/ },
];

describe('an HTTP status of Datafold', () => {
  test.each(cases)(
    '$status for $requested: $finding',
    ({ status, requested = 'diff', isPage, finding, advises }) => {
      const message = messageOf(answered(status, isPage), requested);
      expect(message.finding).toBe(finding);
      expect(message.advice).toMatch(advises);
      expect(message.clause).toContain(`(HTTP ${status})`);
    },
  );

  test('has a cause and a fix whatever it is, and names a fix only for its own cause', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom<Requested>('diff', 'listed-diff', 'runs', 'diffs'),
        fc.boolean(),
        (status, requested, isPage) => {
          const { clause, finding, advice } = messageOf(answered(status, isPage), requested);
          expect(clause).toMatch(/^[\w'`()., -]+ \(HTTP \d+\)$/);
          expect(finding.length).toBeGreaterThan(10);
          expect(advice).toMatch(/^[A-Z].*\.$/);
          if (advice.includes('api_key')) expect([status, isPage]).toEqual([401, false]);
          if (advice.includes('service account')) expect([401, 403]).toContain(status);
          if (advice.includes('poll_interval')) expect(status).toBe(429);
          if (advice.includes('Run ID')) expect([404, 410]).toContain(status);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
