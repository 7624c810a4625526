import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redactJson } from '../redaction/json.ts';
import type { Redact } from '../redaction/redactor.ts';

/** Parts of the file's name. */
export type ReportName = {
  readonly runId: string;
  readonly runAttempt: string;
  /** Hash of the input `comment_key`, which may hold any character. */
  readonly keyHash: string;
  readonly instance: string;
};

/** Result of writing: the path, or why there is none. */
export type WrittenReport = { readonly path: string } | { readonly problem: string };

/**
 * Writes the report as JSON into `RUNNER_TEMP`, without secrets, over what this process wrote before. Never
 * throws.
 */
export function writeReportFile(report: object, name: ReportName, redact: Redact): WrittenReport {
  const folder = process.env['RUNNER_TEMP'] ?? '';
  if (folder === '') return { problem: 'the runner names no folder for it (RUNNER_TEMP is not set)' };
  const { runId, runAttempt, keyHash, instance } = name;
  // Digits only: a word could be a part of a secret, and would be removed from the path in the outputs.
  const path = join(folder, `${runId}-${runAttempt}-${keyHash}-${instance}.json`);
  try {
    // Renamed at the end, so that no reader finds half a file.
    writeFileSync(`${path}.tmp`, redactJson(JSON.stringify(report), redact), { mode: 0o600 });
    renameSync(`${path}.tmp`, path);
    return { path };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return { problem: `the folder RUNNER_TEMP cannot be written${code}` };
  }
}

/** Describes why the report could not be written. */
export function describeReportProblem(problem: string): string {
  return `Could not write the report file: ${problem}. Check the disk of the runner and the permissions of that folder. The output \`report\` is empty. The verdict is not affected.`;
}
