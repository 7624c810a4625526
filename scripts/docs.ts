/**
 * `npm run docs`: writes the tables of inputs and outputs into README.md, from action.yml. Each row has the first sentence of a
 * description. With `--check` it only reports whether the tables are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const root = new URL('..', import.meta.url);

type Entry = { readonly description: string; readonly required?: boolean; readonly default?: string };
type Action = { readonly inputs: Record<string, Entry>; readonly outputs: Record<string, Entry> };

/** Returns the README with its tables generated from `action.yml`. */
export function withTables(readme: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as Action;
  return between(between(readme, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs));
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [
    `<!-- ${name}:start (made from action.yml by "npm run docs") -->`,
    `<!-- ${name}:end -->`,
  ];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no markers for ${name}.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function inputTable(inputs: Action['inputs']): string {
  const rows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
    const shown =
      required === true ? '**required**' : value === '' || value === undefined ? 'empty' : code(value);
    return `| \`${name}\` | ${shown} | ${cell(description)} |`;
  });
  return ['| Input | Default | Meaning |', '| :-- | :-- | :-- |', ...rows].join('\n');
}

function outputTable(outputs: Action['outputs']): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| Output | Meaning |', '| :-- | :-- |', ...rows].join('\n');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** Returns the first sentence, without its full stop. */
function cell(text: string): string {
  const line = text.trim().replaceAll('\n', ' ').replaceAll('|', '\\|');
  return (/^.*?(?=\.(?:\s|$))/.exec(line) ?? [line])[0];
}

function main(): void {
  const path = fileURLToPath(new URL('README.md', root));
  const readme = readFileSync(path, 'utf8');
  const fresh = withTables(readme, readFileSync(fileURLToPath(new URL('action.yml', root)), 'utf8'));
  if (!process.argv.includes('--check')) writeFileSync(path, fresh);
  else if (fresh !== readme) {
    console.error('README.md is not what action.yml says. Run "npm run docs" and commit README.md.');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
