/** Minutes of a runner for one pull request, by the two ways to wait for Datafold. Simulated; no time passes. */
import { ours, simulate } from './lateness.ts';

/** Seconds of a job besides the wait: set-up of the runner, checkout where there is one, report. Generous. */
const overheadS = 20;

/** Cost of a diff that takes `minutes`. GitHub bills each job by full minutes. */
export type RunnerMinutes = {
  readonly minutes: number;
  /** One job that waits for the diff. */
  readonly waiting: number;
  /** A job on Datafold's commit status, and the second job, which checks the changed files. */
  readonly onStatus: number;
};

/** Computes the cost of both ways for diffs of these lengths. */
export function computeRunnerMinutes(lengths: readonly number[]): readonly RunnerMinutes[] {
  return lengths.map((minutes) => {
    const { late } = simulate(
      ours(15),
      Array.from({ length: 100 }, () => ({ runs: minutes * 60, steps: null })),
    );
    return { minutes, waiting: billed(minutes * 60 + late), onStatus: billed(0) + billed(0) };
  });
}

function billed(seconds: number): number {
  return Math.ceil((seconds + overheadS) / 60);
}
