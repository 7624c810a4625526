import { phaseOf } from '../diff/data-diff.ts';
import type { Observation } from '../diff/policy.ts';
import type { Target } from '../diff/stale.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Log } from '../ports.ts';
import type { Track } from '../wait/track.ts';
import type { Commentary } from './commentary.ts';

type InterimWorld = {
  readonly commentary: Commentary | null;
  readonly channels: { readonly log: Log };
  readonly signal: AbortSignal;
};

/**
 * What is told while diffs still run: once, after the first look at all of them, that an earlier verdict is out of date; and, when
 * the gate waits for a person, on which diffs. In the background: a comment that fails is said in the log and holds up nothing.
 */
export function interimComment(
  inputs: Pick<Inputs, 'datadiffIds' | 'host'>,
  finding: Promise<{ readonly target: Target }>,
  { commentary, channels: { log }, signal }: InterimWorld,
): { readonly onLook: (track: Track, ended: Observation | null) => void } {
  const looked = new Set<number>();
  const running = new Set(inputs.datadiffIds);
  const needy = new Set<number>();
  const told = { needy: 0, running: false };

  const write = (how: (comment: Commentary, target: Target) => Promise<void>) => {
    if (commentary === null) return;
    finding
      .then(({ target }) => how(commentary, target))
      .catch((error: unknown) => {
        if (signal.aborted) return;
        log.info(
          `The comment was not brought up to date while waiting. ${error instanceof Error ? error.message : ''}`,
        );
      });
  };
  const afterFirstRound = () => {
    if (running.size === 0) return;
    if (needy.size > told.needy) {
      told.needy = needy.size;
      write((comment, target) => comment.needsAction(target, [...needy], signal));
    } else if (!told.running && needy.size === 0) {
      write((comment, target) => comment.running(target, signal));
    }
    told.running = true;
  };

  return {
    onLook: (track, ended) => {
      looked.add(track.id);
      if (ended !== null) running.delete(track.id);
      if (
        ended === null &&
        track.diff !== null &&
        phaseOf(track.diff) === 'needs-action' &&
        !needy.has(track.id)
      ) {
        needy.add(track.id);
        log.notice(
          `Data diff ${track.id} waits for a person: open ${inputs.host}/datadiffs/${track.id}/overview and do what it asks. The gate goes on looking.`,
        );
      }
      if (looked.size === inputs.datadiffIds.length) afterFirstRound();
    },
  };
}
