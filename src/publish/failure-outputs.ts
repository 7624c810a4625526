import type { Outputs } from './outputs.ts';

/**
 * Builds the outputs of a run without a verdict: invalid inputs, an internal error, a cancelled workflow.
 * `report` is the path of its report.
 */
export function buildFailureOutputs(headline: string, report = ''): Outputs {
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
