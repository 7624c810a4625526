import { type CiList, type CiRun, getCiRunPhase } from '../diff/ci-run.ts';
import { isKnownStatus } from '../diff/data-diff.ts';
import type { RequestProblem } from '../diff/request-problem.ts';
import { formatDuration } from './duration.ts';
import { formatCount } from './format-numbers.ts';
import { shortenSha } from './links.ts';
import { describeFailedRequest } from './messages/requests.ts';
import { joinPhrases, type Phrase, printPhrase, raw, text } from './phrase.ts';

/** Progress of Datafold's CI run; `diffs` is `null` before they are counted. */
export type CiStanding = { readonly run: CiRun | null; readonly diffs: number | null };

/** Builds a log line: `Datafold's CI run 7001: processing · 2m 5s elapsed`. */
export function describeCiRun({ run, diffs }: CiStanding, headSha: string, elapsedMs: number): string {
  const elapsed = raw(`${formatDuration(elapsedMs)} elapsed`);
  if (run === null) {
    const sha = raw(shortenSha(headSha) ?? 'the head commit');
    return printProgress([text`Datafold shows no CI run for commit ${sha} yet`, elapsed]);
  }
  return printProgress([
    text`Datafold's CI run ${raw(String(run.id))}: ${describeRunStatus(run)}${describeFound(diffs)}`,
    elapsed,
  ]);
}

function printProgress(parts: readonly Phrase[]): string {
  return printPhrase(joinPhrases(parts, ' · '));
}

function describeRunStatus(run: CiRun): Phrase {
  if (run.status === null) return raw('no status');
  if (getCiRunPhase(run) !== 'running' || isKnownStatus(run.status)) return raw(run.status.toLowerCase());
  return text`${run.status} (unknown status, treated as running)`;
}

function describeFound(diffs: number | null): Phrase {
  if (diffs === null) return raw('');
  if (diffs === 0) return raw(', no data diffs yet');
  return raw(`, with ${formatCount(diffs)} data ${diffs === 1 ? 'diff' : 'diffs'}`);
}

const listed: Readonly<Record<CiList, string>> = { runs: 'CI runs', diffs: 'data diffs' };

/** Builds the log line of a list that could not be read. */
export function describeCiProblem(
  { list, problem }: { readonly list: CiList; readonly problem: RequestProblem },
  options: { readonly isRetried: boolean },
): string {
  return printPhrase(
    text`Datafold's list of ${raw(listed[list])}: ${describeFailedRequest(problem, options)}.`,
  );
}
