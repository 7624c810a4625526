import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identical } from './diffs.ts';
import { startWorld } from './world.ts';

const ACTION = `
inputs: { datadiff_id: {}, api_key: {}, host: {}, github_token: { default: '\${{ github.token }}' } }
runs: { using: node24, main: main.mjs }
`;

const MAIN = `
const env = process.env;
const diff = await (await fetch(env.INPUT_HOST + '/api/v1/datadiffs/' + env.INPUT_DATADIFF_ID, {
  headers: { authorization: 'Key ' + env.INPUT_API_KEY } })).json();
const comment = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues/42/comments', {
  method: 'POST', body: JSON.stringify({ body: diff.result }),
  headers: { authorization: 'token ' + env.INPUT_GITHUB_TOKEN, 'user-agent': 'x' } });
console.log(diff.id, diff.result, comment.status);
`;

test('runs an action between both servers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ddg-world-'));
  const world = await startWorld({ diffs: { 970: identical() } });
  try {
    writeFileSync(join(folder, 'main.mjs'), MAIN);
    writeFileSync(join(folder, 'action.yml'), ACTION);
    const run = await world.run({ actionYml: join(folder, 'action.yml') });
    expect(run.log).toBe('970 identical 201');
    expect(world.comments()).toMatchObject([{ body: 'identical' }]);
    expect(world.datafold.looks(970)).toBe(1);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true });
  }
});
