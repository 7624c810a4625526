import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { identical, needsConfirmation, running } from '../fakes/diffs.ts';
import { untilRequests } from '../fakes/server.ts';
import type { World, WorldOptions, WorldRun } from '../fakes/world.ts';
import { expectNothingLeaked, expectNoVerdict, expectTold, inWorld } from './support.ts';

const diffs = { 970: running([1, 7]), 971: identical(), 972: needsConfirmation() };
const wanted = {
  datadiff_id: '970, 971, 972',
  cancel_datadiff: 'true',
  on_needs_action: 'wait',
  timeout: '30s',
};

const cancelledBy = (world: World) =>
  world.datafold.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/cancel'))
    .map(({ path }) => Number(/\d+(?=\/cancel)/.exec(path)?.[0]))
    .toSorted();

/** A run that is sent a signal once every diff was polled. */
const stopped = (
  world: World,
  signal: NodeJS.Signals,
  inputs: Record<string, string> = wanted,
): WorldRun => ({
  with: inputs,
  during: async (child: ChildProcess) => {
    await untilRequests(world.datafold, 4);
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    await gone;
  },
});

describe.concurrent('cancel_datadiff', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: cancels what still runs, and post has nothing left to do',
    async (signal) => {
      await inWorld({ diffs }, async (world) => {
        const run = await world.run(stopped(world, signal));
        expectNoVerdict(run);
        expect(cancelledBy(world)).toEqual([970, 972]);
        expect(run.log).toContain('Cancelled 2 of 2 data diffs in Datafold');
        expectNothingLeaked(run, world);
        const after = await world.post(run, { with: wanted });
        expect(after).toMatchObject({ code: 0, outputs: {}, annotations: [] });
        expect(cancelledBy(world)).toEqual([970, 972]);
      });
    },
  );

  test('SIGKILL: post cancels in the second chance', async () => {
    await inWorld({ diffs }, async (world) => {
      const run = await world.run(stopped(world, 'SIGKILL'));
      expect(cancelledBy(world)).toEqual([]);
      const after = await world.post(run, { with: wanted });
      expect(after).toMatchObject({ code: 0, outputs: {}, annotations: [] });
      expect(cancelledBy(world)).toEqual([970, 972]);
      expect(after.log).toContain('Cancelled 2 of 2 data diffs in Datafold');
      expectNothingLeaked(after, world);
    });
  });

  test('a diff that has ended by then is not said to be cancelled by us', async () => {
    await inWorld({ diffs }, async (world) => {
      const run = await world.run(stopped(world, 'SIGKILL'));
      world.datafold.set(972, identical());
      const after = await world.post(run, { with: wanted });
      expect(cancelledBy(world)).toEqual([970, 972]);
      expect(after.log).toContain('Cancelled 1 of 2 data diffs in Datafold');
      expect(after.log).toContain('972 had already finished.');
      expect(after.log).not.toContain('did not confirm');
    });
  });

  test('what ends while the gate waits is noted as it ends, not at once for each', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [1_000 + at, identical()]));
    const ids = [...Object.keys(many), '970'].join();
    await inWorld({ diffs: { ...many, 970: running([1, 7]) } }, async (world) => {
      const run = await world.run({
        with: { ...wanted, datadiff_id: ids },
        during: async (child) => {
          await untilRequests(world.datafold, 44, () => true, 30_000);
          const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
          child.kill('SIGKILL');
          await gone;
        },
      });
      expect(run.state['running_diffs']).toBe('970');
    });
  });

  test('what Datafold did not confirm is tried again by post', async () => {
    const options: WorldOptions = {
      diffs,
      datafold: { faults: [{ path: /970\/cancel/, act: { kind: 'status', status: 503 } }] },
    };
    await inWorld(options, async (world) => {
      const run = await world.run(stopped(world, 'SIGTERM'));
      expect(run.log).toContain('Cancelled 1 of 2 data diffs in Datafold');
      expect(run.log).toContain('did not confirm this in time for 970');
      await world.post(run, { with: wanted });
      expect(cancelledBy(world)).toEqual([970, 970, 972]);
    });
  });

  test('a Datafold that hangs holds up the end by three seconds at most', async () => {
    const options: WorldOptions = {
      diffs,
      datafold: { faults: [{ path: /cancel/, times: 9, act: { kind: 'hang' } }] },
    };
    await inWorld(options, async (world) => {
      let tookMs = 0;
      const plan = stopped(world, 'SIGTERM');
      const run = await world.run({
        ...plan,
        during: async (child, live) => {
          await untilRequests(world.datafold, 4);
          const from = performance.now();
          await plan.during?.(child, live);
          tookMs = performance.now() - from;
        },
      });
      expectNoVerdict(run);
      expect(tookMs).toBeLessThan(4_500);
    });
  });

  test('nothing is cancelled where no one asked for it', async () => {
    await inWorld({ diffs }, async (world) => {
      const { cancel_datadiff: _, ...unasked } = wanted;
      const run = await world.run(stopped(world, 'SIGTERM', unasked));
      await world.post(run, { with: unasked });
      expect(cancelledBy(world)).toEqual([]);
    });
  });

  test('nothing is cancelled after a verdict, nor after bad inputs', async () => {
    await inWorld({ diffs: { 970: running([1, 7]) } }, async (world) => {
      const late = { cancel_datadiff: 'true', timeout: '1s' };
      const run = await world.run({ with: late });
      expectTold(run, 'fail');
      await world.post(run, { with: late });
      const bad = { cancel_datadiff: 'perhaps', timeout: '1s' };
      const refused = await world.run({ with: bad });
      expectNoVerdict(refused);
      expect(refused.log).toContain('cancel_datadiff: "perhaps" is neither `true` nor `false`');
      await world.post(refused, { with: bad });
      expect(cancelledBy(world)).toEqual([]);
    });
  });
});
