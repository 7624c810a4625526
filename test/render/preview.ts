/**
 * `npm run report`: every golden report as the code writes it now, on one page, light and dark; `--watch` keeps it up to date.
 * Names of reports or `.md` files after `--` show only those.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldens } from '../report/goldens.ts';
import { gallery, type Shown } from './gallery.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [folder, file] = ['report-preview', 'index.html'];
const reloadS = 3;
/** Set in the process that `--watch` starts again. */
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
  const unknown = wanted.filter((name) => !(name in goldens) && !existsSync(name));
  if (unknown.length > 0) {
    console.error(
      `There is no report and no file ${unknown.join(', ')}. Reports: ${Object.keys(goldens).join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  const reports = (wanted.length === 0 ? Object.keys(goldens) : wanted).map(shownAs);
  mkdirSync(`${root}${folder}`, { recursive: true });
  writeFileSync(
    `${root}${folder}/${file}`,
    await gallery(reports, process.env[watched] === '1' ? reloadS : null),
  );
  const changed = reports.filter(({ golden }) => golden === 'changed' || golden === 'new').length;
  console.log(`${reports.length} reports, ${changed} other than in test/golden/: ${folder}/${file}`);
}

function shownAs(name: string): Shown {
  const text = goldens[name];
  if (text === undefined) return { name: basename(name), markdown: readFileSync(name, 'utf8'), golden: null };
  const markdown = text();
  const committed = `${root}test/golden/${name}.md`;
  if (!existsSync(committed)) return { name, markdown, golden: 'new' };
  return { name, markdown, golden: readFileSync(committed, 'utf8') === markdown ? 'same' : 'changed' };
}
