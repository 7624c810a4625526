import type { Trouble } from '../diff/policy.ts';
import type { HttpAnswer, Send } from '../http/http.ts';
import { NetworkError } from '../http/network-error.ts';
import { retryAfterMs } from '../http/retry-after.ts';
import type { Datafold, DatafoldControl, DatafoldSummaries, DetailsAnswer, Look } from '../ports.ts';
import { problemOf } from './problem.ts';
import { datafoldRequest, diffPath } from './request.ts';
import { parseDataDiff } from './schema.ts';
import { parseSummary, parseSummaryResults } from './summary.ts';

/** What is nice to know may not hold up what has to be told. */
const detailsTimeoutMs = 5_000;
/** What is left of a cancelled run is short. */
const cancelTimeoutMs = 3_000;

/** Everything that is asked of Datafold. */
export type DatafoldClient = Datafold & DatafoldSummaries & DatafoldControl;

/** A client of one Datafold host. The key goes into the `Authorization` header of requests to that host and nowhere else. */
export function datafoldClient(host: string, apiKey: string, send: Send): DatafoldClient {
  const ask = (path: string, signal: AbortSignal) => datafoldRequest(host, apiKey, path, signal);
  return {
    look: async (id, signal) => {
      try {
        return answered(await send(ask(diffPath(id), signal)), id);
      } catch (error) {
        if (error instanceof NetworkError) return later({ kind: 'network', cause: error.message });
        throw error;
      }
    },
    cancel: async (id, signal) => {
      const request = ask(`${diffPath(id)}/cancel`, signal);
      const { status } = await send({ ...request, method: 'POST', body: '', timeoutMs: cancelTimeoutMs });
      return status === 200;
    },
    details: async (id, page, signal) => {
      try {
        const request = ask(`${diffPath(id)}/${page}`, signal);
        return detailed(await send({ ...request, timeoutMs: detailsTimeoutMs }), page);
      } catch (error) {
        if (error instanceof NetworkError) return { kind: 'none', askOn: 'other-diffs' };
        throw error;
      }
    },
  };
}

/** What an answer about the details means. A page that is not there for a diff that is belongs to a newer server than this one. */
function detailed({ status, body }: HttpAnswer, page: 'summary_results' | 'summary'): DetailsAnswer {
  const parse = page === 'summary' ? parseSummary : parseSummaryResults;
  const details = status === 200 ? parse(body) : null;
  if (details !== null) return { kind: 'told', details };
  if (status === 404 || status === 405) return { kind: 'none', askOn: 'other-page' };
  // Nobody insists on what is only nice to know.
  return { kind: 'none', askOn: status === 401 || status === 429 ? 'never' : 'other-diffs' };
}

function later(trouble: Trouble, waitMs = 0): Look {
  return { kind: 'trouble', trouble, retry: 'later', retryAfterMs: waitMs };
}

/** What an HTTP answer means for the diff that was asked for. */
export function answered(answer: HttpAnswer, id: number): Look {
  const { status } = answer;
  if (status === 200) {
    const parsed = parseDataDiff(answer.body, id);
    return 'notADiff' in parsed
      ? later({ kind: 'body', cause: parsed.notADiff })
      : { kind: 'diff', diff: parsed };
  }
  const trouble: Trouble = { kind: 'status', status, ...problemOf(answer.body) };
  if (status === 401) return { kind: 'trouble', trouble, retry: 'never-any', retryAfterMs: 0 };
  if (status === 404) return { kind: 'trouble', trouble, retry: 'once', retryAfterMs: 0 };
  const passing = status < 300 || status >= 500 || [408, 425, 429].includes(status);
  if (!passing) return { kind: 'trouble', trouble, retry: 'never', retryAfterMs: 0 };
  return later(trouble, retryAfterMs(answer.headers['retry-after'], answer.headers['date'], Date.now()));
}
