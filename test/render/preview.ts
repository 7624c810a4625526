/**
 * `npm run report`: every golden report as the code writes it now, on one page, light and dark; `--watch` keeps it up to date.
 * Names of reports or `.md` files after `--` show only those.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportOf } from '../../src/report/report.ts';
import { within } from '../report/factories.ts';
import { scenarios } from '../report/scenarios.ts';
import { gallery, type Shown } from './gallery.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [folder, file] = ['report-preview', 'index.html'];
const reloadS = 3;
/** Set in the process that `--watch` starts anew. */
const watched = 'REPORT_WATCHED';

const args = process.argv.slice(2);
if (args.includes('--watch')) watch(args.filter((arg) => arg !== '--watch'));
else await show(args);

function watch(names: readonly string[]): void {
  spawn(process.execPath, ['--watch', fileURLToPath(import.meta.url), ...names], {
    stdio: 'inherit',
    env: { ...process.env, [watched]: '1' },
  });
}

async function show(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !(name in scenarios) && !existsSync(name));
  if (unknown.length > 0) {
    console.error(
      `There is no report and no file ${unknown.join(', ')}. Reports: ${Object.keys(scenarios).join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  const reports = (wanted.length === 0 ? Object.keys(scenarios) : wanted).map(shownAs);
  mkdirSync(`${root}${folder}`, { recursive: true });
  writeFileSync(
    `${root}${folder}/${file}`,
    await gallery(reports, process.env[watched] === '1' ? reloadS : null),
  );
  const changed = reports.filter(({ golden }) => golden === 'changed' || golden === 'new').length;
  console.log(`${reports.length} reports, ${changed} other than in test/golden/: ${folder}/${file}`);
}

function shownAs(name: string): Shown {
  const facts = scenarios[name as keyof typeof scenarios];
  if (facts === undefined)
    return { name: basename(name), markdown: readFileSync(name, 'utf8'), golden: null };
  const markdown = `${reportOf(facts())(within(65_000))}\n`;
  const committed = `${root}test/golden/${name}.md`;
  if (!existsSync(committed)) return { name, markdown, golden: 'new' };
  return { name, markdown, golden: readFileSync(committed, 'utf8') === markdown ? 'same' : 'changed' };
}
