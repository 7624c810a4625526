import type { CiRunCause } from '../diff/ci-run.ts';
import { own, type Phrase, say } from './phrase.ts';
import { silenceAdvice } from './undetermined-advice.ts';

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
    case 'refused':
      return silenceAdvice(cause.trouble, cause.list, host);
  }
}
