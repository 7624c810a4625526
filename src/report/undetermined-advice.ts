import type { Judgement, Trouble, UndeterminedCause } from '../diff/policy.ts';
import { madeAgain } from './again.ts';
import type { Facts } from './facts.ts';
import { diffUrl } from './links.ts';
import { link, own, type Phrase, say } from './phrase.ts';

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
    case 'out-of-time':
      if (diff === null) return say`Raise ${own('timeout')}, or spread the diffs over several steps.`;
      return waitsForPerson(diff.status)
        ? personAdvice(diff.status, id, host)
        : say`Raise ${own('timeout')} (and ${own('timeout-minutes')} of the job above it), or start the diff earlier. If it hangs in Datafold, start it again there.`;
    case 'unreachable':
      return silenceAdvice(cause.trouble, host);
    case 'needs-action':
      return personAdvice(diff?.status ?? null, id, host);
    case 'refused':
      return refusedAdvice(cause.trouble, host);
  }
}

/** What to do where no usable answer came. */
export function silenceAdvice(trouble: Trouble, host: string): Phrase {
  switch (trouble.kind) {
    case 'body':
      return say`Check that Datafold really lives at ${own(host)}: a login page or a proxy most likely answered in its place. Then re-run this job.`;
    case 'network':
      return say`Check that this runner reaches ${own(host)} (network, proxy, firewall, certificate) and that Datafold is up, then re-run this job.`;
    case 'status':
      return trouble.status === 429
        ? say`Datafold limits how often it is asked, and others most likely ask with the same key: raise ${own('poll_interval')} and ${own('timeout')}, or let fewer such steps run at once, then re-run this job.`
        : say`Re-run this job later: Datafold, or a proxy before it, is most likely down or restarting. If it stays so, ask Datafold's support.`;
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

/** What to do where Datafold will not answer about a diff. */
export function refusedAdvice(trouble: Trouble, host: string): Phrase {
  const status = trouble.kind === 'status' ? trouble.status : 0;
  if (status >= 300 && status < 400) {
    return say`Check ${own('host')}: ${own(host)} sends requests elsewhere, which is usual for a login page, an old address or a proxy. Write the address that shows Datafold's API.`;
  }
  switch (status) {
    case 401:
      return say`Check the secret behind ${own('api_key')}: a key that was revoked or cut short, or one of another Datafold region than ${own(host)}. A service account's key lasts longest.`;
    case 403:
      return say`Use the key of a service account that may see this diff. A person's key can be refused for a diff that somebody else made on a data source with OAuth.`;
    case 404:
      return say`Check the id, and that the diff lives in ${own(host)} (another region or company address is set with ${own('host')}).`;
    case 422:
      return say`Check that the id is the one of a data diff, and update this action to its newest version.`;
    default:
      return say`Open the diff in Datafold with the account of this key. If that works, tell Datafold's support this answer.`;
  }
}
