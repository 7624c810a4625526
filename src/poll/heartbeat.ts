import type { RunContext } from '../ports.ts';

const tickMs = 1_000;
const maxSilenceMs = 60_000;

/** A log line and what it is about: lines with the same key say the same, apart from the time. */
export type ProgressLine = { readonly key: string; readonly line: () => string };

export type Heartbeat = {
  /** Logs the line now if its key is new. */
  readonly check: () => void;
  /** Checks for the last time. */
  readonly stop: () => void;
};

/**
 * Logs progress when it changes, checked once a second, and at least once a minute. `read` returns
 * `null` if there is nothing to log.
 */
export function startHeartbeat(
  read: () => ProgressLine | null,
  { clock, log, signal }: Pick<RunContext, 'clock' | 'log' | 'signal'>,
): Heartbeat {
  const stopped = new AbortController();
  const either = AbortSignal.any([signal, stopped.signal]);
  let last = { key: '', atMs: 0 };
  const write = ({ evenIfKnown }: { readonly evenIfKnown: boolean }) => {
    const progress = read();
    if (progress === null || (progress.key === last.key && !evenIfKnown)) return;
    last = { key: progress.key, atMs: clock.now() };
    log.info(progress.line());
  };
  const beat = async () => {
    for (;;) {
      await clock.sleep(tickMs, either);
      write({ evenIfKnown: clock.now() - last.atMs >= maxSilenceMs });
    }
  };
  beat().catch(() => undefined);
  return {
    check: () => write({ evenIfKnown: false }),
    stop: () => {
      write({ evenIfKnown: false });
      stopped.abort();
    },
  };
}
