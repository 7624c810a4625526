import { type CiList, type CiRun, ciRunPhase } from '../diff/ci-run.ts';
import { isKnownStatus } from '../diff/data-diff.ts';
import type { Trouble } from '../diff/policy.ts';
import { duration } from './duration.ts';
import { count } from './figures.ts';
import { shortSha } from './links.ts';
import { failedRequest } from './messages/requests.ts';
import { asText, type Phrase, say, words } from './phrase.ts';

/** How far Datafold's CI run has come; `diffs` is `null` before they were counted. */
export type CiStanding = { readonly run: CiRun | null; readonly diffs: number | null };

/** Builds a log line: `Datafold's CI run 7001: processing · 2m 5s elapsed`. */
export function ciRunLine({ run, diffs }: CiStanding, headSha: string, elapsedMs: number): string {
  const elapsed = words(`${duration(elapsedMs)} elapsed`);
  if (run === null) {
    const sha = words(shortSha(headSha) ?? 'the head commit');
    return asText(say`Datafold shows no CI run for commit ${sha} yet · ${elapsed}`);
  }
  return asText(
    say`Datafold's CI run ${words(String(run.id))}: ${statusPhrase(run)}${found(diffs)} · ${elapsed}`,
  );
}

function statusPhrase(run: CiRun): Phrase {
  if (run.status === null) return words('no status');
  if (ciRunPhase(run) !== 'running' || isKnownStatus(run.status)) return words(run.status.toLowerCase());
  return say`${run.status} (unknown status, treated as running)`;
}

function found(diffs: number | null): Phrase {
  if (diffs === null) return words('');
  if (diffs === 0) return words(', no data diffs yet');
  return words(`, with ${count(diffs)} data ${diffs === 1 ? 'diff' : 'diffs'}`);
}

const listed: Readonly<Record<CiList, string>> = { runs: 'CI runs', diffs: 'data diffs' };

/** Builds the log line of a list that could not be read. */
export function ciTroubleLine(
  { list, trouble }: { readonly list: CiList; readonly trouble: Trouble },
  retrying: boolean,
): string {
  return asText(say`Datafold's list of ${words(listed[list])}: ${failedRequest(trouble, retrying)}.`);
}
