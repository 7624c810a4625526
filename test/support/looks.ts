import type { DataDiff } from '../../src/diff/data-diff.ts';
import type { Clock, Datafold, PollResult } from '../../src/ports.ts';
import { diff } from './diffs.ts';

export function seen(overrides: Partial<DataDiff> = {}): PollResult {
  return { kind: 'diff', diff: diff(overrides) };
}

/** A diff that has not ended; `processing` unless set. */
export function running(overrides: Partial<DataDiff> = {}): PollResult {
  return seen({ status: 'processing', done: false, result: null, stats: null, ...overrides });
}

export const done: PollResult = seen({ result: 'identical' });

/** An answer with a status, and how often to ask after it as the client of Datafold says. */
export function answered(status: number, retryAfterMs = 0): PollResult {
  const problem = { kind: 'status', status, detail: null, instance: null } as const;
  const retry =
    status === 401
      ? 'never-any'
      : status === 404
        ? 'once'
        : status >= 500 || status === 429
          ? 'later'
          : 'never';
  return { kind: 'failure', problem, retry, retryAfterMs };
}

export const networkDown: PollResult = {
  kind: 'failure',
  problem: { kind: 'network', cause: 'the connection was refused' },
  retry: 'later',
  retryAfterMs: 0,
};

/** One request as Datafold saw it. */
type Asked = { readonly id: number; readonly atMs: number };

/** What Datafold answers when asked about `id` at `atMs` for the `nth` time, from 1; `hang` is no answer until the signal. */
export type Script = (asked: Asked & { readonly nth: number }) => PollResult | 'hang';

export type ScriptedDatafold = Datafold & {
  readonly asked: readonly Asked[];
  /** When one diff was asked about. */
  readonly times: (id: number) => readonly number[];
  /** The most requests that were open at once. */
  readonly mostOpen: () => number;
};

/** A Datafold on a clock of one's own; each answer takes `latencyMs`. */
export function scriptedDatafold(clock: Clock, script: Script, latencyMs = 40): ScriptedDatafold {
  const asked: Asked[] = [];
  let open = 0;
  let mostOpen = 0;
  const times = (id: number) => asked.filter((one) => one.id === id).map(({ atMs }) => atMs);
  return {
    asked,
    times,
    mostOpen: () => mostOpen,
    fetchDiff: async (id, signal) => {
      const one = { id, atMs: clock.now() };
      asked.push(one);
      mostOpen = Math.max(mostOpen, ++open);
      try {
        const look = script({ ...one, nth: times(id).length });
        await clock.sleep(look === 'hang' ? Number.MAX_SAFE_INTEGER : latencyMs, signal);
        if (look === 'hang') throw new Error('nobody waits so long');
        return look.kind === 'diff' ? { ...look, diff: { ...look.diff, id } } : look;
      } finally {
        open--;
      }
    },
  };
}
