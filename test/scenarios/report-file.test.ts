import { describe, expect, test } from 'vitest';
import { ciFacts, differentSmall } from '../fakes/diffs.ts';
import { summary2026 } from '../fakes/summaries.ts';
import { HEAD_SHA } from '../fakes/world.ts';
import { expectNothingLeaked, expectNoVerdict, expectTold, inWorld, levels } from './support.ts';

const world = { diffs: { 970: differentSmall(ciFacts()) }, datafold: { summaries: { 970: summary2026 } } };

describe.concurrent('the report file', () => {
  test('lies in RUNNER_TEMP and says what was judged, by which rules, of what', async () => {
    await inWorld(world, async (world) => {
      const run = await world.run({ with: { thresholds: 'rows_added <= 0\nwarn diff_rows_count <= 0.1%' } });
      expectTold(run, 'warn');
      expect(run.outputs['report']).toMatch(/[\\/]temp[\\/]9100000001-1-[0-9a-f]{16}-[0-9a-f]{12}\.json$/);
      expect(JSON.parse(run.report)).toMatchObject({
        schema: 1,
        repository: 'octo-org/warehouse',
        pull_request: 42,
        head: HEAD_SHA,
        event: 'pull_request',
        run: { id: '9100000001', attempt: 1 },
        diffs: [
          {
            id: 970,
            reasons: [{ rule: 'threshold-not-met', verdict: 'warn', limit: '0.1%', actual: 3, base: 558 }],
            conditions: [{ outcome: 'met' }, { outcome: 'not-met' }],
            details: { columns_changed: 2, columns: [{ name: 'CITY', different: 3 }, { name: 'STATE' }] },
          },
        ],
      });
      expectNothingLeaked(run, world);
    });
  });

  test('is written for bad inputs too', async () => {
    await inWorld(world, async (world) => {
      const run = await world.run({ with: { fail_on: 'diferent' } });
      expectNoVerdict(run);
      expect(JSON.parse(run.report)).toMatchObject({
        error: { cause: 'inputs', message: expect.stringContaining('diferent') },
        rules: null,
        diffs: [],
      });
    });
  });

  test.each(['', '/nowhere/at/all'])(
    'that cannot be written to "%s" is a warning, and the verdict stands',
    async (temp) => {
      await inWorld(world, async (world) => {
        const run = await world.run({ env: { RUNNER_TEMP: temp } });
        expect(run.outputs).toMatchObject({ verdict: 'fail', report: '' });
        expect(levels(run, 'warning').join()).toContain('Could not write the report file');
      });
    },
  );
});
