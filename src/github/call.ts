import { NetworkError } from '../http/network-error.ts';
import { retryAfterMs } from '../http/retry-after.ts';
import type { Clock } from '../ports.ts';
import {
  type Doing,
  explain,
  explainGraphql,
  GitHubError,
  isRateLimit,
  unreachable,
  unreadable,
} from './github-error.ts';

export type { Doing } from './github-error.ts';

type Answer = { readonly status: number; readonly data: unknown };
type Terms = {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** A second time would do no harm. Otherwise only a refusal for lack of quota is tried again: then nothing was done. */
  readonly repeatable: boolean;
};

const mostTries = 3;
const firstPauseMs = 500;
/** Waits beyond this are not worth it: what follows the verdict has 20 s in all. */
const longestWaitMs = 8_000;

/** One call to GitHub, tried again where that can help. Rejects with a `GitHubError`, or with the signal's reason. */
export async function call<T>(
  doing: Doing,
  ask: () => Promise<Answer>,
  read: (data: unknown) => T,
  { clock, signal, repeatable }: Terms,
): Promise<T> {
  for (let trial = 1; ; trial++) {
    try {
      return readAnswer(doing, await ask(), read);
    } catch (error) {
      signal.throwIfAborted();
      const failure = failureOf(doing, error);
      const wait = Math.max(failure.askedWaitMs, firstPauseMs * 2 ** (trial - 1));
      const again = failure.limited || (failure.passing && repeatable);
      if (!again || trial >= mostTries || wait > longestWaitMs) throw failure.error;
      await clock.sleep(wait, signal);
    }
  }
}

function readAnswer<T>(doing: Doing, answer: Answer, read: (data: unknown) => T): T {
  if (answer.status >= 300) throw explain(doing, answer.status, '');
  try {
    return read(answer.data);
  } catch {
    throw unreadable(doing);
  }
}

type Failure = {
  readonly error: GitHubError;
  readonly passing: boolean;
  readonly limited: boolean;
  readonly askedWaitMs: number;
};

/** What a rejected call means. Octokit wraps what the transport threw, and gives such failures the status 500. */
function failureOf(doing: Doing, error: unknown): Failure {
  if (error instanceof GitHubError) return { error, passing: false, limited: false, askedWaitMs: 0 };
  const network = error instanceof Error && error.cause instanceof NetworkError ? error.cause : null;
  if (network !== null)
    return { error: unreachable(doing, network), passing: true, limited: false, askedWaitMs: 0 };
  const { status, headers, message } = responseOf(error);
  if (status === null) {
    return {
      error: explainGraphql(doing, graphqlErrors(error)),
      passing: false,
      limited: false,
      askedWaitMs: 0,
    };
  }
  const limited = isRateLimit(status, message);
  return {
    error: explain(doing, status, message),
    passing: status >= 500,
    limited,
    askedWaitMs: limited
      ? limitWaitMs(headers)
      : retryAfterMs(headers['retry-after'], headers['date'], Date.now()),
  };
}

/** The errors in an answer of GraphQL. */
function graphqlErrors(error: unknown): readonly unknown[] {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
}

/** `retry-after`; else `x-ratelimit-reset` when nothing remains; else a minute, as GitHub's documentation asks. */
function limitWaitMs(headers: Headers): number {
  const asked = retryAfterMs(headers['retry-after'], headers['date'], Date.now());
  if (asked > 0) return asked;
  const reset = Number(
    headers['x-ratelimit-remaining'] === '0' ? (headers['x-ratelimit-reset'] ?? Number.NaN) : Number.NaN,
  );
  return Number.isFinite(reset) ? Math.max(0, reset * 1_000 - Date.now()) : 60_000;
}

type Headers = Readonly<Record<string, string | undefined>>;

/** The parts of Octokit's `RequestError` that we use, without loading it. */
function responseOf(error: unknown): {
  readonly status: number | null;
  readonly headers: Headers;
  readonly message: string;
} {
  if (!(error instanceof Error) || !('response' in error)) return { status: null, headers: {}, message: '' };
  const response = error.response as { readonly status?: unknown; readonly headers?: Headers } | undefined;
  const status = typeof response?.status === 'number' ? response.status : null;
  return { status, headers: response?.headers ?? {}, message: error.message };
}
