import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StepLog } from './log.ts';

/** What a test can do while the action runs. */
export type LiveStep = {
  /** The log so far, as GitHub shows it. */
  log(): string;
  /** Waits for the log to say this; fails after `timeoutMs` (10 s) or when the process ends without it. */
  untilLog(wanted: string | RegExp, timeoutMs?: number): Promise<void>;
  /** Cancels as the runner does; `scale` 0.1 makes its patience ten times shorter. */
  cancel(scale?: number): Promise<void>;
};

/** How a process ended. */
export type Ending = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
};

type ProcessOptions = {
  readonly node: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly log: StepLog;
  readonly killAfterMs: number;
  readonly during?: (child: ChildProcess, live: LiveStep) => unknown;
};

/** Runs a script to its end; rejects with the log so far when it takes too long. */
export async function runProcess(options: ProcessOptions): Promise<Ending> {
  const { log, killAfterMs } = options;
  const startMs = performance.now();
  const child = spawn(options.node, [...options.args], {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8');
    child[stream].on('data', (text: string) => log.write(stream, text));
  }
  const closed = once(child, 'close');
  const guard = new AbortController();
  const tooLong = sleep(killAfterMs, undefined, { signal: guard.signal }).then(() => {
    throw new Error(`the action still ran after ${killAfterMs} ms. Its log so far:\n${log.shown()}`);
  });
  try {
    const during = Promise.resolve(options.during?.(child, liveStep(child, log)));
    await Promise.race([Promise.all([closed, during]), tooLong]);
  } finally {
    guard.abort();
    tooLong.catch(() => undefined);
    if (!isOver(child)) child.kill('SIGKILL');
  }
  log.end();
  return { code: child.exitCode, signal: child.signalCode, durationMs: performance.now() - startMs };
}

/** SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL; ends early when the process does. */
async function cancelLikeRunner(child: ChildProcess, scale = 1): Promise<void> {
  const steps = [
    ['SIGINT', 7500],
    ['SIGTERM', 2500],
    ['SIGKILL', 5000],
  ] as const;
  for (const [signal, patienceMs] of steps) {
    if (isOver(child)) return;
    const gone = new AbortController();
    const ended = once(child, 'exit', { signal: gone.signal }).catch(() => undefined);
    child.kill(signal);
    await Promise.race([
      ended,
      sleep(patienceMs * scale, undefined, { signal: gone.signal }).catch(() => undefined),
    ]);
    gone.abort();
  }
}

function liveStep(child: ChildProcess, log: StepLog): LiveStep {
  return {
    log: () => log.shown(),
    cancel: (scale) => cancelLikeRunner(child, scale),
    async untilLog(wanted, timeoutMs = 10_000) {
      const end = performance.now() + timeoutMs;
      const said = () =>
        typeof wanted === 'string' ? log.shown().includes(wanted) : wanted.test(log.shown());
      while (!said()) {
        if (performance.now() > end) throw new Error(`the log never said ${wanted}:\n${log.shown()}`);
        if (isOver(child)) {
          await sleep(50);
          if (said()) return;
          throw new Error(`the action ended without saying ${wanted}:\n${log.shown()}`);
        }
        await sleep(10);
      }
    },
  };
}

function isOver(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
