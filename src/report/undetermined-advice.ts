import type { Judgement, Trouble, UndeterminedCause } from '../diff/policy.ts';
import { madeAgain } from './again.ts';
import type { Facts } from './facts.ts';
import { diffUrl } from './links.ts';
import { type Requested, statusAdvice } from './messages/http-status.ts';
import { link, own, type Phrase, prose, say } from './phrase.ts';

/** What to do when Datafold gave no answer that can be judged. */
export function undeterminedAdvice(
  cause: UndeterminedCause,
  { id, diff }: Judgement,
  facts: Pick<Facts, 'host' | 'ciRun'>,
): Phrase {
  const { host } = facts;
  switch (cause.kind) {
    case 'failed':
      return say`Open the diff in Datafold to see why it failed (permissions and time limits of the data source are usual), ${madeAgain(facts, 'it')}.`;
    case 'cancelled':
      return say`Find out in Datafold who or what cancelled it (a newer commit often does), ${madeAgain(facts, 'the diff')}.`;
    case 'no-result':
      return say`Re-run this job. If the result is still missing, open the diff in Datafold, make it again, and tell Datafold's support its id.`;
    case 'unknown-result':
      return say`Update this action to its newest version. If that does not know the word either, report it to the action's authors.`;
    case 'parts-pending':
      return say`Re-run this job once every part of the diff has finished. If a part stays pending, run the diff again in Datafold.`;
    case 'parts-failed':
      return say`Open the diff in Datafold to see why the part failed, ${madeAgain(facts, 'the diff')}.`;
    case 'out-of-time':
      if (diff === null) return say`Raise ${own('timeout')}, or spread the diffs over several steps.`;
      return waitsForPerson(diff.status)
        ? personAdvice(diff.status, id, host)
        : say`Raise ${own('timeout')} (and ${own('timeout-minutes')} of the job above it), or start the diff earlier. If it hangs in Datafold, start it again there.`;
    case 'unreachable':
    case 'refused':
      return silenceAdvice(cause.trouble, facts.ciRun === null ? 'diff' : 'listed-diff', host);
    case 'needs-action':
      return personAdvice(diff?.status ?? null, id, host);
  }
}

/** What to do where no usable answer came. */
export function silenceAdvice(trouble: Trouble, requested: Requested, host: string): Phrase {
  switch (trouble.kind) {
    case 'body':
      return say`Check that ${own(host)} is the address of Datafold: a login page or a proxy most likely answered instead. Then re-run this job.`;
    case 'network':
      return trouble.advice
        ? prose(trouble.advice)
        : say`Check that this runner reaches ${own(host)} and that Datafold is up, then re-run this job.`;
    case 'status':
      return statusAdvice(trouble, requested, host);
  }
}

function waitsForPerson(status: string | null): boolean {
  return status === 'needs_confirmation' || status === 'needs_authentication';
}

function personAdvice(status: string | null, id: number, host: string): Phrase {
  const page = link(`data diff ${id}`, diffUrl(host, id));
  return status === 'needs_authentication'
    ? say`Open ${page}, authenticate with the data source there, wait until the diff ends, then re-run this job. A data source with a service account needs nobody.`
    : say`Open ${page}, confirm it there, wait until the diff ends, then re-run this job.`;
}
