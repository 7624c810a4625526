import type { Inputs } from '../inputs/inputs.ts';
import type { Log } from '../ports.ts';
import type { Redact } from '../redaction/redactor.ts';
import type { Facts } from '../report/facts.ts';
import type { RunnerInfo } from '../runtime/environment.ts';
import { describeReportProblem, writeReportFile } from '../runtime/report-file.ts';
import { buildReport } from './build-report.ts';
import { gatherContext } from './context.ts';

/** Parts of a report. */
type ReportParts = {
  readonly facts: Facts;
  readonly url: string;
  readonly runner: RunnerInfo;
  readonly inputs: Pick<Inputs, 'commentKey' | 'expectedTables'>;
};

/**
 * Writes the report of a gate that judged. Answers its path, empty where it could not be written. Never
 * throws.
 */
export function writeReport({ facts, url, runner, inputs }: ReportParts, redact: Redact, log: Log): string {
  const context = gatherContext(runner, inputs.commentKey);
  try {
    const report = buildReport(facts, inputs.expectedTables, url, context);
    const written = writeReportFile(report, { ...context }, redact);
    if ('path' in written) return written.path;
    log.warning(describeReportProblem(written.problem), 'Report file');
  } catch {
    log.warning(describeReportProblem('an internal error of the action'), 'Report file');
  }
  return '';
}
