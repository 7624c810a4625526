import { describe, expect, test } from 'vitest';
import { parseColumnStats } from '../../src/datafold/column-stats.ts';
import { emptyDetails } from '../../src/diff/details.ts';
import { CancelledError } from '../../src/errors.ts';
import { createColumnFetcher } from '../../src/poll/fetch-columns.ts';
import { createLimiter } from '../../src/poll/limiter.ts';
import type { SummaryResult } from '../../src/ports.ts';
import { summary2026 } from '../fakes/summaries.ts';
import { conditions, diff, ended, stats } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { recordingLog } from '../support/log.ts';

const answer = parseColumnStats(JSON.stringify(summary2026));
if (answer === 'pending' || 'problem' in answer) throw new Error('the fixture is a finished summary');
const done: SummaryResult = { kind: 'summary', answer, details: emptyDetails };
const pending: SummaryResult = { kind: 'pending' };
const refused = (status: number, retryAfterMs = 0): SummaryResult => ({
  kind: 'failure',
  problem: { kind: 'status', status, detail: null, instance: null },
  retry:
    status === 404
      ? 'once'
      : status >= 500 || status === 429
        ? 'later'
        : status === 401
          ? 'never-any'
          : 'never',
  retryAfterMs,
});
const cut: SummaryResult = {
  kind: 'failure',
  problem: { kind: 'body', cause: 'the response is not JSON' },
  retry: 'later',
  retryAfterMs: 0,
};

type Script = (nth: number) => SummaryResult | 'hang';
const seen = (id: number) =>
  ended({ id, stats: stats({ rows_added: 0, rows_removed: 0, diff_rows_count: 3 }) });

async function fetched(
  script: Script,
  observations = [seen(970)],
  { cancelAtMs = null, timeoutMs = 60_000 }: { cancelAtMs?: number | null; timeoutMs?: number } = {},
) {
  const clock = fakeClock();
  const logged: { readonly atMs: number; readonly text: string }[] = [];
  const info = (text: string) => void logged.push({ atMs: clock.now(), text });
  const cancel = new AbortController();
  const asked: number[] = [];
  const settings = {
    rules: conditions('only columns city, state'),
    timeoutMs,
    pollIntervalMs: 15_000,
    details: true,
    override: null,
  };
  const fetcher = createColumnFetcher(settings, {
    datafold: {
      fetchSummaryResults: async (_id, signal) => {
        asked.push(clock.now());
        const look = script(asked.length);
        await clock.sleep(look === 'hang' ? 1e9 : 50, signal);
        return look === 'hang' ? pending : look;
      },
    },
    limiter: createLimiter(clock),
    clock,
    log: { ...recordingLog().log, info },
    random: () => 0,
    signal: cancel.signal,
  });
  if (cancelAtMs !== null) clock.at(cancelAtMs, () => cancel.abort());
  for (const observation of observations) fetcher.onFinished(observation);
  const { checks, details } = await fetcher.waitForFindings();
  const outcomes = [...checks].map(([id, found]) => {
    const [check] = [...found.values()];
    return `${id} ${check?.notMeasured ?? check?.outcome}`;
  });
  return { outcomes, asked, details: [...details.keys()], ms: clock.now(), logged };
}

describe('fetching columns before the verdict', () => {
  test.each<[string, Script, string, number]>([
    ['a summary that is there', () => done, 'met', 1],
    ['one that is not finished at first', (nth) => (nth < 4 ? pending : done), 'met', 4],
    ['servers that fail for a while', (nth) => (nth < 3 ? refused(503) : done), 'met', 3],
    ['a body that was cut', (nth) => (nth < 2 ? cut : done), 'met', 2],
    ['one that is not visible yet', (nth) => (nth < 2 ? refused(404) : done), 'met', 2],
    ['an older server', () => refused(404), 'no-summary', 2],
    ['an older server of another kind', () => refused(405), 'no-summary', 1],
    ['no access', () => refused(403), 'summary-refused', 1],
    ['a rejected key', () => refused(401), 'summary-refused', 1],
  ])('%s', async (_name, script, expected, requests) => {
    const { outcomes, asked } = await fetched(script);
    expect(outcomes).toEqual([`970 ${expected}`]);
    expect(asked).toHaveLength(requests);
  });

  test('a 404 is asked about once more after two seconds', async () => {
    const { asked } = await fetched(() => refused(404));
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(2_000);
  });

  test('Retry-After is kept to', async () => {
    const { asked } = await fetched((nth) => (nth < 2 ? refused(429, 20_000) : done));
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(20_000);
  });

  test.each<[string, Script, string]>([
    ['is never finished', () => pending, 'summary-timed-out'],
    ['is never answered', () => 'hang', 'summary-timed-out'],
    ['is always cut', () => cut, 'summary-unreachable'],
    ['fails for good', () => refused(500), 'summary-unreachable'],
  ])('until the timeout, for one that %s', async (_name, script, expected) => {
    const { outcomes, ms } = await fetched(script);
    expect(outcomes).toEqual([`970 ${expected}`]);
    expect(ms).toBeGreaterThan(59_000);
    expect(ms).toBeLessThanOrEqual(60_000);
  });

  test('not of a sampled diff, nor of one that needs no columns', async () => {
    const others = [
      ended({ id: 1, stats: stats({ sampled: true }) }),
      ended({ id: 2, result: 'identical' }),
      ended({ id: 3, result: 'bad-pks' }),
      { id: 4, diff: diff({ id: 4 }), failure: { kind: 'needs-action' } } as const,
    ];
    const { outcomes, asked } = await fetched(() => done, others);
    expect(outcomes).toEqual(['1 sampled']);
    expect(asked).toEqual([]);
  });

  test('of a thousand diffs only as many summaries are kept', async () => {
    const { outcomes, details } = await fetched(
      () => done,
      Array.from({ length: 200 }, (_, at) => seen(at + 1)),
    );
    expect(outcomes).toHaveLength(200);
    expect(new Set(outcomes.map((text) => text.split(' ')[1]))).toEqual(new Set(['met']));
    expect(details).toHaveLength(50);
  });

  test('logs at least one line a minute while nothing else is awaited', async () => {
    const observations = [seen(970), seen(971)];
    const { logged, ms } = await fetched(() => pending, observations, { timeoutMs: 5 * 60_000 });
    const times = [0, ...logged.map(({ atMs }) => atMs), ms];
    expect(Math.max(...times.slice(1).map((at, nth) => at - (times[nth] ?? 0)))).toBeLessThanOrEqual(60_000);
    expect(logged.length).toBeLessThanOrEqual(6);
    expect(logged[0]?.text).toBe(
      'Waiting for the columns of data diffs 970, 971, which a threshold needs · 1s elapsed',
    );
  });

  test('logs nothing where the summaries are there at once', async () => {
    expect((await fetched(() => done)).logged).toEqual([]);
  });

  test('cancelling ends it', async () => {
    await expect(fetched(() => pending, [seen(970)], { cancelAtMs: 5_000 })).rejects.toThrow(CancelledError);
  });
});
