import type { Outputs } from './outputs.ts';

/** The outputs of a run that judged nothing: bad inputs, a crash of ours, a cancelled workflow. `report` is the path of its report. */
export function outputsOfFailure(headline: string, report = ''): Outputs {
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
    report,
  };
}
