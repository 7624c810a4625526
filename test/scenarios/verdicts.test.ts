import { describe, expect, test } from 'vitest';
import type { DiffScript } from '../fakes/datafold.ts';
import {
  badPks,
  beersSales,
  body2022,
  body2023,
  body2026,
  bodySpec,
  cancelled,
  ciFacts,
  crossDb,
  type DiffBody,
  differentHuge,
  differentSmall,
  doneWithoutResult,
  doneWithoutStats,
  empty,
  errorResult,
  failed,
  identical,
  identicalEmpty,
  missingPks,
  needsAuthentication,
  needsConfirmation,
  queued,
  rowsDropped,
  running,
  sampled,
  statsOf,
  unknownResult,
  waiting,
} from '../fakes/diffs.ts';
import { pushEvent, workflowRunEvent } from '../fakes/events.ts';
import { byGitHub } from '../fakes/github.ts';
import type { Fault } from '../fakes/server.ts';
import { HEAD_SHA } from '../fakes/world.ts';
import {
  diffsOf,
  expectNothingLeaked,
  expectTold,
  firstVisibleLine,
  inWorld,
  levels,
  onlyComment,
  type Verdict,
  withoutTable,
} from './support.ts';

type Case = {
  readonly name: string;
  readonly diff: DiffScript;
  readonly with?: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  readonly undetermined?: boolean;
  readonly result?: string;
  readonly status?: string;
  readonly headline: string | RegExp;
  /** How many thresholds are not met, as the comment counts them. */
  readonly rules?: string;
  /** What the comment has to say. */
  readonly says?: readonly (string | RegExp)[];
  /** What the comment must not say. */
  readonly silent?: readonly (string | RegExp)[];
  readonly looks?: number;
  readonly faults?: readonly Fault[];
};

/** One diff, one run: the verdict, and the same verdict in every channel. */
function check(cases: readonly Case[]): void {
  test.each(cases)('$name', async (expected) => {
    const { verdict, undetermined = false, result = '', status = 'done' } = expected;
    await inWorld({ diffs: { 970: expected.diff } }, async (world) => {
      for (const fault of expected.faults ?? []) world.datafold.fault(fault);
      const run = await world.run({ with: { timeout: '20s', ...expected.with } });
      expectTold(run, verdict);
      expect(run.outputs).toMatchObject({
        result,
        status,
        undetermined: String(undetermined),
        datadiff_url: `${world.datafold.url}/datadiffs/970/overview`,
        comment_url: world.comments()[0]?.url,
        headline: expect.stringMatching(expected.headline),
      });
      const body = onlyComment(world);
      expect(withoutTable(firstVisibleLine(body))).toContain(run.outputs['headline']);
      expect(body).toContain(expected.rules ?? '');
      for (const words of expected.says ?? []) expect(body).toMatch(words);
      for (const words of expected.silent ?? []) expect(body).not.toMatch(words);
      expect(diffsOf(run)['970']).toMatchObject({ verdict, result: result || null });
      if (expected.looks !== undefined) expect(world.datafold.looks(970)).toBe(expected.looks);
      expectNothingLeaked(run, world);
    });
  });
}

/** A finished diff with fields that no description of Datafold allows, sent as they are. */
function undescribed(body: DiffBody): Pick<Case, 'diff' | 'faults'> {
  const text = JSON.stringify({ ...bodySpec(), ...body, id: 970 });
  return { diff: body, faults: [{ act: { kind: 'raw', body: text }, times: Number.POSITIVE_INFINITY }] };
}

describe.concurrent('a result is judged by the lists', () => {
  check([
    {
      name: 'identical',
      diff: identical(),
      verdict: 'pass',
      result: 'identical',
      headline: 'passed: identical, ',
      looks: 1,
    },
    {
      name: 'different',
      diff: differentSmall(),
      verdict: 'fail',
      result: 'different',
      headline: 'rows differ',
      says: ['INTEGRATION.BEERS.BREWERIES'],
    },
    { name: 'bad-pks', diff: badPks(), verdict: 'fail', result: 'bad-pks', headline: 'bad-pks' },
    {
      name: 'missing-pks',
      diff: missingPks(),
      verdict: 'fail',
      result: 'missing-pks',
      headline: 'missing-pks',
    },
    { name: 'empty', diff: empty(), verdict: 'warn', result: 'empty', headline: 'both tables are empty' },
    { name: 'error', diff: errorResult(), verdict: 'fail', result: 'error', headline: 'error' },
    {
      name: 'sampled',
      diff: sampled(),
      verdict: 'fail',
      result: 'different',
      headline: 'differ',
      says: [/sampled/i],
    },
    {
      name: 'cross-database',
      diff: crossDb(),
      verdict: 'fail',
      result: 'different',
      headline: 'differ',
    },
    {
      name: 'identical without a row on either side counts as empty',
      diff: identicalEmpty(),
      verdict: 'warn',
      result: 'identical',
      headline: 'both tables are empty',
    },
    {
      name: 'identical without rows is no longer identical for the lists',
      diff: identicalEmpty(),
      with: { fail_on: 'identical', warn_on: 'none' },
      verdict: 'pass',
      result: 'identical',
      headline: 'both tables are empty',
    },
    {
      name: 'identical without rows fails where empty fails',
      diff: identicalEmpty(),
      with: { fail_on: 'EMPTY', warn_on: 'none' },
      verdict: 'fail',
      result: 'identical',
      headline: 'both tables are empty',
    },
    {
      name: 'identical can be made to fail',
      diff: identical(),
      with: { fail_on: 'identical' },
      verdict: 'fail',
      result: 'identical',
      headline: 'identical, ',
    },
    {
      name: 'different can be made to warn',
      diff: differentSmall(),
      with: { fail_on: 'error', warn_on: 'Different' },
      verdict: 'warn',
      result: 'different',
      headline: 'differ',
    },
    {
      name: 'a word with underscores is the same word',
      diff: badPks(),
      with: { fail_on: 'none', warn_on: 'bad_pks missing_pks' },
      verdict: 'warn',
      result: 'bad-pks',
      headline: 'bad-pks',
    },
    {
      name: 'none and none: different passes',
      diff: differentSmall(),
      with: { fail_on: 'none', warn_on: 'none' },
      verdict: 'pass',
      result: 'different',
      headline: 'differ',
    },
    {
      name: 'none and none: error passes',
      diff: errorResult(),
      with: { fail_on: 'none', warn_on: 'none' },
      verdict: 'pass',
      result: 'error',
      headline: 'error',
    },
    {
      name: 'none and none: a failed diff still fails',
      diff: failed(),
      with: { fail_on: 'none', warn_on: 'none' },
      verdict: 'fail',
      undetermined: true,
      status: 'failed',
      headline: 'Datafold could not finish it',
    },
  ]);

  test('a result in both lists fails, and one warning says the line to write instead', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      const run = await world.run({ with: { fail_on: 'different, error', warn_on: 'different, empty' } });
      expectTold(run, 'fail');
      const warnings = levels(run, 'warning');
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain('different');
      expect(warnings[0]).toMatch(/fail_on: error\b/);
    });
  });
});

const five = (text: string): string => text.replaceAll(';', '\n');

describe.concurrent('thresholds', () => {
  const different = { result: 'different' } as const;
  check([
    {
      name: 'held',
      diff: differentSmall(),
      with: { thresholds: 'diff_rows_count <= 3' },
      verdict: 'pass',
      ...different,
      headline: 'within its threshold',
    },
    {
      name: 'all of several held, with blank lines and remarks between them',
      diff: rowsDropped(),
      with: { thresholds: five('# rows;rows_removed <= 11;;rows_added = 0;  match_ratio >= 1') },
      verdict: 'pass',
      ...different,
      headline: 'within all 3 thresholds',
    },
    {
      name: 'held by fewer rows than before',
      diff: rowsDropped(),
      with: { thresholds: five('diff_rows_number <= 0;diff_rows_count = 0') },
      verdict: 'pass',
      ...different,
      headline: 'within both thresholds',
      says: ['| `diff_rows_number` | −11 |'],
    },
    {
      name: 'one broken of two',
      diff: differentHuge(),
      with: { thresholds: five('rows_removed <= 1648;diff_rows_count <= 20000') },
      verdict: 'fail',
      ...different,
      headline: 'differ',
      rules: 'misses 1 of 2 thresholds',
      says: ['rows_removed <= 1648', '1,649'],
    },
    {
      name: 'percent held',
      diff: differentHuge(),
      with: { thresholds: 'rows_removed <= 2.9%' },
      verdict: 'pass',
      ...different,
      headline: 'within',
      says: [/no threshold set for/i, 'diff_rows_count'],
    },
    {
      name: 'percent broken by a hair',
      diff: differentHuge(),
      with: { thresholds: 'rows_removed <= 2.88%' },
      verdict: 'fail',
      ...different,
      headline: 'differ',
      rules: 'misses 1 of 1 threshold',
      says: ['rows_removed <= 2.88%', '1,649'],
    },
    {
      name: 'decimals, not floats: 0.999 holds 99.9%',
      diff: differentSmall({
        diff_stats: statsOf({ rows: [1000, 1000], compared: 1000, differing: 1, matchRatio: 0.999 }),
      }),
      with: { thresholds: 'match_ratio >= 99.9%' },
      verdict: 'pass',
      ...different,
      headline: 'within',
    },
    {
      name: 'decimals, not floats: 0.29 of 100 rows is 29 %',
      diff: differentSmall({
        diff_stats: statsOf({ rows: [100, 129], added: 29, compared: 100, differing: 0 }),
      }),
      with: { thresholds: 'rows_added = 29%' },
      verdict: 'pass',
      ...different,
      headline: 'within',
    },
    {
      name: 'percent of no rows: nothing added is 0 %',
      diff: differentSmall({ diff_stats: statsOf({ rows: [0, 5], added: 0, compared: 0 }) }),
      with: { thresholds: 'rows_added <= 0%' },
      verdict: 'pass',
      ...different,
      headline: 'within',
    },
    {
      name: 'percent of no rows: anything else is not measured',
      diff: differentSmall({ diff_stats: statsOf({ rows: [0, 5], added: 5, compared: 0 }) }),
      with: { thresholds: 'rows_added <= 100%' },
      verdict: 'fail',
      ...different,
      headline: 'differ',
      rules: 'misses 1 of 1 threshold',
      says: ['not measured'],
    },
    {
      name: 'a figure that did not come is not measured, and so broken',
      diff: differentSmall({ diff_stats: { match_ratio: 0.9, rows_added: null } }),
      with: { thresholds: 'rows_added <= 1000000' },
      verdict: 'fail',
      ...different,
      headline: 'differ',
      rules: 'misses 1 of 1 threshold',
      says: ['not measured'],
    },
    {
      name: 'counts of a sampled diff are not measured',
      diff: sampled(),
      with: { thresholds: 'rows_added <= 1000000' },
      verdict: 'fail',
      ...different,
      headline: 'differ',
      rules: 'misses 1 of 1 threshold',
      says: ['not measured'],
    },
    {
      name: 'the match of a sampled diff is measured',
      diff: sampled(),
      with: { thresholds: 'match_ratio >= 20%' },
      verdict: 'pass',
      ...different,
      headline: 'within',
      says: [/No threshold set for: `rows_added` \(1,952\), .* and `diff_schema` \(7\)\./],
    },
    {
      name: 'the schema across databases is not measured',
      diff: crossDb(),
      with: { thresholds: 'diff_schema = 0' },
      verdict: 'fail',
      ...different,
      headline: 'differ',
      rules: 'misses 1 of 1 threshold',
      says: ['not measured'],
    },
    {
      name: 'rows across databases are',
      diff: crossDb(),
      with: { thresholds: 'diff_rows_count <= 9.96%' },
      verdict: 'pass',
      ...different,
      headline: 'within',
    },
    {
      name: 'a schema change that no condition names is reported',
      diff: beersSales(),
      with: { thresholds: five('rows_added <= 90;diff_rows_count <= 100%') },
      verdict: 'pass',
      ...different,
      headline: 'within both',
      says: [/no threshold set for/i, 'diff_schema'],
    },
    {
      name: 'they never rescue bad-pks',
      diff: badPks(),
      with: { thresholds: 'match_ratio >= 0' },
      verdict: 'fail',
      result: 'bad-pks',
      headline: 'bad-pks',
    },
    {
      name: 'they never rescue missing-pks',
      diff: missingPks(),
      with: { thresholds: 'diff_schema <= 0' },
      verdict: 'fail',
      result: 'missing-pks',
      headline: 'missing-pks',
    },
    {
      name: 'they never rescue error',
      diff: errorResult(),
      with: { thresholds: 'errors <= 0' },
      verdict: 'fail',
      result: 'error',
      headline: 'error',
    },
    {
      name: 'broken where different only warns',
      diff: differentSmall(),
      with: { thresholds: 'diff_rows_count < 3', fail_on: 'error', warn_on: 'different' },
      verdict: 'warn',
      ...different,
      headline: 'differ',
      rules: 'misses 1 of 1 threshold',
    },
    {
      name: 'identical does not have to hold them',
      diff: identical(),
      with: { thresholds: 'table_a_row_count > 5000' },
      verdict: 'pass',
      result: 'identical',
      headline: 'identical, ',
    },
    {
      name: 'the older figures of the specification work',
      diff: bodySpec({
        result: 'different',
        diff_stats: {
          ...statsOf({ rows: [10, 10], compared: 10, differing: 1 }),
          diff_ratio: 0,
          exclusive_ratio: 0,
        },
      }),
      with: { thresholds: five('diff_ratio <= 0;exclusive_ratio = 0') },
      verdict: 'pass',
      ...different,
      headline: 'within both',
    },
  ]);
});

describe.concurrent('not knowing is never passing', () => {
  const unknown = { verdict: 'fail', undetermined: true } as const;
  check([
    {
      name: 'failed',
      diff: failed(),
      ...unknown,
      status: 'failed',
      headline: 'Datafold could not finish it',
      looks: 1,
    },
    {
      name: 'failed with a result',
      diff: failed({ result: 'identical' }),
      ...unknown,
      result: 'identical',
      status: 'failed',
      headline: 'Datafold could not finish it',
    },
    {
      name: 'cancelled',
      diff: cancelled(),
      ...unknown,
      status: 'cancelled',
      headline: 'cancelled in Datafold',
      looks: 1,
    },
    {
      name: 'cancelled with a result',
      diff: cancelled({ result: 'identical' }),
      ...unknown,
      result: 'identical',
      status: 'cancelled',
      headline: 'cancelled in Datafold',
    },
    {
      name: 'done without a result',
      diff: doneWithoutResult(),
      with: { timeout: '5s' },
      ...unknown,
      headline: 'finished without a result',
    },
    {
      name: 'a result that this version does not know',
      diff: unknownResult(),
      ...unknown,
      result: 'mostly-harmless',
      headline: 'unknown result',
    },
    {
      name: 'a result word that is none',
      diff: identical({ result: 'Identical!\n::error::x' }),
      ...unknown,
      result: 'unknown',
      headline: 'unknown result',
    },
    {
      name: 'a word in another case is another word',
      diff: identical({ result: 'IDENTICAL' }),
      ...unknown,
      result: 'unknown',
      headline: 'unknown result',
    },
    {
      name: 'timed out',
      diff: running([3, 7]),
      with: { timeout: '4s' },
      ...unknown,
      status: 'processing',
      headline: 'timed out after 4 seconds',
      says: [/3 of 7/],
    },
    {
      name: 'waiting forever',
      diff: waiting(),
      with: { timeout: '4s' },
      ...unknown,
      status: 'waiting',
      headline: 'timed out after 4 seconds',
    },
    {
      name: 'queued forever',
      diff: queued(),
      with: { timeout: '4s' },
      ...unknown,
      status: 'queued',
      headline: 'timed out after 4 seconds',
    },
    {
      name: 'running with a result',
      diff: running([6, 7], { result: 'identical' }),
      with: { timeout: '4s' },
      ...unknown,
      result: 'identical',
      status: 'processing',
      headline: 'timed out',
    },
    {
      name: 'running, and done all the same: status decides',
      diff: running([7, 7], { result: 'identical', done: true }),
      with: { timeout: '4s' },
      ...unknown,
      result: 'identical',
      status: 'processing',
      headline: 'timed out',
    },
    {
      name: 'an unknown status forever',
      diff: running([1, 2], { status: 'pondering' }),
      with: { timeout: '4s' },
      ...unknown,
      status: 'pondering',
      headline: 'timed out',
    },
    {
      name: 'a status that is no word',
      diff: running([1, 2], { status: 'Very Strange' }),
      with: { timeout: '4s' },
      ...unknown,
      status: 'unknown',
      headline: 'timed out',
    },
    {
      name: 'needs a person to confirm',
      diff: needsConfirmation(),
      ...unknown,
      status: 'needs_confirmation',
      headline: 'needs confirmation',
      says: [/re-run this job/],
      looks: 1,
    },
    {
      name: 'needs a person to authenticate',
      diff: needsAuthentication(),
      ...unknown,
      status: 'needs_authentication',
      headline: 'sign in',
      says: [/re-run this job/],
      looks: 1,
    },
    {
      name: 'needs a person, and is waited for in vain',
      diff: needsConfirmation(),
      with: { on_needs_action: 'wait', timeout: '5s' },
      ...unknown,
      status: 'needs_confirmation',
      headline: 'timed out after 5 seconds',
    },
    {
      name: 'a body of 2022 that is done and says no more',
      diff: body2022(),
      with: { timeout: '5s' },
      ...unknown,
      status: '',
      headline: 'without a result',
    },
    {
      name: 'a body of 2022 that is not done',
      diff: body2022({ done: false }),
      with: { timeout: '4s' },
      ...unknown,
      status: '',
      headline: 'timed out',
    },
  ]);

  test('wait for a person says so at once, keeps polling, and ends with the verdict', async () => {
    const script = [{ body: needsConfirmation() }, { body: identical(), from: { afterMs: 2500 } }];
    await inWorld({ diffs: { 970: script } }, async (world) => {
      const run = await world.run({ with: { on_needs_action: 'wait', timeout: '20s' } });
      expectTold(run, 'pass');
      expect(levels(run, 'notice').join()).toContain(`${world.datafold.url}/datadiffs/970/overview`);
      const writes = world.github.requests.filter(({ method }) => method === 'POST' || method === 'PATCH');
      const bodies = writes.filter(({ path }) => path.includes('/comments')).map(({ body }) => body);
      expect(bodies[0]).toContain('need action in Datafold');
      expect(bodies[0]).not.toContain('passed');
      expect(firstVisibleLine(onlyComment(world))).toContain('passed');
      expect(world.github.emails()).toBe(1);
    });
  });

  test('a diff that waits for a person ends at once, the others are waited for', async () => {
    const other = [{ body: running([1, 2]) }, { body: identical(), from: { look: 3 } }];
    await inWorld({ diffs: { 970: needsConfirmation(), 971: other } }, async (world) => {
      const run = await world.run({ with: { datadiff_id: '970 971', timeout: '20s' } });
      expectTold(run, 'fail');
      expect(world.datafold.looks(970)).toBe(1);
      expect(diffsOf(run)).toMatchObject({
        970: { verdict: 'fail' },
        971: { verdict: 'pass', result: 'identical' },
      });
    });
  });
});

describe.concurrent('looks again', () => {
  check([
    {
      name: 'waiting, processing, then done',
      diff: [
        { body: waiting() },
        { body: running([3, 7]), from: { look: 2 } },
        { body: identical(), from: { look: 3 } },
      ],
      verdict: 'pass',
      result: 'identical',
      headline: 'identical, ',
      looks: 3,
    },
    {
      name: 'an unknown status, then done',
      diff: [{ body: running([1, 7], { status: 'pondering' }) }, { body: identical(), from: { look: 2 } }],
      verdict: 'pass',
      result: 'identical',
      headline: 'identical, ',
      looks: 2,
    },
    {
      name: 'done without a result, which comes a look later',
      diff: [{ body: doneWithoutResult() }, { body: differentSmall(), from: { look: 3 } }],
      verdict: 'fail',
      result: 'different',
      headline: 'differ',
      looks: 3,
    },
    {
      name: 'done while one of its results is still waiting',
      diff: [
        { body: identical({ result_statuses: { pks: 'done', schema: 'queued', values: 'done' } }) },
        { body: differentSmall(), from: { look: 2 } },
      ],
      verdict: 'fail',
      result: 'different',
      headline: 'differ',
      looks: 2,
    },
    ...['processing', 'running', 'DONE', null, 5, ['done'], { status: 'done' }].map((word) => ({
      name: `finished with a part that stays ${JSON.stringify(word)} to the deadline`,
      ...undescribed(identical({ result_statuses: { schema: 'done', values: word } })),
      with: { timeout: '4s' },
      verdict: 'fail' as const,
      undetermined: true,
      result: 'identical',
      headline: 'finished with a part still pending',
      says: ['The diff finished, but <code>values</code> was still pending.'],
    })),
    {
      name: 'a part that stays pending, on_undetermined: warn, beside a difference',
      diff: differentSmall({ result_statuses: { values: 'queued' } }),
      with: { timeout: '4s', on_undetermined: 'warn' },
      verdict: 'fail',
      undetermined: true,
      result: 'different',
      headline: 'finished with a part still pending',
    },
    {
      name: 'identical with a failed part',
      diff: identical({ result_statuses: { schema: 'done', values: 'failed' } }),
      verdict: 'fail',
      undetermined: true,
      result: 'identical',
      headline: 'identical, but a part of it failed in Datafold',
      says: ['<code>values</code> failed'],
    },
    {
      name: 'different with a failed part: the result decides, and the report says so',
      diff: differentSmall({ result_statuses: { schema: 'error', values: 'done' } }),
      with: { fail_on: 'none' },
      verdict: 'pass',
      result: 'different',
      headline: 'differ',
      says: ['<code>schema</code> failed in Datafold'],
    },
    {
      name: 'done while a part is still waiting, and then out of reach',
      diff: identical({ result_statuses: { pks: 'done', schema: 'queued', values: 'done' } }),
      faults: [{ skip: 1, times: Number.POSITIVE_INFINITY, act: { kind: 'status', status: 503 } }],
      with: { timeout: '6s' },
      verdict: 'fail',
      undetermined: true,
      result: 'identical',
      headline: 'Datafold kept returning HTTP 503',
    },
    {
      name: 'done without figures until the deadline: judged by its result',
      diff: doneWithoutStats(),
      with: { timeout: '5s', thresholds: 'rows_added <= 5' },
      verdict: 'fail',
      result: 'different',
      headline: 'differ',
      rules: 'misses 1 of 1 threshold',
      says: ['not measured'],
    },
    {
      name: 'identical without figures until the deadline',
      diff: identical({ diff_stats: null }),
      with: { timeout: '5s' },
      verdict: 'pass',
      result: 'identical',
      headline: 'identical, ',
    },
    {
      name: 'a body of 2022 with a result',
      diff: body2022({ result: 'identical', diff_stats: { match_ratio: 1 } }),
      verdict: 'pass',
      result: 'identical',
      status: '',
      headline: 'identical, ',
    },
    {
      name: 'a body of 2023',
      diff: body2023(),
      verdict: 'pass',
      result: 'identical',
      headline: 'identical, ',
    },
    {
      name: 'a body of 2023 that differs',
      diff: body2023({ result: 'different' }),
      verdict: 'fail',
      result: 'different',
      headline: 'differ',
    },
    {
      name: 'a body of the specification',
      diff: bodySpec({ result: 'identical' }),
      verdict: 'pass',
      result: 'identical',
      headline: 'identical, ',
    },
    {
      name: 'a body of 2026',
      diff: body2026({ result: 'empty', diff_stats: null }),
      with: { timeout: '5s' },
      verdict: 'warn',
      result: 'empty',
      headline: 'both tables are empty',
    },
    {
      name: 'a body of nulls but for what counts',
      diff: [
        {
          body: {
            id: 970,
            status: 'done',
            result: 'identical',
            done: null,
            diff_stats: null,
            kind: null,
            table1: null,
            table2: null,
            result_statuses: null,
            ci_pr_num: null,
          },
          verbatim: true,
        },
      ],
      with: { timeout: '5s' },
      verdict: 'pass',
      result: 'identical',
      headline: 'identical, ',
      says: ['query'],
    },
  ]);
});

const STALE = '0badc0de0badc0de0badc0de0badc0de0badc0de';
const MERGE = '3e46e000000000000000000000000000003e46e0';

describe.concurrent('stale diffs', () => {
  const ok = { result: 'identical', headline: 'identical, ' } as const;
  check([
    {
      name: 'made for this very commit',
      diff: identical(ciFacts()),
      verdict: 'pass',
      ...ok,
      says: ['c0ffee0'],
    },
    {
      name: 'the number as text, as the CI endpoints send it',
      diff: identical({ ...ciFacts(), ci_pr_num: '42' }),
      verdict: 'pass',
      ...ok,
    },
    {
      name: 'the commit in capitals',
      diff: identical(ciFacts({ prSha: 'C0FFEE00C0FFEE00C0FFEE00C0FFEE00C0FFEE00' })),
      verdict: 'pass',
      ...ok,
    },
    {
      name: 'another commit',
      diff: identical(ciFacts({ prSha: STALE })),
      verdict: 'fail',
      result: 'identical',
      headline: 'another commit',
      says: ['0badc0d', 'c0ffee0'],
    },
    {
      name: 'the beginning of this commit, which proves nothing',
      diff: identical(ciFacts({ prSha: 'c0ffee0' })),
      verdict: 'fail',
      result: 'identical',
      headline: /identical, 1,010 rows, but with an ambiguous \(short\) commit SHA/,
      says: ['Datafold recorded a short SHA for this diff, `c0ffee0`.'],
      silent: [/another commit|made for commit/],
    },
    {
      name: 'the beginning of another commit',
      diff: identical(ciFacts({ prSha: STALE.slice(0, 10) })),
      verdict: 'fail',
      result: 'identical',
      headline: 'another commit',
      says: ['This diff is for commit `0badc0d`, but the pull request is at `c0ffee0`.'],
    },
    ...[8.5, ' 42', '#42', '042', -42, 0, true, [42], { number: 42 }, 'eleven'].map((number) => ({
      name: `a number that no one can read: ${JSON.stringify(number)}`,
      ...undescribed(identical({ ...ciFacts(), ci_pr_num: number })),
      verdict: 'fail' as const,
      result: 'identical',
      headline: 'but with an unreadable pull request number',
      says: ['`ci_pr_num` is not a pull request number'],
    })),
    ...[[HEAD_SHA], 7, ` ${HEAD_SHA}`, 'main', { sha: HEAD_SHA }, false].map((sha) => ({
      name: `a commit that no one can read: ${JSON.stringify(sha)}`,
      ...undescribed(identical({ ...ciFacts(), ci_pr_sha: sha })),
      verdict: 'fail' as const,
      result: 'identical',
      headline: 'but with an unreadable commit SHA',
      says: ['`ci_pr_sha` is not a commit SHA'],
      silent: ['recorded no commit'],
    })),
    {
      name: 'a number that no one can read, to warn',
      ...undescribed(identical({ ...ciFacts(), ci_pr_num: 8.5 })),
      with: { on_stale: 'warn' },
      verdict: 'warn',
      result: 'identical',
      headline: 'unreadable pull request number',
    },
    {
      name: 'neither number nor commit',
      diff: identical({ ...ciFacts(), ci_pr_num: null, ci_pr_sha: '' }),
      verdict: 'pass',
      ...ok,
    },
    {
      name: 'another commit, to warn',
      diff: identical(ciFacts({ prSha: STALE })),
      with: { on_stale: 'warn' },
      verdict: 'warn',
      result: 'identical',
      headline: 'another commit',
    },
    {
      name: 'another commit, ignored',
      diff: identical(ciFacts({ prSha: STALE })),
      with: { on_stale: 'ignore' },
      verdict: 'pass',
      result: 'identical',
      headline: 'identical, ',
      says: ['but the pull request is at `c0ffee0`. This is allowed (`on_stale: ignore`).'],
    },
    {
      name: 'another pull request',
      diff: identical(ciFacts({ prNum: 41 })),
      verdict: 'fail',
      result: 'identical',
      headline: 'another pull request',
    },
    {
      name: 'different and stale: both are reported',
      diff: differentSmall(ciFacts({ prSha: STALE })),
      verdict: 'fail',
      result: 'different',
      headline: /differ.*another commit/,
      says: ['0badc0d'],
    },
    {
      name: 'on_undetermined says nothing about stale',
      diff: identical(ciFacts({ prSha: STALE })),
      with: { on_undetermined: 'warn' },
      verdict: 'fail',
      result: 'identical',
      headline: 'another commit',
    },
    {
      name: 'stale and timed out',
      diff: running([1, 2], ciFacts({ prSha: STALE })),
      with: { timeout: '4s', on_undetermined: 'warn' },
      verdict: 'fail',
      undetermined: true,
      status: 'processing',
      headline: /timed out.*another commit/,
    },
  ]);

  test.each([
    {
      name: "GitHub's own merge, whose second parent is the head",
      parents: ['ba5e'.repeat(10), 'c0ffee00'.repeat(5)],
      committer: byGitHub,
      verdict: 'pass',
    },
    {
      name: 'a merge of the head that someone made, with whatever files',
      parents: ['ba5e'.repeat(10), 'c0ffee00'.repeat(5)],
      verdict: 'fail',
    },
    {
      name: 'a merge of the head in the name of GitHub, without its signature',
      parents: ['ba5e'.repeat(10), 'c0ffee00'.repeat(5)],
      committer: { ...byGitHub, verified: false },
      verdict: 'fail',
    },
    {
      name: 'a merge of the head that someone signed',
      parents: ['ba5e'.repeat(10), 'c0ffee00'.repeat(5)],
      committer: { login: 'octocat', email: 'octocat@example.com', verified: true },
      verdict: 'fail',
    },
    {
      name: "GitHub's own merge of three",
      parents: ['ba5e'.repeat(10), 'd'.repeat(40), 'c0ffee00'.repeat(5)],
      committer: byGitHub,
      verdict: 'fail',
    },
    {
      name: 'a commit whose first parent is the head',
      parents: ['c0ffee00'.repeat(5), 'ba5e'.repeat(10)],
      committer: byGitHub,
      verdict: 'fail',
    },
    { name: 'a plain child of the head', parents: ['c0ffee00'.repeat(5)], verdict: 'fail' },
    { name: 'a commit that GitHub does not know', parents: null, verdict: 'fail' },
  ] as const)('looked up: $name', async ({ parents, verdict, ...made }) => {
    await inWorld({ diffs: { 970: identical(ciFacts({ prSha: MERGE })) } }, async (world) => {
      const committer = 'committer' in made ? made.committer : undefined;
      if (parents !== null) world.github.addCommit(MERGE, parents, committer);
      const run = await world.run();
      expectTold(run, verdict);
      expect(world.github.requests.filter(({ path }) => path.includes('/commits/'))).toHaveLength(1);
    });
  });

  test('ignored, of several diffs: reported of the one that is', async () => {
    const diffs = { 970: identical(ciFacts({ prSha: STALE })), 971: differentSmall(ciFacts()) };
    await inWorld({ diffs }, async (world) => {
      const run = await world.run({ with: { datadiff_id: '970 971', on_stale: 'ignore' } });
      expectTold(run, 'fail');
      expect(onlyComment(world)).toContain('✅ 1 passed: identical, other commit (allowed)');
      expect(diffsOf(run)['970']?.reasons).toHaveLength(2);
    });
  });

  const merges = ['1', '2', '3', '4', '5'].map((digit) => digit.repeat(40));
  const merged = Object.fromEntries(
    merges.map((prSha, at) => [970 + at, identical(ciFacts({ prSha }))] as const),
  );
  const all = { datadiff_id: Object.keys(merged).join() };

  test('looked up: every merge commit that diffs of one step name', async () => {
    await inWorld({ diffs: merged }, async (world) => {
      for (const sha of merges) world.github.addCommit(sha, ['ba5e'.repeat(10), HEAD_SHA], byGitHub);
      expectTold(await world.run({ with: all }), 'pass');
    });
  });

  test('what could not be looked up is not said to be of another commit', async () => {
    const token = { permissions: { contents: 'none' } } as const;
    await inWorld({ diffs: merged, token }, async (world) => {
      for (const sha of merges) world.github.addCommit(sha, ['ba5e'.repeat(10), HEAD_SHA], byGitHub);
      const run = await world.run({ with: all });
      expectTold(run, 'fail');
      expect(onlyComment(world)).not.toContain('another commit');
      expect(onlyComment(world)).toContain('`contents: read`');
      const softer = await world.run({ with: { ...all, on_stale: 'ignore' } });
      expectTold(softer, 'pass');
    });
  });

  test('the merge commit that the workflow runs on needs no look-up', async () => {
    await inWorld({ diffs: {}, pull: { mergeSha: MERGE } }, async (world) => {
      world.datafold.set(970, identical(ciFacts({ prSha: MERGE })));
      const run = await world.run({ with: { datadiff_id: '970' } });
      expectTold(run, 'pass');
      expect(world.github.requests.filter(({ path }) => path.includes('/commits/'))).toHaveLength(0);
    });
  });
});

describe.concurrent('a pull request whose number GitHub does not tell', () => {
  const facts = { number: 42, headSha: HEAD_SHA };
  const events = [
    { name: 'push', event: pushEvent(facts) },
    { name: 'workflow_run of a fork', event: workflowRunEvent({ ...facts, headRepo: 'forker/warehouse' }) },
  ] as const;
  const token = { permissions: { 'pull-requests': 'none', issues: 'none', contents: 'none' } } as const;

  test.each(events)('$name: a diff of the very head is proof enough', async ({ event }) => {
    await inWorld({ diffs: { 970: identical(ciFacts()) }, token }, async (world) => {
      const run = await world.run({ event });
      expectTold(run, 'pass');
      expect(levels(run, 'warning').join()).toContain('pull-requests: write');
    });
  });

  test.each(events)('$name: a diff that names only a number is not', async ({ event }) => {
    const diff = identical({ ...ciFacts(), ci_pr_sha: null });
    await inWorld({ diffs: { 970: diff }, token }, async (world) => {
      const run = await world.run({ event });
      expectTold(run, 'fail');
      expect(run.outputs['headline']).toContain('for a pull request that could not be verified');
    });
  });
});

describe.concurrent('many diffs', () => {
  const mixed = {
    961: identical(),
    962: empty(),
    963: differentSmall(),
    964: identical(),
    965: failed(),
    966: badPks(),
  };
  test('one broken diff hides none of the others', async () => {
    await inWorld({ diffs: mixed }, async (world) => {
      const run = await world.run({
        with: { datadiff_id: '964, 962\n961 963 965,404 966 963', timeout: '20s' },
      });
      expectTold(run, 'fail');
      expect(run.outputs).toMatchObject({
        undetermined: 'true',
        result: '',
        datadiff_url: `${world.datafold.url}/datadiffs/965/overview`,
      });
      const verdicts = Object.fromEntries(
        Object.values(diffsOf(run)).map(({ id, verdict }) => [id, verdict]),
      );
      expect(verdicts).toEqual({
        964: 'pass',
        962: 'warn',
        961: 'pass',
        963: 'fail',
        965: 'fail',
        404: 'fail',
        966: 'fail',
      });
      expect(run.outputs['headline']).toContain('4 of 7 tables');
      expect(levels(run, 'error')).toHaveLength(4);
      expect(levels(run, 'warning')).toHaveLength(1);
      for (const id of [961, 962, 963, 964, 965, 966]) {
        expect(world.datafold.looks(id)).toBe(1);
        expect(onlyComment(world)).toContain(`/datadiffs/${id}/overview`);
      }
      expectNothingLeaked(run, world);
    });
  });

  test('all pass', async () => {
    await inWorld({ diffs: { 961: identical(), 964: identical() } }, async (world) => {
      const run = await world.run({ with: { datadiff_id: '[961, "964"]' } });
      expectTold(run, 'pass');
      expect(run.outputs).toMatchObject({ undetermined: 'false', result: 'identical' });
    });
  });

  test('the worst of warnings and passes is a warning', async () => {
    await inWorld({ diffs: { 961: identical(), 962: empty(), 964: identical() } }, async (world) => {
      const run = await world.run({ with: { datadiff_id: '961 962 964' } });
      expectTold(run, 'warn');
      expect(run.outputs).toMatchObject({
        result: 'empty',
        datadiff_url: `${world.datafold.url}/datadiffs/962/overview`,
      });
    });
  });

  test('of more than nine failing diffs the last annotation counts the rest', async () => {
    const ids = Array.from({ length: 14 }, (_, at) => 500 + at);
    await inWorld({ diffs: Object.fromEntries(ids.map((id) => [id, differentSmall()])) }, async (world) => {
      const run = await world.run({ with: { datadiff_id: ids.join() } });
      expectTold(run, 'fail');
      expect(levels(run, 'error')).toHaveLength(9);
      expect(levels(run, 'error').at(-1)).toContain('6 more');
    });
  });

  test('a rejected key ends all of them at once', async () => {
    await inWorld({ diffs: { 961: identical(), 962: running(), 963: running() } }, async (world) => {
      const run = await world.run({
        with: {
          datadiff_id: '961 962 963',
          api_key: 'dfk_of_somebody_else_1',
          timeout: '20s',
          on_undetermined: 'warn',
        },
      });
      expectTold(run, 'fail');
      expect(run.outputs).toMatchObject({ undetermined: 'true', result: '', status: '' });
      expect(run.outputs['headline']).toContain('401');
      expect(world.datafold.requests.length).toBeLessThanOrEqual(3);
      expect(onlyComment(world)).toContain('api_key');
    });
  });
});

const status = (code: number, body: unknown = { detail: 'no' }): Fault => ({
  times: Number.POSITIVE_INFINITY,
  act: { kind: 'status', status: code, body },
});

describe.concurrent('on_undetermined: warn', () => {
  const warn = (timeout = '20s') => ({ on_undetermined: 'warn', timeout });
  const soft = { verdict: 'warn', undetermined: true } as const;
  check([
    {
      name: 'covers failed',
      diff: failed(),
      with: warn(),
      ...soft,
      status: 'failed',
      headline: 'Datafold could not finish it',
    },
    {
      name: 'covers cancelled',
      diff: cancelled(),
      with: warn(),
      ...soft,
      status: 'cancelled',
      headline: 'cancelled in Datafold',
    },
    {
      name: 'covers no result',
      diff: doneWithoutResult(),
      with: warn('5s'),
      ...soft,
      headline: 'without a result',
    },
    {
      name: 'covers an unknown result',
      diff: unknownResult(),
      with: warn(),
      ...soft,
      result: 'mostly-harmless',
      headline: 'unknown result',
    },
    {
      name: 'covers timed out',
      diff: running([1, 9]),
      with: warn('4s'),
      ...soft,
      status: 'processing',
      headline: 'timed out after 4 seconds',
    },
    {
      name: 'covers what needs a person',
      diff: needsConfirmation(),
      with: warn(),
      ...soft,
      status: 'needs_confirmation',
      headline: 'confirm',
    },
    {
      name: 'covers what needs a person and is waited for',
      diff: needsAuthentication(),
      with: { ...warn('4s'), on_needs_action: 'wait' },
      ...soft,
      status: 'needs_authentication',
      headline: 'timed out',
    },
    {
      name: 'does not soften a difference',
      diff: differentSmall(),
      with: warn(),
      verdict: 'fail',
      result: 'different',
      headline: 'differ',
    },
  ]);

  test.each([
    { code: 503, advice: 'most likely down or restarting' },
    { code: 429, advice: 'Raise `poll_interval` and `timeout`' },
  ])('covers a Datafold that answers nothing but HTTP $code', async ({ code, advice }) => {
    await inWorld({ diffs: { 970: identical() }, datafold: { faults: [status(code)] } }, async (world) => {
      const run = await world.run({ with: warn('5s') });
      expectTold(run, 'warn');
      expect(run.outputs).toMatchObject({ undetermined: 'true', result: '', status: '' });
      expect(run.outputs['headline']).toContain(`Datafold kept returning HTTP ${code} until the timeout`);
      expect(onlyComment(world)).toContain(advice);
      expect(onlyComment(world)).not.toMatch(/firewall|could not reach/i);
    });
  });

  test.each([
    { code: 400, requests: 1 },
    { code: 401, requests: 1 },
    { code: 403, requests: 1 },
    { code: 404, requests: 2 },
    { code: 410, requests: 1 },
    { code: 422, requests: 1 },
    { code: 301, requests: 1 },
    { code: 302, requests: 1 },
    { code: 308, requests: 1 },
  ])('$code fails all the same', async ({ code, requests }) => {
    await inWorld({ diffs: { 970: identical() }, datafold: { faults: [status(code)] } }, async (world) => {
      const run = await world.run({ with: warn() });
      expectTold(run, 'fail');
      expect(run.outputs['headline']).toContain(String(code));
      expect(run.outputs).toMatchObject({ undetermined: 'true', result: '', status: '', diff_stats: '' });
      expect(world.datafold.requests).toHaveLength(requests);
      expect(onlyComment(world)).toContain('**What to do:**');
      expectNothingLeaked(run, world);
    });
  });

  test('a 404 is asked once more after two seconds', async () => {
    const missing: Fault = { act: { kind: 'status', status: 404, body: { detail: 'not yet' } } };
    await inWorld({ diffs: { 970: identical() }, datafold: { faults: [missing] } }, async (world) => {
      expectTold(await world.run(), 'pass');
      const [first, second] = world.datafold.requests.map(({ atMs }) => atMs);
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(1_900);
    });
  });

  test('what Datafold says about an error reaches the reader, its instance included', async () => {
    const body = {
      type: '/errors/x',
      title: 'Forbidden',
      status: 403,
      detail: "No access for 'alice' a@b.example",
      instance: '2026-06-01T12:00:00Z/df/11840',
    };
    await inWorld(
      { diffs: { 970: identical() }, datafold: { faults: [status(403, body)] } },
      async (world) => {
        const run = await world.run();
        expectTold(run, 'fail');
        const said = `${run.log}\n${onlyComment(world)}`;
        expect(onlyComment(world)).toContain('2026-06-01T12:00:00Z/df/11840');
        expect(said).toContain('No access for');
        expect(said).not.toMatch(/alice|a@b\.example/);
      },
    );
  });
});

test('a body that begins with a byte order mark is read like any other', async () => {
  const body = `\ufeff${JSON.stringify({ ...bodySpec(), ...identical(), id: 970 })}`;
  const marked: Fault = { act: { kind: 'raw', body }, times: Number.POSITIVE_INFINITY };
  await inWorld({ diffs: { 970: identical() }, datafold: { faults: [marked] } }, async (world) => {
    const run = await world.run({ with: { timeout: '5s' } });
    expectTold(run, 'pass');
    expect(world.datafold.requests).toHaveLength(1);
  });
});
