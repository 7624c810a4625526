import type { RequestProblem } from '../../diff/policy.ts';
import { asText, type Phrase } from '../phrase.ts';
import { type Requested, type StatusMessage, statusRows } from './http-status-table.ts';

export type { Requested } from './http-status-table.ts';

/** An answer of Datafold without what was requested. */
export type StatusProblem = RequestProblem & { readonly kind: 'status' };

/** Says why Datafold refused, as a clause of the headline: only our words. */
export function statusClause(problem: StatusProblem, requested: Requested): string {
  const finding = asText(statusFinding(problem, requested));
  return `${finding.replace(/^(?:The|A) /, (article) => article.toLowerCase())} (HTTP ${problem.status})`;
}

/** Says why Datafold refused, as the beginning of a sentence. */
export function statusFinding(problem: StatusProblem, requested: Requested): Phrase {
  return findMessage(problem, requested).finding;
}

/** Says what cures it. */
export function statusAdvice(problem: StatusProblem, requested: Requested, host: string): Phrase {
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
