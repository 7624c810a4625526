import type { DataDiff } from '../diff/data-diff.ts';
import type { Trouble, UndeterminedCause } from '../diff/policy.ts';
import { duration } from './duration.ts';
import { statusFinding } from './messages/http-status.ts';
import { asText, enumerated, outside, own, type Phrase, phrases, prose, say, words } from './phrase.ts';

/** Why Datafold gave no answer that can be judged. */
export function causePhrase(cause: UndeterminedCause, diff: DataDiff | null): Phrase {
  switch (cause.kind) {
    case 'failed':
      return say`Datafold could not finish this diff: its status is ${diff?.status ?? 'failed'}.`;
    case 'cancelled':
      return say`The diff was cancelled in Datafold before it had a result.`;
    case 'no-result':
      return say`Datafold says that the diff is done, but gives no result.`;
    case 'unknown-result':
      return say`Datafold gives the result ${diff?.result ?? 'unknown'}, which this version does not know.`;
    case 'parts-pending':
      return say`The diff finished, but ${partNames(cause.parts)} ${words(cause.parts.length === 1 ? 'was' : 'were')} still pending.`;
    case 'parts-failed':
      return say`Datafold reports ${own('identical')}, but ${partNames(cause.parts)} failed, so the tables may differ.`;
    case 'out-of-time':
      return say`The diff did not end within ${words(duration(cause.timeoutMs))}${standing(diff)}.`;
    case 'unreachable':
      return cause.trouble.kind === 'status'
        ? say`Datafold answered with an error until the time was up${troublePhrase(cause.trouble)}.`
        : say`Datafold could not be asked until the time was up${troublePhrase(cause.trouble)}.`;
    case 'needs-action':
      return needsPerson(diff);
    case 'refused':
      return refusedPhrase(cause.trouble);
  }
}

const maxParts = 5;

function partNames(parts: readonly string[]): Phrase {
  const shown = parts.slice(0, maxParts).map((part) => say`${part}`);
  const more = parts.length - shown.length;
  return enumerated(more > 0 ? [...shown, words(`${more} more`)] : shown);
}

/** Tells which parts of a finished diff Datafold could not compare; `null` where there is none. */
export function failedPartsPhrase({
  failedParts,
  stats,
}: Pick<DataDiff, 'failedParts' | 'stats'>): Phrase | null {
  const errors = stats?.errors ?? 0;
  const parts =
    failedParts.length > 0 ? [say`${partNames(failedParts)} failed in Datafold and did not finish.`] : [];
  const counted =
    errors > 0
      ? [say`Datafold counts ${errors} ${words(errors === 1 ? 'error' : 'errors')} in this diff.`]
      : [];
  return parts.length + counted.length === 0 ? null : phrases([...parts, ...counted], ' ');
}

function standing(diff: DataDiff | null): Phrase {
  if (diff === null)
    return say`: the time was up before it could be looked at (this action asks at most 8 times a second)`;
  const status = diff.status === null ? say`` : say`: its status was still ${diff.status}`;
  const steps = diff.progress;
  return steps === null ? status : say`${status}, with ${steps.completed} of ${steps.total} steps done`;
}

function needsPerson(diff: DataDiff | null): Phrase {
  if (diff?.status === 'needs_authentication') {
    return say`The diff waits for somebody to sign in to its data source in Datafold.`;
  }
  return say`The diff waits for somebody to confirm it in Datafold.`;
}

const longestDetail = 300;

/** What stood in the way, as the end of a sentence; the server's own words are marked as such. */
export function troublePhrase(trouble: Trouble): Phrase {
  switch (trouble.kind) {
    case 'status':
      return say`: HTTP ${words(String(trouble.status))}${answerPhrase(trouble)}`;
    case 'network':
    case 'body':
      return say`: ${prose(trouble.cause)}`;
  }
}

/** One log line for a look that failed; `again` tells whether there will be another. */
export function troubleLine(id: number, trouble: Trouble, again: boolean): string {
  const next = again ? words('; asking again') : words('');
  return asText(say`data diff ${words(String(id))}: no usable answer${troublePhrase(trouble)}${next}.`);
}

/** What the server said of itself, as the end of a sentence. */
export function answerPhrase({ detail, instance }: Trouble & { readonly kind: 'status' }): Phrase {
  const said = detail === null ? say`` : say` and says ${outside(detail, longestDetail)}`;
  return instance === null ? said : say`${said} (quote ${instance} to Datafold's support)`;
}

function refusedPhrase(trouble: Trouble): Phrase {
  if (trouble.kind !== 'status') return say`Datafold will not answer for this diff${troublePhrase(trouble)}.`;
  return say`${statusFinding(trouble, 'diff')} (HTTP ${words(String(trouble.status))})${answerPhrase(trouble)}.`;
}
