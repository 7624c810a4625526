/** `node scripts/release-notes.ts v1.2.3`: prints what CHANGELOG.md says of that version, once everything agrees on it. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

const repository = 'https://github.com/data-diff-gate/data-diff-gate';

/** The notes of a tag, with absolute links; throws with advice when `package.json` or the changelog say something else. */
export function releaseNotes(tag: string, changelog: string, packageJson: string): string {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) throw new Error(`"${tag}" is no tag of a release: write it as v1.2.3.`);
  const { version: declared } = JSON.parse(packageJson) as { readonly version: string };
  if (declared !== version) {
    throw new Error(
      `package.json says ${declared}, the tag ${version}: run "npm version --no-git-tag-version ${version}".`,
    );
  }
  const [heading, ...lines] = sectionOf(version, changelog);
  if (heading === undefined) throw new Error(`CHANGELOG.md has no section "## [${version}] - <date>".`);
  if (!/ - \d{4}-\d\d-\d\d$/.test(heading)) {
    throw new Error(`CHANGELOG.md gives ${version} no date: write "## [${version}] - YYYY-MM-DD".`);
  }
  const notes = lines.join('\n').trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return `${withAbsoluteLinks(notes, tag)}\n`;
}

/** Points links to files of the repository at the tag: on the page of a release a relative link leads nowhere. */
function withAbsoluteLinks(notes: string, tag: string): string {
  return notes.replaceAll(
    /\]\((?![a-z][a-z0-9+.-]*:)(#?)([^)\s]*)\)/gi,
    (_, anchor: string, path: string) =>
      `](${repository}/blob/${tag}/${anchor === '' ? path : `CHANGELOG.md#${path}`})`,
  );
}

function sectionOf(version: string, changelog: string): readonly string[] {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## [${version}]`));
  if (start < 0) return [];
  const length = lines
    .slice(start + 1)
    .findIndex((line) => line.startsWith('## ') || /^\[[^\]]+\]: /.test(line));
  return lines.slice(start, length < 0 ? undefined : start + 1 + length);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.stdout.write(releaseNotes(process.argv[2] ?? '', read('CHANGELOG.md'), read('package.json')));
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  }
}
