import type { CiList, CiRunCause, CiRunFinding, CiRunProblem } from '../../diff/ci-run.ts';
import { nameCommit } from '../commit.ts';
import { describeDuration } from '../duration.ts';
import type { Facts } from '../facts.ts';
import { formatCount } from '../format-numbers.ts';
import { code, type Phrase, raw, text } from '../phrase.ts';
import {
  adviseOnRequest,
  describeProblem,
  explainRefused,
  summarizeRefused,
  summarizeSilence,
} from './requests.ts';

type Context = Pick<Facts, 'target' | 'repository' | 'host'>;

/** The words of a report about a CI run of Datafold without diffs to check. */
type CiRunMessage = {
  /** For the headline: only our words, numbers and IDs. */
  readonly clause: string;
  /** Whether the clause leaves nothing for `finding` to add. */
  readonly clauseSaysAll: boolean;
  /** Whole sentences. */
  readonly finding: Phrase;
  readonly advice: Phrase;
};

type ByKind = {
  readonly [K in CiRunCause['kind']]: (
    cause: CiRunCause & { readonly kind: K },
    context: Context,
  ) => CiRunMessage;
};

const listNames: Readonly<Record<CiList, string>> = { runs: 'CI runs', diffs: 'data diffs' };

/** All words about CI runs are in this table. */
const ciRunMessages: ByKind = {
  'no-diffs': (cause) => ({
    clause: `${runName(cause)} has no data diffs, or none that this key can see`,
    clauseSaysAll: false,
    finding: text`${run(cause)} finished without any data diffs. Either nothing had to be compared, or this API key can't see them.`,
    advice: text`If the pull request changes no table, there is nothing to do. Otherwise open the CI run in Datafold, and use the key of a service account that can see its data diffs.`,
  }),
  failed: (cause) => ({
    clause: `${runName(cause)} failed`,
    clauseSaysAll: false,
    finding: text`${run(cause)} failed, so some of its data diffs may be missing.`,
    advice: text`Open the pull request's CI run in Datafold to see why it failed, re-run it there, then re-run this job.`,
  }),
  cancelled: (cause) => ({
    clause: `${runName(cause)} was cancelled`,
    clauseSaysAll: false,
    finding: text`${run(cause)} was cancelled, so some of its data diffs may be missing.`,
    advice: text`Find out in Datafold who or what cancelled it (often a newer commit), re-run it there, then re-run this job.`,
  }),
  'no-run': ({ timeoutMs, prNumber }, context) => ({
    clause: `no CI run of Datafold for ${prNumber === undefined ? '' : `pull request ${prNumber} at `}the head commit within ${describeDuration(timeoutMs)}`,
    clauseSaysAll: false,
    finding: text`Datafold showed no CI run for ${raw(prNumber === undefined ? '' : `pull request ${prNumber} at `)}${nameHead(context)} within ${raw(describeDuration(timeoutMs))}.`,
    advice: text`Check that ${code('ci_config_id')} is the configuration of this repository, and that Datafold's CI runs for this pull request: branches, labels, or changed files can exclude it. If it only starts late, raise ${code('timeout')}.`,
  }),
  'nothing-ran': ({ waitedMs }, context) => ({
    clause: 'no CI run, nothing was compared',
    clauseSaysAll: false,
    finding: text`No CI run, nothing was compared: after ${raw(describeDuration(waitedMs))} Datafold listed none for ${nameHead(context)}, and ${code('expected_tables')} is ${code('none')}.`,
    advice: text`If the pull request changes no table, there is nothing to do. Otherwise check that the step which writes ${code('expected_tables: none')} reads the right list of files.`,
  }),
  'out-of-time': (cause) => describeTimeout(cause),
  'too-many-pages': ({ list }) => ({
    clause: `Datafold's list of ${listNames[list]} has more than 50 pages`,
    clauseSaysAll: false,
    finding: text`Datafold's list of ${raw(listNames[list])} has more than 50 pages. The action reads at most 50 pages, so some diffs may be missing.`,
    advice: text`List the data diffs in ${code('datadiff_id')} instead of ${code('ci_config_id')}. A newer Datafold may list them by CI run, which is what this action asks for.`,
  }),
  'too-many-diffs': (cause) => ({
    clause: `${runName(cause)} has ${formatCount(cause.found)} data diffs, more than the 1,000 that one step takes`,
    clauseSaysAll: false,
    finding: text`${run(cause)} has ${cause.found} data diffs. One step takes at most 1,000, so none of them was checked.`,
    advice: text`List the data diffs in ${code('datadiff_id')} instead of ${code('ci_config_id')}, split over several steps.`,
  }),
  unreachable: ({ list, problem }, { host }) => ({
    clause: `could not read Datafold's list of ${listNames[list]}: ${summarizeSilence(problem, 'such a list')}`,
    clauseSaysAll: false,
    finding:
      problem.kind === 'status'
        ? text`Datafold kept returning errors for its list of ${raw(listNames[list])} until the timeout${describeProblem(problem)}.`
        : text`Could not read Datafold's list of ${raw(listNames[list])} before the timeout${describeProblem(problem)}.`,
    advice: adviseOnRequest(problem, list, host),
  }),
  refused: ({ list, problem }, { host }) => ({
    clause: `could not read Datafold's list of ${listNames[list]}: ${summarizeRefused(problem, list)}`,
    clauseSaysAll: problem.kind === 'status' && problem.detail === null && problem.instance === null,
    finding: explainRefused(problem, list),
    advice: adviseOnRequest(problem, list, host),
  }),
};

/** Lists the CI runs without diffs to check. */
export function listRunProblems(finding: CiRunFinding | null): readonly CiRunProblem[] {
  return finding?.kind === 'nothing' ? [finding] : (finding?.problems ?? []);
}

/** Finds the words for a CI run without diffs to check. */
export function findCiRunMessage(cause: CiRunCause, context: Context): CiRunMessage {
  const create = ciRunMessages[cause.kind] as (cause: CiRunCause, context: Context) => CiRunMessage;
  return create(cause, context);
}

/** Names the CI run for the title of an annotation. */
export function nameCiRun(cause: CiRunCause): string {
  return 'runId' in cause ? runName(cause) : "Datafold's CI run";
}

function runName({ runId }: { readonly runId: number }): string {
  return `Datafold's CI run ${runId}`;
}

function run(cause: { readonly runId: number }): Phrase {
  return raw(runName(cause));
}

function describeTimeout(cause: CiRunCause & { readonly kind: 'out-of-time' }): CiRunMessage {
  const within = describeDuration(cause.timeoutMs);
  return cause.waitedFor === 'end'
    ? {
        clause: `${runName(cause)} timed out after ${within}`,
        clauseSaysAll: true,
        finding: text`${run(cause)} timed out after ${raw(within)}.`,
        advice: text`Raise ${code('timeout')} (and keep the job's ${code('timeout-minutes')} higher). If the run is stuck, restart it in Datafold.`,
      }
    : {
        clause: `could not list the data diffs of ${runName(cause)} within ${within}`,
        clauseSaysAll: false,
        finding: text`${run(cause)} has finished, but the action could not list its data diffs within ${raw(within)}: the list was incomplete or still empty.`,
        advice: text`Raise ${code('timeout')}, or re-run this job now that the run has finished.`,
      };
}

function nameHead({ target, repository }: Context): Phrase {
  return target.headSha === null
    ? text`the head commit`
    : text`the head commit ${nameCommit(target.headSha, repository)}`;
}
