import type { CiRunEnd } from '../diff/ci-run.ts';
import type { Clock, Log } from '../ports.ts';
import { type CiStanding, ciRunLine, ciTroubleLine } from '../report/ci-progress.ts';
import type { CiTrack } from '../wait/ci-track.ts';

const heartbeatMs = 60_000;

export type CiProgress = {
  readonly onLook: (track: CiTrack, ended: CiRunEnd | null) => void;
  /** Falls silent. */
  readonly finish: () => void;
};

/** Tells the log how the wait for Datafold's CI run goes: one line when something changed, and at least once a minute. */
export function ciProgress(headSha: string, clock: Clock, log: Log, signal: AbortSignal): CiProgress {
  const over = new AbortController();
  const state = { key: '', line: null as (() => string) | null };
  const tell = (key: string, line: () => string) => {
    const news = key !== state.key;
    Object.assign(state, { key, line });
    if (news) log.info(line());
  };
  const beat = async () => {
    const both = AbortSignal.any([signal, over.signal]);
    for (;;) {
      await clock.sleep(heartbeatMs, both);
      if (state.line !== null) log.info(state.line());
    }
  };
  beat().catch(() => undefined);

  return {
    onLook: (track, ended) => {
      const { trouble } = track;
      const standing = standingOf(track, ended);
      // A fault that lasts is one piece of news, whatever it looks like.
      if (trouble !== null) tell(`trouble ${ended === null}`, () => ciTroubleLine(trouble, ended === null));
      else tell(JSON.stringify(standing), () => ciRunLine(standing, headSha, clock.now()));
    },
    finish: () => over.abort(),
  };
}

function standingOf({ run, emptySinceMs }: CiTrack, ended: CiRunEnd | null): CiStanding {
  if (ended?.kind === 'diffs') return { run, diffs: ended.ids.length };
  if (ended?.kind === 'too-many-diffs') return { run, diffs: ended.found };
  return { run, diffs: emptySinceMs === null ? null : 0 };
}
