/**
 * Cuts the operations that the action and its fakes use out of GitHub's own description of its API, without prose.
 *
 *   npm i --prefix "$(mktemp -d)" --ignore-scripts @octokit/openapi      (394 MB: never a dependency)
 *   node scripts/openapi/cut.ts <folder>/node_modules/@octokit/openapi/generated/api.github.com.json
 *
 * The answer is `test/contract/github-openapi.json`, in one line, since nobody reads it. Formatting it would be four times the size.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cut, operations } from './operations.ts';

const target = fileURLToPath(new URL('../../test/contract/github-openapi.json', import.meta.url));
const most = 200_000;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('say where api.github.com.json is');
const manifest = join(dirname(source), '..', 'package.json');
const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name: string; version: string };
const text = JSON.stringify({
  source: { package: name, version, file: 'generated/api.github.com.json' },
  ...cut(JSON.parse(readFileSync(source, 'utf8'))),
});
if (text.length > most) throw new Error(`${text.length} bytes are more than ${most}`);
writeFileSync(target, `${text}\n`);
console.log(`${operations.length} operations, ${text.length} bytes, from ${name} ${version}`);
