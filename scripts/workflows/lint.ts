/** `npm run lint:workflows`: action.yml, the workflows and the examples, by three checkers that need no network. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkByActionlint } from './actionlint.ts';
import type { Finding, Kind, Source } from './finding.ts';
import { checkByHouseRules } from './house-rules.ts';
import { checkByLanguageService } from './language-service.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that is to be linted, as it is committed or about to be. */
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

/** What the three checkers find, by file and line; `actionYml` says what the gate takes and gives. */
export async function lint(files: readonly Source[], actionYml: string): Promise<readonly Finding[]> {
  const found = [
    ...(await checkByLanguageService(files, actionYml)),
    ...(await checkByActionlint(files)),
    ...checkByHouseRules(files, actionYml),
  ];
  return found.toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
}

async function main(): Promise<void> {
  const files = sources();
  const findings = await lint(files, readFileSync(`${root}action.yml`, 'utf8'));
  for (const { path, line, by, message } of findings) console.error(`${path}:${line} (${by}) ${message}`);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`Workflows: ${files.length} files, no findings.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
