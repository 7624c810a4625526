/**
 * `npm run lint:workflows`: checks action.yml, the workflows, the examples, and the YAML of the documentation. Needs Python 3.11 for
 * zizmor. With Go on the PATH the newest actionlint runs too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { asWorkflow, codeBlocks } from '../../test/docs/code-blocks.ts';
import { checkByActionlint } from './actionlint.ts';
import { checkByNewestActionlint, installActionlint } from './actionlint-go.ts';
import type { Finding, Kind, Source } from './finding.ts';
import { checkByLanguageService } from './language-service.ts';
import { withLayout } from './layout.ts';
import { checkByOwnRules } from './own-rules.ts';
import { auditByZizmor, installZizmor } from './zizmor.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Reads all files to check from the working tree. */
export function sources(): readonly Source[] {
  const read = (path: string, kind: Kind): Source => ({
    path,
    kind,
    text: readFileSync(`${root}${path}`, 'utf8'),
  });
  const all = (folder: string, kind: Kind) =>
    (existsSync(`${root}${folder}`) ? readdirSync(`${root}${folder}`) : [])
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted()
      .map((name) => read(`${folder}/${name}`, kind));
  return [
    read('action.yml', 'action'),
    ...all('.github/workflows', 'workflow'),
    ...all('examples', 'example'),
    read('examples/composite/action.yml', 'action'),
    ...['README.md', ...pagesOf('docs')].flatMap(blocksOf),
  ];
}

function pagesOf(folder: string): readonly string[] {
  const names = readdirSync(`${root}${folder}`).filter((name) => name.endsWith('.md'));
  return names.toSorted().map((name) => `${folder}/${name}`);
}

/** The YAML blocks of a page that show a workflow or steps, each as a whole workflow. Lines count from the block's first. */
function blocksOf(page: string): readonly Source[] {
  return codeBlocks(readFileSync(`${root}${page}`, 'utf8'))
    .filter(({ language }) => language === 'yaml')
    .map((block) => ({ path: `${page} block ${block.line}`, kind: 'example', text: asWorkflow(block) }));
}

/** Checks files by every checker that runs in Node. Sorts findings by file and line. `actionYml` declares inputs and outputs. */
export async function lint(files: readonly Source[], actionYml: string): Promise<readonly Finding[]> {
  const found = [
    ...(await checkByLanguageService(files, actionYml)),
    ...(await checkByActionlint(files)),
    ...checkByOwnRules(files, actionYml),
  ];
  return sortFindings(found);
}

/** Audits files by zizmor: those that run here by every rule, those that readers copy by most. */
async function audit(files: readonly Source[]): Promise<readonly Finding[]> {
  const binary = await installZizmor();
  const check = (strictness: 'workflows' | 'examples') => {
    const isExample = ({ path, kind }: Source) => kind === 'example' || path.startsWith('examples/');
    const chosen = files.filter((file) => isExample(file) === (strictness === 'examples'));
    return withLayout(chosen, async ({ folder, paths, restore }) =>
      restore(await auditByZizmor(binary, paths, strictness, folder)),
    );
  };
  return [...(await check('workflows')), ...(await check('examples'))];
}

/** Checks files by the newest actionlint, where Go can install it. */
async function checkByNewest(files: readonly Source[]): Promise<readonly Finding[]> {
  const binary = await installActionlint();
  if (binary === null) console.log('Go is not installed: only the older actionlint ran.');
  return binary === null ? [] : checkByNewestActionlint(binary, files);
}

function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
}

async function main(): Promise<void> {
  const files = sources();
  const own = await lint(files, readFileSync(`${root}action.yml`, 'utf8'));
  const findings = sortFindings([...own, ...(await checkByNewest(files)), ...(await audit(files))]);
  for (const { path, line, by, message } of findings) console.error(`${path}:${line} (${by}) ${message}`);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`Workflows: ${files.length} files, no findings.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
