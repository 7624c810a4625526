import { isKnownStatus } from '../diff/data-diff.ts';
import type { Observation } from '../diff/policy.ts';
import type { Clock, Log } from '../ports.ts';
import { progressLine, statusLine } from '../report/progress.ts';
import { troubleLine } from '../report/undetermined.ts';
import type { Track } from '../wait/track.ts';
import { tallyOf } from './tally.ts';

const heartbeatMs = 60_000;
const tickMs = 1_000;
/** Up to so many diffs each tells its own changes of status; more would drown the log. */
const mostTalkers = 10;
/** Faults told one by one; a thousand diffs behind one broken proxy have one story to tell. */
const mostFaults = 10;

export type ProgressLog = {
  readonly onLook: (track: Track, ended: Observation | null) => void;
  /** The wait is over: writes what has not been told yet, and falls silent. */
  readonly finish: () => void;
};

/** Tells the log how the wait goes: one line when something changed, a second apart at most, and at least once a minute. */
export function progressLog(diffs: number, clock: Clock, log: Log, signal: AbortSignal): ProgressLog {
  const tally = tallyOf(diffs);
  const news = newsOf(diffs, log);
  const over = new AbortController();
  const last = { told: '', atMs: 0 };
  const tell = (evenUnchanged: boolean) => {
    const now = tally.progress(clock.now());
    const key = `${now.ended} ${now.left} ${now.stepsDone} ${now.stepsTotal}`;
    if (key === last.told && !evenUnchanged) return;
    Object.assign(last, { told: key, atMs: clock.now() });
    log.info(progressLine(now));
  };
  const tick = async () => {
    const both = AbortSignal.any([signal, over.signal]);
    for (;;) {
      await clock.sleep(tickMs, both);
      tell(clock.now() - last.atMs >= heartbeatMs);
    }
  };
  tick().catch(() => undefined);

  return {
    onLook: (track, ended) => {
      tally.add(track, ended);
      news(track, ended);
    },
    finish: () => {
      tally.close();
      tell(false);
      over.abort();
    },
  };
}

/** Tells of each diff what is new of it: its status, and what stands in the way. */
function newsOf(diffs: number, log: Log): (track: Track, ended: Observation | null) => void {
  const statuses = new Map<number, string | null>();
  const words = new Set<string>();
  let faults = 0;
  const tellStatus = ({ id, diff }: Track) => {
    if (diff === null || (statuses.has(id) && statuses.get(id) === diff.status)) return;
    const isNews = !isKnownStatus(diff.status) && !words.has(diff.status ?? '');
    if (diffs <= mostTalkers || isNews) log.info(statusLine(id, statuses.get(id) ?? null, diff.status));
    statuses.set(id, diff.status);
    words.add(diff.status ?? '');
  };
  return (track, ended) => {
    tellStatus(track);
    if (track.trouble !== null && track.failures === 1 && faults++ < mostFaults)
      log.info(troubleLine(track.id, track.trouble, ended === null));
  };
}
