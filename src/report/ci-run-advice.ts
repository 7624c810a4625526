import type { CiList, CiRunCause } from '../diff/ci-run.ts';
import type { Trouble } from '../diff/policy.ts';
import { own, type Phrase, say } from './phrase.ts';
import { refusedAdvice, silenceAdvice } from './undetermined-advice.ts';

/** What to do when Datafold's CI gave no diffs to judge. */
export function ciRunAdvice(cause: CiRunCause, host: string): Phrase {
  switch (cause.kind) {
    case 'no-diffs':
      return say`Where the pull request changes no table there is nothing to do. Otherwise open the CI run in Datafold, and use the key of a service account that may see its data diffs.`;
    case 'failed':
      return say`Open the pull request's CI run in Datafold to see why it failed, let it run again there, then re-run this job.`;
    case 'cancelled':
      return say`Find out in Datafold who or what cancelled it (a newer commit often does), let it run again there, then re-run this job.`;
    case 'no-run':
      return say`Check that ${own('ci_config_id')} is the configuration of this repository, and that Datafold's CI runs for this pull request: it can be held back by branches, labels or changed files. If it only starts late, raise ${own('timeout')}.`;
    case 'nothing-ran':
      return say`Nothing, where the pull request changes no table. Otherwise check that the step which writes ${own('expected_tables: none')} looks at the right files.`;
    case 'out-of-time':
      return cause.waitedFor === 'end'
        ? say`Raise ${own('timeout')} (and ${own('timeout-minutes')} of the job above it). If the run hangs in Datafold, start it again there.`
        : say`Raise ${own('timeout')}, or re-run this job now that the run is done.`;
    case 'too-many-pages':
      return say`Name the data diffs with ${own('datadiff_id')} in place of ${own('ci_config_id')}. A newer Datafold may list them by CI run, which is what this action asks for.`;
    case 'too-many-diffs':
      return say`Name the data diffs with ${own('datadiff_id')} in place of ${own('ci_config_id')}, spread over several steps.`;
    case 'unreachable':
      return silenceAdvice(cause.trouble, host);
    case 'refused':
      return refusedList(cause.list, cause.trouble, host);
  }
}

function refusedList(list: CiList, trouble: Trouble, host: string): Phrase {
  const status = trouble.kind === 'status' ? trouble.status : 0;
  if (status === 401 || (status >= 300 && status < 400)) return refusedAdvice(trouble, host);
  if (status === 403)
    return say`Use the key of a service account that may see the CI configuration and the data diffs of its runs.`;
  if (status === 404 && list === 'runs') {
    return say`Check ${own('ci_config_id')} (Datafold's CI settings show the id), and that this configuration lives in ${own(host)} (another region or company address is set with ${own('host')}).`;
  }
  if (status === 404)
    return say`Check that ${own('host')} is the address of Datafold's API; it is ${own(host)} now.`;
  if (status === 422)
    return say`Check that ${own('ci_config_id')} is the id of a CI configuration, and update this action to its newest version.`;
  return say`Open the CI run in Datafold with the account of this key. If that works, tell Datafold's support this answer.`;
}
