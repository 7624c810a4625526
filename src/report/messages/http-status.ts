import type { RequestProblem } from '../../diff/request-problem.ts';
import { type Phrase, printPhrase } from '../phrase.ts';
import { type Requested, type StatusMessage, statusRows } from './http-status-table.ts';

export type { Requested } from './http-status-table.ts';

/** A response of Datafold with an error status. */
export type StatusProblem = RequestProblem & { readonly kind: 'status' };

/** Summarizes why Datafold refused, as a clause of the headline: only our words. */
export function summarizeRefusal(problem: StatusProblem, requested: Requested): string {
  const finding = printPhrase(explainRefusal(problem, requested));
  return `${finding.replace(/^(?:The|A) /, (article) => article.toLowerCase())} (HTTP ${problem.status})`;
}

/** Explains why Datafold refused, as the beginning of a sentence. */
export function explainRefusal(problem: StatusProblem, requested: Requested): Phrase {
  return findMessage(problem, requested).finding;
}

/** Advises on a refusal by its status: a key, an ID, an address, or a server to check. */
export function adviseOnRefusal(problem: StatusProblem, requested: Requested, host: string): Phrase {
  return findMessage(problem, requested).advice(host);
}

function findMessage({ status, isPage = false }: StatusProblem, requested: Requested): StatusMessage {
  const row = statusRows.find(
    (candidate) =>
      candidate.status(status) &&
      (candidate.of?.includes(requested) ?? true) &&
      (candidate.isPage ?? isPage) === isPage,
  );
  if (row === undefined) throw new Error('the last row matches everything');
  return row;
}
