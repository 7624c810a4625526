import type { RawInputs } from '../inputs/inputs.ts';
import type { RunnerInfo } from '../runtime/environment.ts';
import type { UnfinishedRun } from './saved-state.ts';

/** How a run ended that has no verdict. */
export const endings: Readonly<Record<UnfinishedRun['cause'], string>> = {
  cancelled: 'The run was stopped before it had a verdict',
  internal: 'The run ended without a verdict, because of an internal error',
};

/** Names the parts of a run that may stay unfinished. */
export const unfinishedParts = {
  comment: 'its comment may still say "running"',
  status: 'its commit status may still be pending',
  diffs: 'its data diffs may still run in Datafold',
} as const;

/** Describes in one line what stays unfinished because inputs are missing; `null` if nothing does. */
export function describeMissingInputs(
  { cause, comment, status, diffIds, hasUnnamedDiffs }: UnfinishedRun,
  raw: RawInputs,
): string | null {
  const onGitHub = listOnGitHub({ comment, status });
  const inDatafold = diffIds.length > 0 || hasUnnamedDiffs ? [unfinishedParts.diffs] : [];
  const needed = hasUnnamedDiffs
    ? (['api_key', 'datadiff_id', 'cancel_datadiff'] as const)
    : (['api_key'] as const);
  const missingInputs = [
    { parts: onGitHub, names: (['github_token'] as const).filter((name) => raw[name].trim() === '') },
    { parts: inDatafold, names: needed.filter((name) => raw[name].trim() === '') },
  ].filter(({ parts, names }) => parts.length > 0 && names.length > 0);
  if (missingInputs.length === 0) return null;
  const names = missingInputs.flatMap((missing) => missing.names.map((name) => `\`${name}\``));
  return (
    `${endings[cause]}; ${joinWords(missingInputs.flatMap(({ parts }) => parts))}. The post step lacks ${joinWords(names)}: ` +
    'most likely the action runs inside nested composite actions, and the runner passes no inputs to their post steps. Re-run the job to get a verdict.'
  );
}

/** Describes in one line what stays unfinished because variables are missing; `null` if nothing does. */
export function describeMissingVariables(
  { cause, ...unfinished }: UnfinishedRun,
  { repository, runId }: Pick<RunnerInfo, 'repository' | 'runId'>,
): string | null {
  const parts = listOnGitHub(unfinished);
  const names = [
    ...(repository === null ? ['`GITHUB_REPOSITORY`'] : []),
    ...(runId === '0' ? ['`GITHUB_RUN_ID`'] : []),
  ];
  return parts.length === 0 || names.length === 0
    ? null
    : `${endings[cause]}; ${joinWords(parts)}. The post step has no ${joinWords(names)}, so it can't correct that. ` +
        'The usual cause is a runner that does not set these variables for post steps. Re-run the job to get a verdict.';
}

/**
 * Describes in one line what the post step can't know without saved state; `null` if there is nothing to
 * correct.
 */
export function describeMissingState({ comment, commit_status, cancel_datadiff }: RawInputs): string | null {
  const parts = [
    ...(comment.trim().toLowerCase() === 'never' ? [] : [unfinishedParts.comment]),
    ...(commit_status.trim() === '' ? [] : [unfinishedParts.status]),
    ...(cancel_datadiff.trim().toLowerCase() === 'true' ? [unfinishedParts.diffs] : []),
  ];
  return parts.length === 0
    ? null
    : `The run saved no state for its post step. If it ended without a verdict, ${joinWords(parts)}. ` +
        'The usual cause is a runner that keeps no state between the steps of an action. Re-run the job if it has no verdict.';
}

function listOnGitHub({ comment, status }: Pick<UnfinishedRun, 'comment' | 'status'>): readonly string[] {
  return [
    ...(comment === null ? [] : [unfinishedParts.comment]),
    ...(status === null ? [] : [unfinishedParts.status]),
  ];
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
