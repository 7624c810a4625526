import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type FakeDatafold, type FakeDatafoldOptions, startFakeDatafold } from '../fakes/datafold.ts';
import { waiting } from '../fakes/diffs.ts';
import type { FaultAct } from '../fakes/faults.ts';

const script = fileURLToPath(new URL('../../examples/start-data-diff.sh', import.meta.url));
const KEY = 'dfk_"quoted"\\0123456789';
const TABLES = ['PROD.CORE.DIM_CUSTOMERS', 'PR_42.CORE.DIM_CUSTOMERS', 'customer_id,region'];
/** The script needs these; a machine that only has Node.js does not run it. */
const hasTools = ['bash', 'curl', 'jq'].every((tool) => spawnSync(tool, ['--version']).status === 0);

type Result = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

function start(env: Readonly<Record<string, string>>, args: readonly string[] = TABLES): Promise<Result> {
  const child = spawn('bash', [script, ...args], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  const result = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => {
    result.stdout += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    result.stderr += text.toString();
  });
  return new Promise((done) => child.on('close', (code) => done({ code, ...result })));
}

async function withDatafold<T>(
  options: Partial<FakeDatafoldOptions>,
  work: (datafold: FakeDatafold, env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const creations = [{ id: 12_345, script: waiting() }];
  const datafold = await startFakeDatafold({ apiKey: KEY, diffs: {}, creations, ...options });
  try {
    return await work(datafold, { DATAFOLD_API_KEY: KEY, DATA_SOURCE_ID: '12', DATAFOLD_HOST: datafold.url });
  } finally {
    await datafold.close();
  }
}

describe.runIf(hasTools)('examples/start-data-diff.sh', () => {
  test('starts one diff and prints its ID alone', async () => {
    await withDatafold({}, async (datafold, env) => {
      expect(await start({ ...env, DATAFOLD_HOST: `${env['DATAFOLD_HOST']}/` })).toEqual({
        code: 0,
        stdout: '12345\n',
        stderr: '',
      });
      expect(datafold.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
        'POST /api/v1/datadiffs',
      ]);
      expect(JSON.parse(datafold.requests[0]?.body ?? '')).toEqual({
        data_source1_id: 12,
        data_source2_id: 12,
        table1: ['PROD', 'CORE', 'DIM_CUSTOMERS'],
        table2: ['PR_42', 'CORE', 'DIM_CUSTOMERS'],
        pk_columns: ['customer_id', 'region'],
      });
      expect(datafold.violations()).toEqual([]);
    });
  });

  test.each<{ readonly name: string; readonly act: FaultAct; readonly says: string }>([
    { name: 'a server error', act: { kind: 'status', status: 503 }, says: 'HTTP 503' },
    { name: 'a refused data source', act: { kind: 'status', status: 403 }, says: 'service account' },
    {
      name: 'a refused request',
      act: {
        kind: 'status',
        status: 422,
        body: { detail: [{ loc: ['body', 'table1'], msg: 'no such table' }] },
      },
      says: 'no such table',
    },
    { name: 'a login page', act: { kind: 'html' }, says: 'no data diff ID' },
    {
      name: 'an answer without an ID',
      act: { kind: 'status', status: 200, body: { id: null } },
      says: 'no data diff ID',
    },
    { name: 'a list', act: { kind: 'status', status: 200, body: [{ id: 1 }] }, says: 'no data diff ID' },
    {
      name: 'a redirect',
      act: { kind: 'redirect', location: 'https://example.com/login' },
      says: 'redirects (HTTP 302)',
    },
    { name: 'a reset connection', act: { kind: 'reset' }, says: 'no response from' },
  ])('fails on $name and prints no ID', async ({ act, says }) => {
    await withDatafold({ faults: [{ act, times: Infinity }] }, async (datafold, env) => {
      const { code, stdout, stderr } = await start(env);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(says);
      expect(stderr).not.toContain(KEY);
      expect(datafold.requests).toHaveLength(1);
    });
  });

  test('fails on a wrong key', async () => {
    await withDatafold({ apiKey: 'dfk_another_key' }, async (_datafold, env) => {
      const { code, stdout, stderr } = await start(env);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('HTTP 401');
    });
  });

  test.each<{
    readonly name: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly args?: readonly string[];
    readonly says: string;
  }>([
    { name: 'without a key', env: { DATAFOLD_API_KEY: '' }, says: 'DATAFOLD_API_KEY is empty' },
    {
      name: 'with a key of two lines',
      env: { DATAFOLD_API_KEY: 'dfk_1234\nurl = "x"' },
      says: 'white space',
    },
    { name: 'without a data source', env: { DATA_SOURCE_ID: '' }, says: 'DATA_SOURCE_ID' },
    {
      name: 'with a name in place of the data source',
      env: { DATA_SOURCE_ID: 'snowflake' },
      says: 'DATA_SOURCE_ID',
    },
    {
      name: 'to a host without TLS',
      env: { DATAFOLD_HOST: 'http://datafold.example.com' },
      says: 'https only',
    },
    {
      name: 'to a host with credentials',
      env: { DATAFOLD_HOST: 'https://a:b@datafold.example.com' },
      says: 'DATAFOLD_HOST',
    },
    { name: 'with an empty table', args: ['', ...TABLES.slice(1)], says: 'an argument is empty' },
    { name: 'without the key columns', args: TABLES.slice(0, 2), says: 'three arguments' },
  ])('sends no request $name', async ({ env: changed, args, says }) => {
    await withDatafold({}, async (datafold, env) => {
      const { code, stdout, stderr } = await start({ ...env, ...changed }, args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(says);
      expect(datafold.requests).toHaveLength(0);
    });
  });
});
