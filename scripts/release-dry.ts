/**
 * `npm run release:dry`: does what the release workflow does, but for the upload: checks that tag, package.json, and CHANGELOG.md agree,
 * proves that `dist/` is fresh, lists what would be attested, and prints the notes and what a person has to do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { releaseNotes } from './release-notes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(`${root}${name}`, 'utf8');

/** What would be released, and what stands in the way. */
export type ReleasePlan = {
  readonly tag: string;
  /** The tag that moves to it. */
  readonly majorTag: string;
  readonly notes: string;
  readonly problems: readonly string[];
};

/** Plans the release of the version in package.json. A heading "unreleased" counts as if it had today's date. */
export function planRelease(
  { changelog, packageJson, actionYml }: Readonly<Record<'changelog' | 'packageJson' | 'actionYml', string>>,
  today: string,
): ReleasePlan {
  const { version } = JSON.parse(packageJson) as { readonly version: string };
  const tag = `v${version}`;
  const problems = [...marketplaceProblems(actionYml)];
  const unreleased = `## [${version}] - unreleased`;
  if (changelog.includes(unreleased))
    problems.push(`CHANGELOG.md: replace "unreleased" at [${version}] by the date, such as ${today}.`);
  let notes = '';
  try {
    notes = releaseNotes(tag, changelog.replace(unreleased, `## [${version}] - ${today}`), packageJson);
  } catch (cause) {
    problems.push(cause instanceof Error ? cause.message : String(cause));
  }
  for (const path of linkedFiles(notes, tag))
    if (!existsSync(`${root}${path}`)) problems.push(`CHANGELOG.md links ${path}, which does not exist.`);
  const relative = [...notes.matchAll(/\]\((?!https:)([^)]*)\)/g)].map(([, link]) => link);
  if (relative.length > 0) problems.push(`The notes have relative links: ${relative.join(', ')}.`);
  return { tag, majorTag: tag.replace(/\..*/, ''), notes, problems };
}

/** Files of this repository that the notes link at their tag. */
function linkedFiles(notes: string, tag: string): readonly string[] {
  return [...notes.matchAll(/\]\(https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/([^/]+)\/([^)#]+)/g)]
    .filter(([, linked]) => linked === tag)
    .map(([, , path = '']) => path);
}

const colors = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

/** What the Marketplace refuses. */
function marketplaceProblems(actionYml: string): readonly string[] {
  const { name, description, branding } = parse(actionYml) as Readonly<Record<string, string>> & {
    readonly branding?: { readonly icon?: string; readonly color?: string };
  };
  return [
    ...(name ? [] : ['action.yml: no name.']),
    ...(description && description.length < 125
      ? []
      : ['action.yml: the description must have 1 to 124 characters.']),
    ...(branding?.icon && colors.includes(branding.color ?? '')
      ? []
      : ['action.yml: branding needs an icon and a known color.']),
  ];
}

function main(): void {
  const today = new Date().toISOString().slice(0, 10);
  const plan = planRelease(
    { changelog: read('CHANGELOG.md'), packageJson: read('package.json'), actionYml: read('action.yml') },
    today,
  );
  const status = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout.trim();
  const dist = spawnSync(process.execPath, ['scripts/check-dist.ts'], { cwd: root, encoding: 'utf8' });
  const problems = [
    ...plan.problems,
    ...(status === '' ? [] : ['The work tree has changes that are not committed.']),
    ...(dist.status === 0 ? [] : [`dist/ is not what src/ builds to: ${dist.stderr.trim()}`]),
  ];
  console.log(`Tag ${plan.tag}; ${plan.majorTag} moves to it. Would be attested:`);
  for (const name of readdirSync(`${root}dist`)) {
    const digest = createHash('sha256')
      .update(readFileSync(`${root}dist/${name}`))
      .digest('hex');
    console.log(`  ${digest}  dist/${name}`);
  }
  console.log(`\nNotes:\n\n${plan.notes}`);
  for (const problem of problems) console.error(`Before the release: ${problem}`);
  console.log(
    'A person has to do the rest: see "A release" in CONTRIBUTING.md. "npm run all" proves everything else.',
  );
  if (problems.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
