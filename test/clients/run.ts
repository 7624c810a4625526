/**
 * `npm run clients`: Datafold's own clients talk to the fake Datafold; whatever they do not believe, the fake has wrong. With
 * `--if-possible` it says so and succeeds on a machine without Python 3.11, or where the packages can't be installed.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPython } from '../../scripts/python.ts';
import { type FakeDatafold, type FakeDatafoldOptions, startFakeDatafold } from '../fakes/datafold.ts';
import { API_KEY, datafoldFor, newestSummary, olderSummary } from './lives.ts';
import { believesRecipes } from './recipes.ts';
import { type Client, installClient, runClient } from './venv.ts';

type Trial = {
  readonly client: Client;
  readonly datafold: FakeDatafoldOptions;
  readonly believes: (told: unknown, datafold: FakeDatafold) => void;
};

const sdk = {
  packages: ['datafold-sdk[mcp]==0.4.1', 'dbt-core==1.9.11'],
  constraints: 'datafold-sdk.constraints.txt',
};

const trials: readonly Trial[] = [
  {
    client: { name: 'datafold-sdk', script: 'sdk_client.py', ...sdk },
    datafold: datafoldFor(5_000, newestSummary),
    believes: (told) => {
      const { report, ...rest } = told as { report: string };
      assert.deepEqual(rest, {
        wrong_key: 401,
        failed: true,
        result: { ...READ, dependencies: ['looker'] },
        ci_runs: [[7001, '42', 'done']],
      });
      assertReport(report);
    },
  },
  {
    client: { name: 'datafold-mcp', script: 'mcp_client.py', ...sdk },
    datafold: datafoldFor(11_000),
    believes: (told, datafold) => {
      const { ran, failed, ...rest } = told as Record<'ran' | 'failed', Record<string, unknown>>;
      assert.deepEqual(rest, { held: 'needs_confirmation', missing: true });
      assert.deepEqual([ran['id'], ran['status'], ran['result']], [970, 'done', 'different']);
      assert.equal((ran['diff_stats'] as Record<string, unknown>)['rows_removed'], 1649);
      assert.deepEqual([failed['status'], failed['result']], ['failed', null]);
      assert.ok(datafold.looks(970) >= 2, 'it saw the diff run before it saw it end');
    },
  },
  {
    client: { name: 'recipes', script: 'recipes_client.py', ...sdk },
    datafold: datafoldFor(3_000, newestSummary),
    believes: believesRecipes,
  },
  {
    client: {
      name: 'data-diff',
      script: 'data_diff_client.py',
      packages: ['data-diff==0.11.2', 'dbt-core==1.9.11', 'pydantic==1.10.27'],
      constraints: 'data-diff.constraints.txt',
    },
    datafold: datafoldFor(5_000, olderSummary),
    believes: (told) => {
      const { report, ...rest } = told as { report: string };
      assert.deepEqual(rest, { failed: true, result: { ...READ, dependencies: ['looker'] } });
      assertReport(report);
    },
  },
];

const READ = {
  id: 970,
  status: 'success',
  rows: [57_189, 55_540],
  removed: 1649,
  added: 0,
  differing: 13_447,
  columns: { REVIEWS: 75.79, CITY: 100 },
};

function assertReport(report: string): void {
  for (const words of ['/datadiffs/971/overview', '57189', '55540', '1649', '13447', 'REVIEWS', '24.21%']) {
    assert.ok(report.includes(words), `"${words}" is not in the report:\n${report}`);
  }
}

async function attempt({ client, datafold: options, believes }: Trial, python: string): Promise<void> {
  const datafold = await startFakeDatafold(options);
  try {
    believes(await runClient(client, python, datafold.url, API_KEY), datafold);
    assert.deepEqual(datafold.violations(), []);
    const asked = datafold.requests.map(({ method, path, status }) => `${status} ${method} ${path}`);
    console.log(`ok   ${client.name}: ${asked.length} requests, ${new Set(asked).size} kinds`);
  } finally {
    await datafold.close();
  }
}

/** Installs each set of packages once. Resolves to the Python of each, by the file of its constraints. */
async function installAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const python = findPython();
  const clients = new Map(trials.map(({ client }) => [client.constraints, client]));
  const installed = [...clients].map(
    async ([constraints, client]) => [constraints, await installClient(client, python, folder)] as const,
  );
  return new Map(await Promise.all(installed));
}

async function main(isOptional: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ddg-clients-'));
  try {
    const pythons = await installAll(folder).catch((cause: unknown) => {
      const message = cause instanceof Error ? cause.message.trim() : String(cause);
      console.log(`NOT run: Datafold's clients can't be installed here. ${message.split('\n').at(-1)}`);
      if (!isOptional) process.exitCode = 1;
    });
    if (pythons === undefined) return;
    const results = await Promise.allSettled(
      trials.map((trial) => attempt(trial, pythons.get(trial.client.constraints) ?? '')),
    );
    results.forEach((result, index) => {
      if (result.status === 'fulfilled') return;
      process.exitCode = 1;
      console.log(`FAIL ${trials[index]?.client.name}: ${String(result.reason)}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv.includes('--if-possible'));
