/** A thousand diffs in one run: requests, memory, time compared with the action's rate limit; and how long their report takes. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commentLimit } from '../../src/report/banner.ts';
import { renderReport } from '../../src/report/report.ts';
import { differentSmall, running } from '../../test/fakes/diffs.ts';
import { startWorld } from '../../test/fakes/world.ts';
import { scenarios } from '../../test/report/scenarios.ts';

export type ScaleFigures = {
  readonly diffs: number;
  readonly ended: boolean;
  readonly requests: number;
  readonly seconds: number;
  readonly mostAtOnce: number;
  readonly mostInASecond: number;
  /** Peak memory of the process above that of a bare Node. */
  readonly extraMiB: number;
  readonly githubRequests: number;
};

/** One run over `diffs` diffs, all finished or all running until the timeout. */
export async function measureScale(diffs: number, ended: boolean, timeoutS: number): Promise<ScaleFigures> {
  const body = ended ? differentSmall() : running([1, 7]);
  const script = Object.fromEntries(
    Array.from({ length: diffs }, (_none, at) => [1_000 + at, body] as const),
  );
  const world = await startWorld({ diffs: script });
  const probe = memoryProbe();
  try {
    const bare = await world.run({ nodeArgs: ['-r', probe.hook, '-e', '0', '--'], with: {} });
    const bareMiB = probe.peakMiB();
    if (bare.code !== 0) throw new Error(bare.stderr);
    const run = await world.run({
      nodeArgs: ['-r', probe.hook],
      with: { datadiff_id: Object.keys(script).join(' '), timeout: `${timeoutS}s` },
      killAfterMs: (timeoutS + 60) * 1_000,
    });
    return {
      diffs,
      ended,
      requests: world.datafold.requests.length,
      seconds: run.durationMs / 1_000,
      mostAtOnce: world.datafold.maxConcurrent(),
      mostInASecond: world.datafold.maxStartsInWindow(),
      extraMiB: probe.peakMiB() - bareMiB,
      githubRequests: world.github.requests.length,
    };
  } finally {
    await world.close();
    probe.remove();
  }
}

/** A script for `node -r` that leaves the peak memory of the process behind. */
function memoryProbe(): {
  readonly hook: string;
  readonly peakMiB: () => number;
  readonly remove: () => void;
} {
  const hook = join(tmpdir(), `memory-probe-${process.pid}.cjs`);
  const result = `${hook}.txt`;
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));`,
  );
  return {
    hook,
    peakMiB: () => Number(readFileSync(result, 'utf8')) / 1_024,
    remove: () => [hook, result].forEach((file) => void rmSync(file, { force: true })),
  };
}

export type ReportFigures = {
  readonly firstMs: number;
  readonly laterMs: number;
  readonly characters: number;
};

/** Milliseconds for the comment about a thousand diffs: the very first in a process, and the median of the next ones. */
export function measureReport(): ReportFigures {
  const facts = scenarios['thousand-diffs']?.();
  if (facts === undefined) throw new Error('There is no scenario of a thousand diffs.');
  const draw = () => {
    const start = performance.now();
    const text = renderReport(facts)({ max: commentLimit, measure: (body) => body.length });
    return { ms: performance.now() - start, characters: text.length };
  };
  const first = draw();
  const later = Array.from({ length: 15 }, () => draw().ms).toSorted((a, b) => a - b);
  return { firstMs: first.ms, laterMs: later[7] ?? first.ms, characters: first.characters };
}
