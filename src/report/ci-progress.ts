import { type CiList, type CiRun, getCiRunPhase } from '../diff/ci-run.ts';
import { isKnownStatus } from '../diff/data-diff.ts';
import type { RequestProblem } from '../diff/policy.ts';
import { duration } from './duration.ts';
import { count } from './figures.ts';
import { shortSha } from './links.ts';
import { failedRequest } from './messages/requests.ts';
import { asText, type Phrase, raw, text } from './phrase.ts';

/** How far Datafold's CI run has come; `diffs` is `null` before they were counted. */
export type CiStanding = { readonly run: CiRun | null; readonly diffs: number | null };

/** Builds a log line: `Datafold's CI run 7001: processing · 2m 5s elapsed`. */
export function ciRunLine({ run, diffs }: CiStanding, headSha: string, elapsedMs: number): string {
  const elapsed = raw(`${duration(elapsedMs)} elapsed`);
  if (run === null) {
    const sha = raw(shortSha(headSha) ?? 'the head commit');
    return asText(text`Datafold shows no CI run for commit ${sha} yet · ${elapsed}`);
  }
  return asText(
    text`Datafold's CI run ${raw(String(run.id))}: ${statusPhrase(run)}${found(diffs)} · ${elapsed}`,
  );
}

function statusPhrase(run: CiRun): Phrase {
  if (run.status === null) return raw('no status');
  if (getCiRunPhase(run) !== 'running' || isKnownStatus(run.status)) return raw(run.status.toLowerCase());
  return text`${run.status} (unknown status, treated as running)`;
}

function found(diffs: number | null): Phrase {
  if (diffs === null) return raw('');
  if (diffs === 0) return raw(', no data diffs yet');
  return raw(`, with ${count(diffs)} data ${diffs === 1 ? 'diff' : 'diffs'}`);
}

const listed: Readonly<Record<CiList, string>> = { runs: 'CI runs', diffs: 'data diffs' };

/** Builds the log line of a list that could not be read. */
export function ciProblemLine(
  { list, problem }: { readonly list: CiList; readonly problem: RequestProblem },
  retrying: boolean,
): string {
  return asText(text`Datafold's list of ${raw(listed[list])}: ${failedRequest(problem, retrying)}.`);
}
