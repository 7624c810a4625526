/**
 * Cuts the operations that the action and its fakes use out of GitHub's own description of its API, without prose, into
 * `test/contract/github-openapi.json`.
 *
 *   folder=$(mktemp -d) && npm i --prefix "$folder" --ignore-scripts @octokit/openapi      (394 MB: never a dependency)
 *   node scripts/openapi/cut.ts "$folder/node_modules/@octokit/openapi/generated/api.github.com.json" && npm run format
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cut, operations } from './operations.ts';

const target = fileURLToPath(new URL('../../test/contract/github-openapi.json', import.meta.url));

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('say where api.github.com.json is');
const manifest = join(dirname(source), '..', 'package.json');
const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name: string; version: string };
const described = {
  source: { package: name, version, file: 'generated/api.github.com.json' },
  ...cut(JSON.parse(readFileSync(source, 'utf8'))),
};
writeFileSync(target, `${JSON.stringify(described)}\n`);
console.log(`${operations.length} operations of ${name} ${version}`);
