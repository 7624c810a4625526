import type { RawInputs } from '../inputs/inputs.ts';
import type { LeftBehind } from './saved-state.ts';

/** How a run ended that has no verdict. */
export const endings: Readonly<Record<LeftBehind['why'], string>> = {
  stopped: 'The run was stopped before it had a verdict',
  crashed: 'The run ended without a verdict, because of an internal error',
};

/** Names what may stay wrong after the run. */
export const leftBehind = {
  comment: 'its comment may still say "running"',
  status: 'its commit status may still be pending',
  diffs: 'its data diffs may still run in Datafold',
} as const;

/** Describes in one line what stays wrong since an input is missing; `null` if nothing does. */
export function describeMissingInputs(
  { why, comment, status, diffIds, hasUnnamedDiffs }: LeftBehind,
  raw: RawInputs,
): string | null {
  const onGitHub = [
    ...(comment === null ? [] : [leftBehind.comment]),
    ...(status === null ? [] : [leftBehind.status]),
  ];
  const inDatafold = diffIds.length > 0 || hasUnnamedDiffs ? [leftBehind.diffs] : [];
  const needed = hasUnnamedDiffs
    ? (['api_key', 'datadiff_id', 'cancel_datadiff'] as const)
    : (['api_key'] as const);
  const gaps = [
    { stays: onGitHub, names: (['github_token'] as const).filter((name) => raw[name].trim() === '') },
    { stays: inDatafold, names: needed.filter((name) => raw[name].trim() === '') },
  ].filter(({ stays, names }) => stays.length > 0 && names.length > 0);
  if (gaps.length === 0) return null;
  const names = gaps.flatMap((gap) => gap.names.map((name) => `\`${name}\``));
  return (
    `${endings[why]}; ${joinWords(gaps.flatMap(({ stays }) => stays))}. The post step lacks ${joinWords(names)}: ` +
    'most likely the action runs inside nested composite actions, and the runner passes no inputs to their post steps. Re-run the job to get a verdict.'
  );
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
