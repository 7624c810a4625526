import { mayOverride, type Override } from './diff/override.ts';
import type { Target } from './diff/stale.ts';
import { findOverride } from './github/override.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Judged } from './judge-polled.ts';
import type { GitHub } from './ports.ts';
import type { Origin } from './pull-request/origin.ts';

/**
 * Whether a person has accepted what fails. Nobody is asked where no label is set, nothing fails, or nobody
 * may accept it.
 */
export async function askForOverride(
  { overrideLabel }: Pick<Inputs, 'overrideLabel'>,
  { judgements, missingTables }: Pick<Judged, 'judgements' | 'missingTables'>,
  target: Target,
  { origin, github }: { readonly origin: Origin; readonly github: GitHub | null },
  signal: AbortSignal,
): Promise<Override | null> {
  // A table that was not compared is nothing that a person can have reviewed.
  const mayAccept = missingTables?.verdict !== 'fail' && mayOverride(judgements);
  if (overrideLabel === null || !mayAccept) return null;
  return findOverride(overrideLabel, target, origin.labelling, github, signal);
}
