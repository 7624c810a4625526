import { hashShort } from '../common/hash.ts';
import type { Redact } from '../redaction/redactor.ts';
import { getRunUrl, type RunnerInfo } from '../runtime/environment.ts';
import { getInstanceId } from '../runtime/instance-id.ts';
import { type WrittenReport, writeReportFile } from '../runtime/report-file.ts';
import { buildFailureReport, type ReportContext, type RunFailure } from './describe-run.ts';

/** Gathers what identifies this run. The process started when its monotonic clock did. */
export function gatherContext(runner: RunnerInfo, commentKey: string): ReportContext {
  const finishedMs = Date.now();
  return {
    commentKey: commentKey.trim(),
    keyHash: hashShort(commentKey.trim()),
    instance: getInstanceId(),
    job: runner.job,
    step: runner.action,
    event: runner.event,
    runId: runner.runId,
    runAttempt: runner.runAttempt,
    startedMs: finishedMs - process.uptime() * 1_000,
    finishedMs,
  };
}

/** Writes the report of a run that ended without a verdict. Never throws. */
export function writeFailureReport(
  failure: RunFailure,
  runner: RunnerInfo,
  commentKey: string,
  redact: Redact,
): WrittenReport {
  try {
    const { repository } = runner;
    const context = gatherContext(runner, commentKey);
    const name = repository === null ? null : `${repository.owner}/${repository.repo}`;
    return writeReportFile(buildFailureReport(failure, name, getRunUrl(runner), context), context, redact);
  } catch {
    return { problem: 'an internal error of the action' };
  }
}
