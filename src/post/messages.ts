import type { RawInputs } from '../inputs/inputs.ts';
import type { UnfinishedRun } from './saved-state.ts';

/** How a run ended that has no verdict. */
export const endings: Readonly<Record<UnfinishedRun['why'], string>> = {
  stopped: 'The run was stopped before it had a verdict',
  crashed: 'The run ended without a verdict, because of an internal error',
};

/** Names the parts of a run that may stay unfinished. */
export const unfinishedParts = {
  comment: 'its comment may still say "running"',
  status: 'its commit status may still be pending',
  diffs: 'its data diffs may still run in Datafold',
} as const;

/** Describes in one line what stays unfinished because inputs are missing; `null` if nothing does. */
export function describeMissingInputs(
  { why, comment, status, diffIds, hasUnnamedDiffs }: UnfinishedRun,
  raw: RawInputs,
): string | null {
  const onGitHub = [
    ...(comment === null ? [] : [unfinishedParts.comment]),
    ...(status === null ? [] : [unfinishedParts.status]),
  ];
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
    `${endings[why]}; ${joinWords(missingInputs.flatMap(({ parts }) => parts))}. The post step lacks ${joinWords(names)}: ` +
    'most likely the action runs inside nested composite actions, and the runner passes no inputs to their post steps. Re-run the job to get a verdict.'
  );
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
