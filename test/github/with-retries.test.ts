import { describe, expect, test } from 'vitest';
import { CancelledError, GitHubError } from '../../src/errors.ts';
import { withRetries } from '../../src/github/with-retries.ts';
import { NetworkError } from '../../src/http/network-error.ts';
import { fakeClock } from '../support/fake-clock.ts';

type Headers = Readonly<Record<string, string>>;
type Step = { readonly status: number; readonly data?: unknown } | Error;

/** What Octokit throws for an answer. */
const answered = (status: number, message = 'no', headers: Headers = {}) =>
  Object.assign(new Error(message), { status, response: { status, headers } });
/** What Octokit throws for a GraphQL answer with errors, which comes with the status 200. */
const graphql = (...errors: readonly unknown[]) =>
  Object.assign(new Error('Request failed due to following response errors'), {
    response: { data: null, errors },
    errors,
  });
const lost = () =>
  Object.assign(new Error('fetch failed'), {
    status: 500,
    cause: new NetworkError('the connection was reset'),
  });

/** One call on virtual time that meets these answers, the last one forever. */
async function meet(
  steps: readonly Step[],
  repeatable = true,
  read: (data: unknown) => unknown = (data) => data,
) {
  const clock = fakeClock();
  let asked = 0;
  const ask = async () => {
    const step = steps[Math.min(asked++, steps.length - 1)];
    if (step === undefined || step instanceof Error) throw step;
    return { data: null, ...step };
  };
  const terms = { clock, signal: new AbortController().signal, repeatable };
  const result = await withRetries('read the commit', ask, read, terms).catch((error: unknown) => error);
  return { result, asked, elapsedMs: clock.now() };
}

const good = { status: 200, data: 'here' };

describe('retries', () => {
  const limit = { 'retry-after': '3' };
  const cases: readonly {
    name: string;
    steps: readonly Step[];
    asked: number;
    elapsedMs: number;
    good: boolean;
  }[] = [
    { name: 'nothing that works', steps: [good], asked: 1, elapsedMs: 0, good: true },
    { name: 'a fault of the server', steps: [answered(502), good], asked: 2, elapsedMs: 500, good: true },
    { name: '502 until the phase ends', steps: [answered(502)], asked: 12, elapsedMs: 18_580, good: false },
    {
      name: '502 for 15 s',
      steps: [...Array.from({ length: 11 }, () => answered(502)), good],
      asked: 12,
      elapsedMs: 18_580,
      good: true,
    },
    { name: 'a lost connection', steps: [lost(), lost(), good], asked: 3, elapsedMs: 1_300, good: true },
    { name: '408', steps: [answered(408), good], asked: 2, elapsedMs: 500, good: true },
    { name: '425', steps: [answered(425), good], asked: 2, elapsedMs: 500, good: true },
    {
      name: '503 with Retry-After',
      steps: [answered(503, 'no', { 'retry-after': '3' }), good],
      asked: 2,
      elapsedMs: 3_000,
      good: true,
    },
    {
      name: '503 with a Retry-After that is longer than the phase, in the usual pauses',
      steps: [answered(503, 'no', { 'retry-after': '3600' }), good],
      asked: 2,
      elapsedMs: 500,
      good: true,
    },
    {
      name: 'an error of GraphQL without a type',
      steps: [graphql({ message: 'Something went wrong' }), good],
      asked: 2,
      elapsedMs: 500,
      good: true,
    },
    {
      name: 'a rate limit, when it is asked to',
      steps: [answered(403, 'You have exceeded a secondary rate limit', limit), good],
      asked: 2,
      elapsedMs: 3_000,
      good: true,
    },
    {
      name: 'a 429, when it is asked to',
      steps: [answered(429, 'slow down', limit), good],
      asked: 2,
      elapsedMs: 3_000,
      good: true,
    },
    {
      name: 'no rate limit that lasts longer than the phase',
      steps: [answered(429, 'slow down', { 'retry-after': '21' }), good],
      asked: 1,
      elapsedMs: 0,
      good: false,
    },
    {
      name: 'no rate limit that does not say how long',
      steps: [answered(403, 'API rate limit exceeded'), good],
      asked: 1,
      elapsedMs: 0,
      good: false,
    },
    {
      name: 'no missing permission',
      steps: [answered(403, 'Resource not accessible by integration'), good],
      asked: 1,
      elapsedMs: 0,
      good: false,
    },
    { name: 'no 404', steps: [answered(404), good], asked: 1, elapsedMs: 0, good: false },
    { name: 'no 422', steps: [answered(422), good], asked: 1, elapsedMs: 0, good: false },
    { name: 'no rejected token', steps: [answered(401), good], asked: 1, elapsedMs: 0, good: false },
    { name: 'no redirect', steps: [{ status: 301 }, good], asked: 1, elapsedMs: 0, good: false },
    {
      name: 'a body that Octokit cannot read',
      steps: [new TypeError('Cannot read properties of null'), good],
      asked: 2,
      elapsedMs: 500,
      good: true,
    },
  ];
  test.each(cases)('$name', async ({ steps, asked, elapsedMs, good: works }) => {
    const met = await meet(steps);
    expect(met).toMatchObject({ asked, elapsedMs });
    expect(met.result).toEqual(works ? 'here' : expect.any(GitHubError));
  });

  test('what may have been done already is tried again only when it was refused for lack of quota', async () => {
    expect(await meet([answered(502), good], false)).toMatchObject({ asked: 1 });
    expect(await meet([lost(), good], false)).toMatchObject({ asked: 1 });
    expect(await meet([answered(429, 'slow down', limit), good], false)).toMatchObject({
      asked: 2,
      result: 'here',
    });
  });

  test('a limit that ends at a moment is waited for', async () => {
    const reset = String(Math.ceil(Date.now() / 1_000) + 4);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const { asked, elapsedMs } = await meet([answered(403, 'API rate limit exceeded', headers), good]);
    expect(asked).toBe(2);
    expect(elapsedMs).toBeGreaterThan(3_000);
    expect(elapsedMs).toBeLessThanOrEqual(5_000);
  });
});

describe('what is said', () => {
  const cases: readonly { name: string; step: Step; status: number | null; says: RegExp }[] = [
    {
      name: '403',
      step: answered(403, 'Resource not accessible by integration'),
      status: 403,
      says: /^Could not read the commit \(GitHub responded with 403\): .*"contents: read"/,
    },
    { name: '401', step: answered(401), status: 401, says: /the token is not accepted/ },
    {
      name: 'rate limit',
      step: answered(429, 'slow down', { 'retry-after': '99' }),
      status: 429,
      says: /the GitHub API rate limit is exhausted/,
    },
    { name: '503', step: answered(503), status: 503, says: /returned a server error/ },
    {
      name: 'no connection',
      step: lost(),
      status: null,
      says: /GitHub could not be reached \(the connection was reset\)/,
    },
    {
      name: 'no sense',
      step: new TypeError('ours'),
      status: null,
      says: /the response is not from GitHub's API/,
    },
    { name: 'a redirect', step: { status: 301 }, status: 301, says: /renamed or moved/ },
    {
      name: 'FORBIDDEN',
      step: graphql({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }),
      status: 403,
      says: /^Could not read the commit \(GitHub responded with FORBIDDEN\): .*"contents: read"/,
    },
    {
      name: 'INSUFFICIENT_SCOPES',
      step: graphql({ type: 'NOT_FOUND' }, { type: 'INSUFFICIENT_SCOPES' }),
      status: 403,
      says: /responded with INSUFFICIENT_SCOPES\): the token lacks a scope/,
    },
    {
      name: 'RATE_LIMITED',
      step: graphql({ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }),
      status: 429,
      says: /responded with RATE_LIMITED\): the GitHub API rate limit is exhausted/,
    },
    ...[[{ type: 'NOT_FOUND' }], [{ message: 5 }], [null, 'FORBIDDEN'], []].map((errors) => ({
      name: `GraphQL’s ${JSON.stringify(errors)}`,
      step: graphql(...errors),
      status: null,
      says: /the response is not from GitHub's API/,
    })),
  ];
  test.each(cases)('$name', async ({ step, status, says }) => {
    const { result } = await meet([step]);
    expect(result).toBeInstanceOf(GitHubError);
    expect(result).toMatchObject({ status, message: expect.stringMatching(says) });
  });

  test('what GitHub says itself where it is not known, on one line', async () => {
    const { result } = await meet([answered(422, 'evil @everyone\n::error::')]);
    expect(String(result)).toContain('GitHub says "evil @everyone ::error::"');
  });

  test('an answer of another shape', async () => {
    const read = () => {
      throw new Error('no such field');
    };
    const { result, asked } = await meet([good], true, read);
    expect([result instanceof GitHubError, asked]).toEqual([true, 12]);
    expect(String(result)).toContain("the response is not from GitHub's API");
  });

  test('a locked conversation is known as such', async () => {
    const { result } = await meet([answered(403, 'Unable to create comment because issue is locked.')]);
    expect(result).toMatchObject({
      isLocked: true,
      message: expect.stringContaining('the conversation is locked'),
    });
  });
});

test('cancelling ends a pause', async () => {
  const clock = fakeClock();
  const cancel = new AbortController();
  clock.at(100, () => cancel.abort(new CancelledError()));
  const ask = () => Promise.reject(answered(502));
  const terms = { clock, signal: cancel.signal, repeatable: true };
  await expect(withRetries('read the commit', ask, (data) => data, terms)).rejects.toBeInstanceOf(
    CancelledError,
  );
  expect(clock.now()).toBe(100);
});

describe('the end of the phase', () => {
  const ends = async (steps: readonly Step[], reason: Error = new Error('The time is up.')) => {
    const clock = fakeClock();
    const end = new AbortController();
    clock.at(4_000, () => end.abort(reason));
    let asked = 0;
    const send = async () => {
      const step = steps[Math.min(asked++, steps.length - 1)];
      if (step === undefined || step instanceof Error) throw step;
      if (step.status !== 0) return { data: null, ...step };
      await clock.sleep(60_000, end.signal);
      return { data: null, status: 200 };
    };
    const terms = { clock, signal: end.signal, repeatable: true };
    const result = await withRetries('read the commit', send, (data) => data, terms).catch(
      (error: unknown) => error,
    );
    return { result, asked, elapsedMs: clock.now() };
  };
  const hang = { status: 0 };

  test('names the last answer', async () => {
    const { result, elapsedMs } = await ends([answered(502)]);
    expect(result).toMatchObject({ status: 502 });
    expect(elapsedMs).toBe(4_000);
  });

  test('names the last answer while another request hangs', async () => {
    expect(await ends([answered(502), hang])).toMatchObject({ result: { status: 502 }, asked: 2 });
  });

  test('is the reason where there was no answer', async () => {
    const { result } = await ends([hang]);
    expect(result).not.toBeInstanceOf(GitHubError);
    expect(String(result)).toContain('The time is up.');
  });

  test('is the reason where the run was cancelled', async () => {
    expect((await ends([answered(502)], new CancelledError())).result).toBeInstanceOf(CancelledError);
  });
});

test('a request that hung is sent again without a further pause', async () => {
  const clock = fakeClock();
  const signal = new AbortController().signal;
  let asked = 0;
  const send = async () => {
    if (asked++ > 0) return good;
    await clock.sleep(6_000, signal);
    throw lost();
  };
  expect(
    await withRetries('read the commit', send, (data) => data, { clock, signal, repeatable: true }),
  ).toBe('here');
  expect(clock.now()).toBe(6_000);
});
