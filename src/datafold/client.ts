import type { RequestProblem } from '../diff/request-problem.ts';
import type { HttpResponse, Send } from '../http/http.ts';
import { NetworkError } from '../http/network-error.ts';
import { parseRetryAfterMs } from '../http/retry-after.ts';
import { isWebPage } from '../http/web-page.ts';
import type {
  Datafold,
  DatafoldCi,
  DatafoldColumns,
  DatafoldControl,
  DatafoldSummaries,
  DetailsResult,
  PageResult,
  PollResult,
  RequestFailure,
  SummaryResult,
} from '../ports.ts';
import type { Redact } from '../redaction/redactor.ts';
import { parseCancelled } from './cancelled.ts';
import { buildCiRunsPath, buildDiffsPath, type ParsedPage, parseCiRuns, parseDiffPage } from './ci.ts';
import { parseColumnStats } from './column-stats.ts';
import { parseProblem } from './problem.ts';
import { redactResponse } from './redact-response.ts';
import { buildDatafoldRequest, buildDiffPath } from './request.ts';
import { parseDataDiff } from './schema.ts';
import { parseSummary, parseSummaryResults } from './summary.ts';

/** Details are optional, so they must not delay publishing. */
const detailsTimeoutMs = 5_000;
/** A cancelled run has little time left. */
const cancelTimeoutMs = 3_000;

/** The response to a diff's first request, which may be sent before the client exists. */
export type PrefetchedDiff = { readonly id: number; readonly response: Promise<HttpResponse> };

export type ClientOptions = {
  /** Whether error messages of Datafold may be shown. */
  readonly errorTexts: boolean;
  /** Removes secrets from every response before it is read. */
  readonly redact?: Redact;
  /** Used as the response to the first request for that diff. */
  readonly prefetched?: PrefetchedDiff | null;
};

/** All requests to Datafold. */
export type DatafoldClient = Datafold & DatafoldCi & DatafoldColumns & DatafoldSummaries & DatafoldControl;

/**
 * Creates a client of one Datafold host. The key goes into the `Authorization` header of requests to that
 * host and nowhere else. Datafold's own error texts are kept only with `errorTexts`.
 */
export function createDatafoldClient(
  host: string,
  apiKey: string,
  send: Send,
  { errorTexts, redact = (text) => text, prefetched = null }: ClientOptions = { errorTexts: true },
): DatafoldClient {
  let unused = prefetched;
  const redactBody = (response: HttpResponse) => redactResponse(response, redact);
  const buildRequest = (path: string, signal: AbortSignal) =>
    buildDatafoldRequest(host, apiKey, path, signal);
  const request: Request = async (path, signal, read, sent = send(buildRequest(path, signal))) => {
    try {
      const result = read(redactBody(await sent));
      return errorTexts ? result : omitDetail(result);
    } catch (error) {
      if (error instanceof NetworkError)
        return retryLater({ kind: 'network', cause: error.message, advice: error.advice });
      throw error;
    }
  };
  return {
    fetchDiff: (id, signal) => {
      const sent = unused?.id === id ? waitForResponse(unused.response, signal) : undefined;
      if (sent !== undefined) unused = null;
      return request(buildDiffPath(id), signal, (response) => parseDiffResponse(response, id), sent);
    },
    ...createCiClient(request),
    fetchSummaryResults: (id, signal) =>
      request(`${buildDiffPath(id)}/summary_results`, signal, parseSummaryResponse),
    cancelDiff: async (id, signal) => {
      const cancel = buildRequest(`${buildDiffPath(id)}/cancel`, signal);
      const response = await send({ ...cancel, method: 'POST', body: '', timeoutMs: cancelTimeoutMs });
      return response.status === 200 ? parseCancelled(redactBody(response).body, id) : 'unclear';
    },
    fetchDetails: async (id, page, signal) => {
      try {
        const details = buildRequest(`${buildDiffPath(id)}/${page}`, signal);
        return parseDetailsResponse(
          redactBody(await send({ ...details, timeoutMs: detailsTimeoutMs })),
          page,
        );
      } catch (error) {
        if (error instanceof NetworkError) return { kind: 'none', tryNext: 'other-diffs' };
        throw error;
      }
    },
  };
}

/** Parses a response about details. A 404 for a diff that exists means a server without this page. */
function parseDetailsResponse(
  { status, body }: HttpResponse,
  page: 'summary_results' | 'summary',
): DetailsResult {
  const parse = page === 'summary' ? parseSummary : parseSummaryResults;
  const details = status === 200 ? parse(body) : null;
  if (details !== null) return { kind: 'details', details };
  if (status === 404 || status === 405) return { kind: 'none', tryNext: 'other-page' };
  // Details are optional, so failed requests are not retried.
  return { kind: 'none', tryNext: status === 401 || status === 429 ? 'never' : 'other-diffs' };
}

/** Requests a path. Network errors become results. */
type Request = <T extends { readonly kind: string }>(
  path: string,
  signal: AbortSignal,
  read: (response: HttpResponse) => T | RequestFailure,
  sent?: Promise<HttpResponse>,
) => Promise<T | RequestFailure>;

/** Waits for a response. Rejects with the signal's reason if that aborts first. */
function waitForResponse<T>(response: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    response.then(resolve, reject);
    signal.throwIfAborted();
  });
}

/** Removes Datafold's error text. Keeps the status, and the `instance` that support asks for. */
function omitDetail<T extends { readonly kind: string }>(result: T | RequestFailure): T | RequestFailure {
  if (!isFailure(result) || result.problem.kind !== 'status') return result;
  return { ...result, problem: { ...result.problem, detail: null } };
}

function isFailure(result: { readonly kind: string }): result is RequestFailure {
  return result.kind === 'failure';
}

function createCiClient(request: Request): DatafoldCi {
  return {
    fetchCiRuns: (configId, commit, page, signal) =>
      request(buildCiRunsPath(configId, commit, page), signal, (response) =>
        parsePageResponse(response, (body) => parseCiRuns(body, commit, page)),
      ),
    fetchDiffsOfRun: (runId, page, signal) =>
      request(buildDiffsPath(runId, page), signal, (response) =>
        parsePageResponse(response, (body) => parseDiffPage(body, runId, page)),
      ),
  };
}

function parsePageResponse<T>(response: HttpResponse, parse: (body: string) => ParsedPage<T>): PageResult<T> {
  if (response.status !== 200) return classifyResponse(response);
  const parsed = parse(response.body);
  return 'problem' in parsed ? retryLater({ kind: 'body', cause: parsed.problem }) : parsed;
}

function retryLater(problem: RequestProblem, waitMs = 0): RequestFailure {
  return { kind: 'failure', problem, retry: 'later', retryAfterMs: waitMs };
}

/** Parses a response of `/summary_results` on which a verdict depends. */
function parseSummaryResponse(response: HttpResponse): SummaryResult {
  if (response.status !== 200) return classifyResponse(response);
  const parsed = parseColumnStats(response.body);
  if (parsed === 'pending') return { kind: 'pending' };
  if ('problem' in parsed) return retryLater({ kind: 'body', cause: parsed.problem });
  return { kind: 'summary', answer: parsed, details: parseSummaryResults(response.body) };
}

/** Parses the response to a request for a diff. */
export function parseDiffResponse(response: HttpResponse, id: number): PollResult {
  if (response.status !== 200) return classifyResponse(response);
  const parsed = parseDataDiff(response.body, id);
  return 'problem' in parsed
    ? retryLater({ kind: 'body', cause: parsed.problem })
    : { kind: 'diff', diff: parsed };
}

/** Classifies a response that is not 200: the problem, and whether to retry. */
function classifyResponse({ status, headers, body }: HttpResponse): RequestFailure {
  const page = isWebPage(body) ? { isPage: true } : {};
  const problem: RequestProblem = { kind: 'status', status, ...parseProblem(body), ...page };
  if (status === 401) return { kind: 'failure', problem, retry: 'never-any', retryAfterMs: 0 };
  if (status === 404) return { kind: 'failure', problem, retry: 'once', retryAfterMs: 0 };
  const passing = status < 300 || status >= 500 || [408, 425, 429].includes(status);
  if (!passing) return { kind: 'failure', problem, retry: 'never', retryAfterMs: 0 };
  return retryLater(problem, parseRetryAfterMs(headers['retry-after'], headers['date'], Date.now()));
}
