/** `npm run lint:workflows`: checks action.yml, the workflows, and the examples. Needs Python 3.11 for zizmor. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkByActionlint } from './actionlint.ts';
import type { Finding, Kind, Source } from './finding.ts';
import { checkByLanguageService } from './language-service.ts';
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
  ];
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

/** Audits files of the working tree by zizmor. */
async function audit(files: readonly Source[]): Promise<readonly Finding[]> {
  const binary = await installZizmor();
  const pathsOf = (examples: boolean) =>
    files.filter(({ kind }) => (kind === 'example') === examples).map(({ path }) => path);
  return [
    ...(await auditByZizmor(binary, pathsOf(false), 'workflows', root)),
    ...(await auditByZizmor(binary, pathsOf(true), 'examples', root)),
  ];
}

function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
}

async function main(): Promise<void> {
  const files = sources();
  const own = await lint(files, readFileSync(`${root}action.yml`, 'utf8'));
  const findings = sortFindings([...own, ...(await audit(files))]);
  for (const { path, line, by, message } of findings) console.error(`${path}:${line} (${by}) ${message}`);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`Workflows: ${files.length} files, no findings.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
