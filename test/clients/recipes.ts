import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FakeDatafold } from '../fakes/datafold.ts';

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };
type Printed = Readonly<
  Record<
    'started' | 'wrong_key' | 'no_source' | 'down' | 'not_json' | 'submitted' | 'no_run' | 'uploaded',
    Ran
  >
> & {
  readonly report: string;
};

const links = fileURLToPath(new URL('../../examples/datadiff-links.sh', import.meta.url));

/** Asserts what the recipes of docs/start-a-diff.md rely on: what Datafold's tools print, where, and with which exit code. */
export function believesRecipes(told: unknown, datafold: FakeDatafold): void {
  const { started, report, submitted, no_run, uploaded, ...failed } = told as Printed;
  assert.deepEqual(started, { code: 0, stdout: '970\n', stderr: '' });
  for (const [name, says] of Object.entries({
    wrong_key: '401',
    no_source: 'DATA_SOURCE_ID',
    down: 'no response',
    not_json: 'DATAFOLD_HOST',
  })) {
    const { code, stdout, stderr } = failed[name as keyof typeof failed];
    assert.deepEqual({ code, stdout }, { code: 1, stdout: '' }, name);
    assert.ok(stderr.startsWith('start_data_diff: ') && stderr.includes(says), `${name}: ${stderr}`);
  }
  // Nothing on stdout, and exit code 0 even if nothing was started: no ID can be taken from these.
  assert.deepEqual([submitted.code, submitted.stdout], [0, '']);
  assert.match(submitted.stderr, /Successfully started a diff under Run ID 7002/);
  assert.deepEqual([no_run.code, no_run.stdout], [0, '']);
  assert.match(no_run.stderr, /Could not find an active job/);
  assert.deepEqual([uploaded.code, uploaded.stdout], [0, '']);
  const { status, stdout } = spawnSync('bash', [links], { input: report, encoding: 'utf8' });
  assert.deepEqual({ status, stdout }, { status: 0, stdout: `${datafold.url}/datadiffs/971/overview\n` });
}
