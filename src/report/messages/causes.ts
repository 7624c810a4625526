import type { DataDiff } from '../../diff/data-diff.ts';
import type { Judgment } from '../../diff/policy.ts';
import type { UndeterminedCause } from '../../diff/undetermined-cause.ts';
import { describeDuration } from '../duration.ts';
import type { Facts } from '../facts.ts';
import { code, enumerate, joinPhrases, type Phrase, raw, text } from '../phrase.ts';
import { adviseRerun, linkOnlyDiff } from '../rerun-advice.ts';
import {
  adviseOnRequest,
  explainRefused,
  explainSilence,
  summarizeRefused,
  summarizeSilence,
} from './requests.ts';

type Context = Pick<Facts, 'host' | 'ciRun' | 'judgments'>;

/** The words of a report about a diff that could not be checked. */
type CauseMessage = {
  /** For a narrow cell or a count: `2 failed: timed out`. */
  readonly label: string;
  /** For the headline, as it follows "could not be checked: ". Only our words and numbers. */
  readonly clause: string;
  /** Whole sentences. */
  readonly finding: Phrase;
  readonly advice: (context: Context) => Phrase;
};

type ByKind = {
  readonly [K in UndeterminedCause['kind']]: (
    cause: UndeterminedCause & { readonly kind: K },
    diff: DataDiff | null,
  ) => CauseMessage;
};

/** All words about causes are in this table. */
const causeMessages: ByKind = {
  failed: (_, diff) => ({
    label: 'failed in Datafold',
    clause: 'Datafold could not finish it',
    finding: text`Datafold could not finish this diff: its status is ${diff?.status ?? 'failed'}.`,
    advice: (context) =>
      text`${openDiff(context)} to see why it failed (usual causes: permissions or time limits of the data source), then ${adviseRerun(context)}.`,
  }),
  cancelled: () => ({
    label: 'cancelled in Datafold',
    clause: 'it was cancelled in Datafold',
    finding: text`The diff was cancelled in Datafold before it had a result.`,
    advice: (context) =>
      text`${linkOnlyDiff('Find out in Datafold', context)} who or what cancelled it (often a newer commit), then ${adviseRerun(context)}.`,
  }),
  'no-result': () => ({
    label: 'no result',
    clause: 'it finished without a result',
    finding: text`The diff has finished, but Datafold gives no result.`,
    advice: (context) =>
      text`Re-run this job. If the result is still missing, ${linkOnlyDiff('open the diff in Datafold', context)}, run it again, and send its ID to Datafold's support.`,
  }),
  'unknown-result': (_, diff) => ({
    label: 'unknown result',
    clause: 'it has an unknown result',
    finding: text`Datafold gives the result ${diff?.result ?? 'unknown'}, which this version does not know.`,
    advice: () =>
      text`Update this action to its newest version. If that does not know the word either, report it to the action's authors.`,
  }),
  'parts-pending': ({ parts }) => ({
    label: 'a part is pending',
    clause: 'finished with a part still pending',
    finding: text`The diff finished, but ${listParts(parts)} ${raw(parts.length === 1 ? 'was' : 'were')} still pending.`,
    advice: () =>
      text`Re-run this job once every part of the diff has finished. If a part stays pending, run the diff again in Datafold.`,
  }),
  'parts-failed': ({ parts }) => ({
    label: 'a part failed',
    clause: 'identical, but a part of it failed in Datafold',
    finding: text`Datafold reports ${code('identical')}, but ${listParts(parts)} failed, so the tables may differ.`,
    advice: (context) => text`${openDiff(context)} to see why the part failed, then ${adviseRerun(context)}.`,
  }),
  'out-of-time': ({ timeoutMs }, diff) => ({
    label: 'timed out',
    clause: `timed out after ${describeDuration(timeoutMs)}`,
    finding: text`The diff timed out after ${raw(describeDuration(timeoutMs))}${describeStanding(diff)}.`,
    advice: (context) => adviseOnTimeout(diff, context),
  }),
  unreachable: ({ problem }) => ({
    label: problem.kind === 'status' ? `HTTP ${problem.status}` : 'unreachable',
    clause: summarizeSilence(problem, 'a data diff'),
    finding: explainSilence(problem),
    advice: (context) => adviseOnRequest(problem, findRequested(context), context.host),
  }),
  'needs-action': (_, diff) => {
    const signIn = diff?.status === 'needs_authentication';
    return {
      label: signIn ? 'needs sign-in' : 'needs confirmation',
      clause: signIn
        ? 'someone must sign in to its data source in Datafold'
        : 'needs confirmation in Datafold',
      finding: signIn
        ? text`Someone must sign in to the data source of this diff in Datafold.`
        : text`Someone must confirm this diff in Datafold.`,
      advice: signIn ? adviseOnSignIn : adviseOnConfirmation,
    };
  },
  refused: ({ problem }) => ({
    label: problem.kind === 'status' ? `HTTP ${problem.status}` : 'refused',
    clause: summarizeRefused(problem, 'diff'),
    finding: explainRefused(problem, 'diff'),
    advice: (context) => adviseOnRequest(problem, findRequested(context), context.host),
  }),
};

/** Finds the words for a cause. */
export function findCauseMessage(cause: UndeterminedCause, diff: DataDiff | null): CauseMessage {
  const create = causeMessages[cause.kind] as (
    cause: UndeterminedCause,
    diff: DataDiff | null,
  ) => CauseMessage;
  return create(cause, diff);
}

const maxParts = 5;

function listParts(parts: readonly string[]): Phrase {
  const shown = parts.slice(0, maxParts).map((part) => text`${part}`);
  const more = parts.length - shown.length;
  return enumerate(more > 0 ? [...shown, raw(`${more} more`)] : shown);
}

/**
 * Names parts of a finished diff that Datafold could not compare, and its errors; `null` if there are none.
 */
export function describeFailedParts({ diff, reasons }: Judgment): Phrase | null {
  if (diff === null) return null;
  const isNamed = reasons.some(
    (reason) => reason.rule === 'undetermined' && reason.cause.kind === 'parts-failed',
  );
  const parts = isNamed ? [] : diff.failedParts;
  const errors = diff.stats?.errors ?? 0;
  const findings = [
    ...(parts.length === 0
      ? []
      : [text`${listParts(parts)} failed in Datafold, so the comparison is incomplete.`]),
    ...(errors > 0
      ? [text`Datafold counts ${errors} ${raw(errors === 1 ? 'error' : 'errors')} in this diff.`]
      : []),
  ];
  return findings.length === 0 ? null : joinPhrases(findings, ' ');
}

/** Finds what was requested: the ID of a diff that a CI run lists cannot be a mistake of the user. */
function findRequested({ ciRun }: Context): 'diff' | 'listed-diff' {
  return ciRun === null ? 'diff' : 'listed-diff';
}

function describeStanding(diff: DataDiff | null): Phrase {
  if (diff === null) return text` before it was checked (the action sends at most 8 requests per second)`;
  const status = diff.status === null ? text`` : text`: its status was still ${diff.status}`;
  const steps = diff.progress;
  return steps === null ? status : text`${status}, with ${steps.completed} of ${steps.total} steps done`;
}

function adviseOnTimeout(diff: DataDiff | null, context: Context): Phrase {
  if (diff === null) return text`Raise ${code('timeout')}, or split the diffs over several steps.`;
  if (diff.status === 'needs_authentication') return adviseOnSignIn(context);
  if (diff.status === 'needs_confirmation') return adviseOnConfirmation(context);
  return text`Raise ${code('timeout')} (and keep the job's ${code('timeout-minutes')} higher), or start the diff earlier. If it is stuck, ${linkOnlyDiff('restart it in Datafold', context)}.`;
}

function openDiff(context: Context): Phrase {
  return linkOnlyDiff('Open the diff in Datafold', context);
}

function adviseOnSignIn(context: Context): Phrase {
  return text`${openDiff(context)}, sign in to the data source there, wait until the diff has finished, then re-run this job. A data source with a service account needs no sign-in.`;
}

function adviseOnConfirmation(context: Context): Phrase {
  return text`${openDiff(context)}, confirm it there, wait until the diff has finished, then re-run this job.`;
}
