import type { RequestProblem } from '../../diff/request-problem.ts';
import { code, type Phrase, plainSentence, raw, text, untrusted } from '../phrase.ts';
import { adviseOnRefusal, explainRefusal, type Requested, summarizeRefusal } from './http-status.ts';

const maxDetailLength = 300;

/** Describes why a request failed, as the end of a sentence. The server's words are untrusted. */
export function describeProblem(problem: RequestProblem): Phrase {
  switch (problem.kind) {
    case 'status':
      return text`: HTTP ${raw(String(problem.status))}${quoteAnswer(problem, '. Datafold says: ')}`;
    case 'network':
    case 'body':
      return text`: ${plainSentence(problem.cause)}`;
  }
}

/** Describes in a log line why a request failed: `request failed (HTTP 503), retrying`. */
export function describeFailedRequest(
  problem: RequestProblem,
  { isRetried }: { readonly isRetried: boolean },
): Phrase {
  const next = raw(isRetried ? ', retrying' : '');
  return problem.kind === 'status'
    ? text`request failed (HTTP ${raw(String(problem.status))})${quoteAnswer(problem, ', Datafold says ')}${next}`
    : text`request failed (${plainSentence(problem.cause)})${next}`;
}

/** Quotes the server after the words `lead`. */
function quoteAnswer(
  { detail, instance }: RequestProblem & { readonly kind: 'status' },
  lead: string,
): Phrase {
  const quoted = detail === null ? text`` : text`${raw(lead)}${untrusted(detail, maxDetailLength)}`;
  return instance === null ? quoted : text`${quoted} (quote ${instance} to Datafold's support)`;
}

/** Summarizes for the headline why Datafold gave no usable response. */
export function summarizeSilence(problem: RequestProblem, expected: string): string {
  switch (problem.kind) {
    case 'status':
      return `Datafold kept returning HTTP ${problem.status} until the timeout`;
    case 'network':
      return 'could not reach Datafold before the timeout';
    case 'body':
      return `the responses were not ${expected}`;
  }
}

/** Explains in whole sentences why Datafold gave no usable response. */
export function explainSilence(problem: RequestProblem): Phrase {
  switch (problem.kind) {
    case 'status':
      return text`Datafold kept returning errors until the timeout${describeProblem(problem)}.`;
    case 'network':
      return text`Could not reach Datafold before the timeout${describeProblem(problem)}.`;
    case 'body':
      return text`No usable answer came from Datafold before the timeout${describeProblem(problem)}.`;
  }
}

/** Advises what to do if Datafold gave no usable response, or refused the request. */
export function adviseOnRequest(problem: RequestProblem, requested: Requested, host: string): Phrase {
  switch (problem.kind) {
    case 'body':
      return text`Check that ${code(host)} is the address of Datafold: a login page or a proxy most likely responded instead. Then re-run this job.`;
    case 'network':
      return problem.advice
        ? plainSentence(problem.advice)
        : text`Check that this runner can reach ${code(host)} (network, proxy, firewall, certificate) and that Datafold is up, then re-run this job.`;
    case 'status':
      return adviseOnRefusal(problem, requested, host);
  }
}

/** Summarizes for the headline why Datafold refused a request. */
export function summarizeRefused(problem: RequestProblem, requested: Requested): string {
  return problem.kind === 'status' ? summarizeRefusal(problem, requested) : 'Datafold refused the request';
}

/** Explains in whole sentences why Datafold refused a request. */
export function explainRefused(problem: RequestProblem, requested: Requested): Phrase {
  if (problem.kind !== 'status') return text`Datafold refused the request${describeProblem(problem)}.`;
  return text`${explainRefusal(problem, requested)} (HTTP ${raw(String(problem.status))})${quoteAnswer(problem, '. Datafold says: ')}.`;
}
