import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workflowDispatchEvent } from '../fakes/events.ts';
import { runAction } from '../fakes/runner.ts';
import type { Served } from './serve.ts';

const script = fileURLToPath(new URL('serve.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;
let pid = 0;

beforeAll(async () => {
  const outputs = join(folder, 'outputs');
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, GITHUB_OUTPUT: outputs },
  });
  pid = Number(/\(process (\d+)\)/.exec(stdout)?.[1]);
  const lines = readFileSync(outputs, 'utf8').trim().split('\n');
  served = Object.fromEntries(lines.map((line) => line.split('=', 2))) as unknown as Served;
});

afterAll(() => {
  process.kill(pid);
  rmSync(folder, { recursive: true });
});

test.each([
  { id: 'pass', verdict: 'pass', result: 'identical', code: 0 },
  { id: 'warn', verdict: 'warn', result: 'empty', code: 0 },
  { id: 'fail', verdict: 'fail', result: 'different', code: 1 },
] as const)('the step is over, and a later one ends with $verdict', async ({ id, verdict, result, code }) => {
  const run = await runAction({
    with: { datadiff_id: served[id], api_key: served.api_key, host: served.host, comment: 'never' },
    event: workflowDispatchEvent(),
    apiUrl: 'https://api.github.com',
    githubToken: 'no-token-here',
    secrets: [served.api_key],
    env: { GITHUB_REPOSITORY: '', GITHUB_SHA: '' },
  });
  expect(run.outputs).toMatchObject({ verdict, result });
  expect(run.code).toBe(code);
});
