import type { Trouble } from '../../diff/policy.ts';
import { code, type Phrase, plainSentence, raw, text, untrusted } from '../phrase.ts';
import { type Requested, statusAdvice, statusClause, statusFinding } from './http-status.ts';

const maxDetailLength = 300;

/** Says what stood in the way of a request, as the end of a sentence; the server's own words are marked as such. */
export function problemPhrase(trouble: Trouble): Phrase {
  switch (trouble.kind) {
    case 'status':
      return text`: HTTP ${raw(String(trouble.status))}${answerPhrase(trouble)}`;
    case 'network':
    case 'body':
      return text`: ${plainSentence(trouble.cause)}`;
  }
}

/** Says in a log line why a request failed: `request failed (HTTP 503), retrying`. */
export function failedRequest(trouble: Trouble, retrying: boolean): Phrase {
  const next = raw(retrying ? ', retrying' : '');
  return trouble.kind === 'status'
    ? text`request failed (HTTP ${raw(String(trouble.status))})${answerPhrase(trouble)}${next}`
    : text`request failed (${plainSentence(trouble.cause)})${next}`;
}

/** Quotes the server, as the end of a sentence. */
function answerPhrase({ detail, instance }: Trouble & { readonly kind: 'status' }): Phrase {
  const quoted = detail === null ? text`` : text`, Datafold says ${untrusted(detail, maxDetailLength)}`;
  return instance === null ? quoted : text`${quoted} (quote ${instance} to Datafold's support)`;
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
    ? text`Datafold kept returning errors until the timeout${problemPhrase(trouble)}.`
    : text`Could not reach Datafold before the timeout${problemPhrase(trouble)}.`;
}

/** Says what to do where Datafold gave no usable answer, or refused one. */
export function requestAdvice(trouble: Trouble, requested: Requested, host: string): Phrase {
  switch (trouble.kind) {
    case 'body':
      return text`Check that ${code(host)} is the address of Datafold: a login page or a proxy most likely answered instead. Then re-run this job.`;
    case 'network':
      return trouble.advice
        ? plainSentence(trouble.advice)
        : text`Check that this runner can reach ${code(host)} (network, proxy, firewall, certificate) and that Datafold is up, then re-run this job.`;
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
  if (trouble.kind !== 'status') return text`Datafold refused the request${problemPhrase(trouble)}.`;
  return text`${statusFinding(trouble, requested)} (HTTP ${raw(String(trouble.status))})${answerPhrase(trouble)}.`;
}
