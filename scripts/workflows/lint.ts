/**
 * `npm run lint:workflows`: checks action.yml, the workflows, the examples, and the YAML of the documentation. The newest actionlint
 * needs Go, and zizmor needs Python 3.11. Without them the others run, and the last lines say which did not. With `--strict` that is
 * an error.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { asWorkflow, codeBlocks } from '../../test/docs/code-blocks.ts';
import { checkByActionlint } from './actionlint.ts';
import { actionlintVersion, checkByNewestActionlint, installActionlint } from './actionlint-go.ts';
import type { Finding, Kind, Source } from './finding.ts';
import { checkByLanguageService } from './language-service.ts';
import { withLayout } from './layout.ts';
import { checkByOwnRules } from './own-rules.ts';
import { checkBySchema, schemaSource } from './schema.ts';
import { auditByZizmor, installZizmor, zizmorVersion } from './zizmor.ts';

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
    ...checkBySchema(files),
    ...(await checkByActionlint(files)),
    ...checkByOwnRules(files, actionYml),
  ];
  return sortFindings(found);
}

/** Audits files by zizmor: those that run here by every rule, those that readers copy by most. */
async function audit(files: readonly Source[], binary: string): Promise<readonly Finding[]> {
  const check = (strictness: 'workflows' | 'examples') => {
    const isExample = ({ path, kind }: Source) => kind === 'example' || path.startsWith('examples/');
    const chosen = files.filter((file) => isExample(file) === (strictness === 'examples'));
    return withLayout(chosen, async ({ folder, paths, restore }) =>
      restore(await auditByZizmor(binary, paths, strictness, folder)),
    );
  };
  return [...(await check('workflows')), ...(await check('examples'))];
}

/** Resolves to the path of a tool, or to the reason why it can't be had on this machine. */
async function tryInstall(install: () => Promise<string | null>, needs: string): Promise<Tool> {
  try {
    const binary = await install();
    return binary === null ? { missing: needs } : { binary };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.trim() : String(cause);
    return { missing: message.split('\n').at(-1) ?? needs };
  }
}

type Tool = { readonly binary: string } | { readonly missing: string };

function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
}

async function main(strict: boolean): Promise<void> {
  const files = sources();
  const own = await lint(files, readFileSync(`${root}action.yml`, 'utf8'));
  const actionlint = await tryInstall(installActionlint, 'Go is not installed; an older actionlint ran');
  const zizmor = await tryInstall(installZizmor, 'Python is not installed');
  const findings = sortFindings([
    ...own,
    ...('binary' in actionlint ? await checkByNewestActionlint(actionlint.binary, files) : []),
    ...('binary' in zizmor ? await audit(files, zizmor.binary) : []),
  ]);
  for (const { path, line, by, message } of findings) console.error(`${path}:${line} (${by}) ${message}`);
  console.log(`Workflows: ${files.length} files, ${findings.length || 'no'} findings. Checked by:`);
  console.log(`- GitHub's language service, JSON schemas (${schemaSource}), this project's rules`);
  const tools = { [`actionlint ${actionlintVersion}`]: actionlint, [`zizmor ${zizmorVersion}`]: zizmor };
  for (const [name, tool] of Object.entries(tools))
    console.log('binary' in tool ? `- ${name}` : `NOT checked by ${name}: ${tool.missing}`);
  const isMissing = 'missing' in actionlint || 'missing' in zizmor;
  if (findings.length > 0 || (strict && isMissing)) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.argv.includes('--strict'));
