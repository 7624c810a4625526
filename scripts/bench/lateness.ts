/** How late a gate ends after Datafold does, against the number of requests: a simulation in which no time passes. */
import { getNextPause } from '../../src/diff/schedule.ts';

/** Facts that a schedule has at one poll, in seconds; steps are 0 of 0 without progress. */
export type Look = { readonly elapsed: number; readonly done: number; readonly total: number };
/** Seconds until the next poll; `count` polls came before, `random` is uniform in [0, 1). */
export type Schedule = (look: Look, count: number, random: number) => number;
/** Averages over a mix of diffs. Lateness in seconds, and in parts of the diff's own run time. */
export type Outcome = { readonly requests: number; readonly late: number; readonly share: number };
/** One diff: its run time and when each step ended, in seconds; `null` without progress. */
export type Simulated = { readonly runs: number; readonly steps: readonly number[] | null };

const fibonacci = [1, 1, 2, 3, 5, 7];
/** How the actions in the field wait. */
export const peers: Readonly<Record<string, Schedule>> = {
  'every 5 s': () => 5,
  'every 10 s': () => 10,
  'every 30 s': () => 30,
  '3 s, then 1 s more each time, up to 20 s': (_look, count) => Math.min(20, 3 + count),
  'Fibonacci, up to 7 s': (_look, count) => fibonacci[Math.min(count, fibonacci.length - 1)] ?? 7,
};

/** Our schedule, by the very function that the action uses. */
export function ours(pollIntervalS: number): Schedule {
  return ({ elapsed, done, total }, _count, random) => {
    const remaining = done > 0 && done < total ? (elapsed * (total - done)) / done : null;
    const pause = getNextPause({
      elapsedMs: elapsed * 1_000,
      untilDeadlineMs: 24 * 3_600_000,
      pollIntervalMs: pollIntervalS * 1_000,
      leadMs: 500,
      random,
      failures: 0,
      retryAfterMs: 0,
      wantedMs: null,
      maxMs: Number.POSITIVE_INFINITY,
      remainingMs: remaining === null ? null : remaining * 1_000,
    });
    return (pause ?? 0) / 1_000;
  };
}

/** Random numbers that are the same on every machine (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Diffs of 2 s to 1 h, as many short as long ones by their order of magnitude; every second one reports 4 to 20 uneven steps. */
export function mix(size: number, seed = 7): readonly Simulated[] {
  const random = generator(seed);
  return Array.from({ length: size }, (_none, at) => {
    const runs = 2 * Math.exp(random() * Math.log(1_800));
    return { runs, steps: at % 2 === 0 ? null : steps(runs, random) };
  });
}

function steps(runs: number, random: () => number): readonly number[] {
  const weights = Array.from({ length: 4 + Math.floor(random() * 17) }, () => -Math.log(1 - random()));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return (sum / whole) * runs;
  });
}

export function simulate(schedule: Schedule, diffs: readonly Simulated[], seed = 9): Outcome {
  const random = generator(seed);
  const total = { requests: 0, late: 0, share: 0 };
  for (const { runs, steps: ends } of diffs) {
    let [elapsed, count] = [0, 0];
    for (; elapsed < runs; count++) {
      const done = ends?.filter((end) => end <= elapsed).length ?? 0;
      elapsed += schedule({ elapsed, done, total: ends?.length ?? 0 }, count, random());
    }
    total.requests += count + 1;
    total.late += elapsed - runs;
    total.share += (elapsed - runs) / runs;
  }
  const size = diffs.length;
  return { requests: total.requests / size, late: total.late / size, share: total.share / size };
}

/** The `poll_interval` in seconds at which we make as many requests as a peer, and what comes of it. */
export function asManyRequests(
  peer: Outcome,
  diffs: readonly Simulated[],
): { readonly pollIntervalS: number; readonly outcome: Outcome } {
  let [low, high] = [1, 600];
  for (let step = 0; step < 24; step++) {
    const middle = Math.sqrt(low * high);
    if (simulate(ours(middle), diffs).requests > peer.requests) low = middle;
    else high = middle;
  }
  return { pollIntervalS: high, outcome: simulate(ours(high), diffs) };
}

/** The most requests in any one second of the minute that begins then, of gates that start together on diffs that go on for an hour. */
export function busiestSecond(
  schedule: Schedule,
  gates: number,
  fromS: number,
  jitter: boolean,
  seed = 5,
): number {
  const random = generator(seed);
  const perSecond = new Map<number, number>();
  for (let gate = 0; gate < gates; gate++) {
    let elapsed = 0;
    for (let count = 0; elapsed < fromS + 60; count++) {
      const second = Math.floor(elapsed);
      if (elapsed >= fromS) perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
      elapsed += schedule({ elapsed, done: 0, total: 0 }, count, jitter ? random() : 0);
    }
  }
  return Math.max(0, ...perSecond.values());
}
