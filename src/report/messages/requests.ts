import type { Trouble } from '../../diff/policy.ts';
import { outside, own, type Phrase, prose, say, words } from '../phrase.ts';
import { type Requested, statusAdvice, statusClause, statusFinding } from './http-status.ts';

const maxDetailLength = 300;

/** Says what stood in the way of a request, as the end of a sentence; the server's own words are marked as such. */
export function problemPhrase(trouble: Trouble): Phrase {
  switch (trouble.kind) {
    case 'status':
      return say`: HTTP ${words(String(trouble.status))}${answerPhrase(trouble)}`;
    case 'network':
    case 'body':
      return say`: ${prose(trouble.cause)}`;
  }
}

/** Says in a log line why a request failed: `request failed (HTTP 503), retrying`. */
export function failedRequest(trouble: Trouble, retrying: boolean): Phrase {
  const next = words(retrying ? ', retrying' : '');
  return trouble.kind === 'status'
    ? say`request failed (HTTP ${words(String(trouble.status))})${answerPhrase(trouble)}${next}`
    : say`request failed (${prose(trouble.cause)})${next}`;
}

/** Quotes the server, as the end of a sentence. */
function answerPhrase({ detail, instance }: Trouble & { readonly kind: 'status' }): Phrase {
  const quoted = detail === null ? say`` : say`, Datafold says ${outside(detail, maxDetailLength)}`;
  return instance === null ? quoted : say`${quoted} (quote ${instance} to Datafold's support)`;
}

/** Says in the headline why Datafold gave no usable answer. */
export function silenceClause(trouble: Trouble, expected: string): string {
  switch (trouble.kind) {
    case 'status':
      return `Datafold kept returning HTTP ${trouble.status} until the timeout`;
    case 'network':
      return 'could not reach Datafold before the timeout';
    case 'body':
      return `the responses were not ${expected}`;
  }
}

/** Says in whole sentences why Datafold gave no usable answer. */
export function silenceFinding(trouble: Trouble): Phrase {
  return trouble.kind === 'status'
    ? say`Datafold kept returning errors until the timeout${problemPhrase(trouble)}.`
    : say`Could not reach Datafold before the timeout${problemPhrase(trouble)}.`;
}

/** Says what to do where Datafold gave no usable answer, or refused one. */
export function requestAdvice(trouble: Trouble, requested: Requested, host: string): Phrase {
  switch (trouble.kind) {
    case 'body':
      return say`Check that ${own(host)} is the address of Datafold: a login page or a proxy most likely answered instead. Then re-run this job.`;
    case 'network':
      return trouble.advice
        ? prose(trouble.advice)
        : say`Check that this runner can reach ${own(host)} (network, proxy, firewall, certificate) and that Datafold is up, then re-run this job.`;
    case 'status':
      return statusAdvice(trouble, requested, host);
  }
}

/** Says in the headline why Datafold refused a request. */
export function refusedClause(trouble: Trouble, requested: Requested): string {
  return trouble.kind === 'status' ? statusClause(trouble, requested) : 'Datafold refused the request';
}

/** Says in whole sentences why Datafold refused a request. */
export function refusedFinding(trouble: Trouble, requested: Requested): Phrase {
  if (trouble.kind !== 'status') return say`Datafold refused the request${problemPhrase(trouble)}.`;
  return say`${statusFinding(trouble, requested)} (HTTP ${words(String(trouble.status))})${answerPhrase(trouble)}.`;
}
