import type { Outputs } from './outputs.ts';

/** The outputs of a run that judged nothing: bad inputs, a crash of ours, a cancelled workflow. The headline is the caller's own. */
export function outputsOfFailure(headline: string): Outputs {
  return {
    verdict: 'fail',
    headline,
    result: '',
    status: '',
    undetermined: 'true',
    datadiff_url: '',
    diff_stats: '',
    diffs: '',
    overridden_by: '',
  };
}
