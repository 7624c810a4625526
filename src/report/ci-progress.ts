import { type CiList, type CiRun, ciRunPhase } from '../diff/ci-run.ts';
import { isKnownStatus } from '../diff/data-diff.ts';
import type { Trouble } from '../diff/policy.ts';
import { duration } from './duration.ts';
import { count } from './figures.ts';
import { shortSha } from './links.ts';
import { asText, type Phrase, say, words } from './phrase.ts';
import { troublePhrase } from './undetermined.ts';

/** How far the wait for Datafold's CI has come; `diffs` is `null` before they were counted. */
export type CiStanding = { readonly run: CiRun | null; readonly diffs: number | null };

/** One log line: `Datafold's CI run 7001: processing · 2m 5s elapsed`. */
export function ciRunLine({ run, diffs }: CiStanding, headSha: string, elapsedMs: number): string {
  const elapsed = words(`${duration(elapsedMs)} elapsed`);
  if (run === null) {
    const sha = words(shortSha(headSha) ?? 'the head');
    return asText(say`Datafold shows no CI run for commit ${sha} yet · ${elapsed}`);
  }
  return asText(
    say`Datafold's CI run ${words(String(run.id))}: ${statusPhrase(run)}${found(diffs)} · ${elapsed}`,
  );
}

function statusPhrase(run: CiRun): Phrase {
  if (run.status === null) return words('no status');
  if (ciRunPhase(run) !== 'running' || isKnownStatus(run.status)) return words(run.status.toLowerCase());
  return say`${run.status} (a status that this version does not know, taken as still running)`;
}

function found(diffs: number | null): Phrase {
  if (diffs === null) return words('');
  if (diffs === 0) return words(', no data diffs seen yet');
  return words(`, with ${count(diffs)} data ${diffs === 1 ? 'diff' : 'diffs'}`);
}

const listed: Readonly<Record<CiList, string>> = { runs: 'CI runs', diffs: 'data diffs' };

/** One log line for a list that could not be read; `again` tells whether it will be asked for again. */
export function ciTroubleLine(
  { list, trouble }: { readonly list: CiList; readonly trouble: Trouble },
  again: boolean,
): string {
  const next = words(again ? '; asking again' : '');
  return asText(
    say`Datafold's list of ${words(listed[list])}: no usable answer${troublePhrase(trouble)}${next}.`,
  );
}
