import type { RequestProblem } from '../../diff/policy.ts';
import { code, type Phrase, plainSentence, raw, text, untrusted } from '../phrase.ts';
import { type Requested, statusAdvice, statusClause, statusFinding } from './http-status.ts';

const maxDetailLength = 300;

/** Says what stood in the way of a request, as the end of a sentence; the server's own words are marked as such. */
export function problemPhrase(problem: RequestProblem): Phrase {
  switch (problem.kind) {
    case 'status':
      return text`: HTTP ${raw(String(problem.status))}${answerPhrase(problem)}`;
    case 'network':
    case 'body':
      return text`: ${plainSentence(problem.cause)}`;
  }
}

/** Says in a log line why a request failed: `request failed (HTTP 503), retrying`. */
export function failedRequest(problem: RequestProblem, retrying: boolean): Phrase {
  const next = raw(retrying ? ', retrying' : '');
  return problem.kind === 'status'
    ? text`request failed (HTTP ${raw(String(problem.status))})${answerPhrase(problem)}${next}`
    : text`request failed (${plainSentence(problem.cause)})${next}`;
}

/** Quotes the server, as the end of a sentence. */
function answerPhrase({ detail, instance }: RequestProblem & { readonly kind: 'status' }): Phrase {
  const quoted = detail === null ? text`` : text`, Datafold says ${untrusted(detail, maxDetailLength)}`;
  return instance === null ? quoted : text`${quoted} (quote ${instance} to Datafold's support)`;
}

/** Says in the headline why Datafold gave no usable answer. */
export function silenceClause(problem: RequestProblem, expected: string): string {
  switch (problem.kind) {
    case 'status':
      return `Datafold kept returning HTTP ${problem.status} until the timeout`;
    case 'network':
      return 'could not reach Datafold before the timeout';
    case 'body':
      return `the responses were not ${expected}`;
  }
}

/** Says in whole sentences why Datafold gave no usable answer. */
export function silenceFinding(problem: RequestProblem): Phrase {
  return problem.kind === 'status'
    ? text`Datafold kept returning errors until the timeout${problemPhrase(problem)}.`
    : text`Could not reach Datafold before the timeout${problemPhrase(problem)}.`;
}

/** Says what to do where Datafold gave no usable answer, or refused one. */
export function requestAdvice(problem: RequestProblem, requested: Requested, host: string): Phrase {
  switch (problem.kind) {
    case 'body':
      return text`Check that ${code(host)} is the address of Datafold: a login page or a proxy most likely answered instead. Then re-run this job.`;
    case 'network':
      return problem.advice
        ? plainSentence(problem.advice)
        : text`Check that this runner can reach ${code(host)} (network, proxy, firewall, certificate) and that Datafold is up, then re-run this job.`;
    case 'status':
      return statusAdvice(problem, requested, host);
  }
}

/** Says in the headline why Datafold refused a request. */
export function refusedClause(problem: RequestProblem, requested: Requested): string {
  return problem.kind === 'status' ? statusClause(problem, requested) : 'Datafold refused the request';
}

/** Says in whole sentences why Datafold refused a request. */
export function refusedFinding(problem: RequestProblem, requested: Requested): Phrase {
  if (problem.kind !== 'status') return text`Datafold refused the request${problemPhrase(problem)}.`;
  return text`${statusFinding(problem, requested)} (HTTP ${raw(String(problem.status))})${answerPhrase(problem)}.`;
}
