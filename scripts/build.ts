/** Builds `dist/` from `src/`: tsc, then ncc on its JavaScript (ncc cannot take TypeScript 7). The output is the same on every machine. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'rolldown/utils';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(tool: string, args: readonly string[], cwd: string): void {
  execFileSync(process.execPath, [`${root}node_modules/${tool}`, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * Removes code that is never called, and comments: less to load and less to review. Names, lines, and the headings of
 * modules stay. So do the bundler's parentheses around each module, for which V8 parses it once and not twice.
 */
function removeDeadCode(file: string): void {
  const code = readFileSync(file, 'utf8').replaceAll(moduleHeading, keptHeading);
  const { code: rest, errors } = minifySync(file, code, {
    module: false,
    mangle: false,
    compress: {
      target: 'es2024',
      joinVars: false,
      sequences: false,
      keepNames: { function: true, class: true },
    },
    codegen: { removeWhitespace: false, legalComments: 'inline', asciiOnly: true },
  });
  if (errors.length > 0) throw new Error(`The bundler made code that cannot be read: ${errors.join('\n')}`);
  writeFileSync(file, rest);
}

/** The bundler's heading of each module, and its form that the minifier keeps as a legal comment. */
const moduleHeading = '// CONCATENATED MODULE: ';
const keptHeading = '//! MODULE: ';

/** The packages whose code went into the bundle, by the bundler's own notes. */
function bundledPackages(): readonly string[] {
  const notes = bundleFiles().flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/MODULE: \S*\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g),
  ]);
  return [...new Set(notes.map((note) => note[1] ?? ''))].toSorted();
}

/** Lists the licenses of everything that is bundled, each with its text. */
function listLicenses(packages: readonly string[]): string {
  const entries = packages.map((name) => {
    const folder = `${root}node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
      string,
      string
    >;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (license === undefined || file === undefined)
      throw new Error(`${name} does not say which license it has.`);
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  return entries.join(`\n${'-'.repeat(80)}\n\n`);
}

function bundleFiles(): readonly string[] {
  const names = readdirSync(`${root}dist`).filter((name) => name.endsWith('.js'));
  return names.map((name) => `${root}dist/${name}`);
}

for (const folder of ['build', 'dist']) rmSync(`${root}${folder}`, { recursive: true, force: true });
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json'], root);
// Without a "type" here the bundle comes out as CommonJS, which Node starts sooner than a module.
writeFileSync(`${root}build/package.json`, '{}\n');
// ncc takes `paths` from the folder it runs in: that is how libraries which are never called stay out of the bundle.
run(
  '@vercel/ncc/dist/ncc/cli.js',
  ['build', `${root}build/index.js`, '-o', `${root}dist`, '--no-cache', '--target', 'es2024'],
  `${root}scripts/bundle`,
);
writeFileSync(`${root}dist/licenses.txt`, listLicenses(bundledPackages()));
for (const file of bundleFiles()) removeDeadCode(file);
writeFileSync(`${root}dist/package.json`, '{ "type": "commonjs" }\n');
writeFileSync(
  `${root}dist/post.js`,
  "// What the runner starts after the job. By the name of this file, index.js knows that it is not the main step.\nrequire('./index.js');\n",
);
for (const file of ['index.js', 'licenses.txt']) {
  if (readFileSync(`${root}dist/${file}`, 'utf8').includes(root))
    throw new Error(`dist/${file} names a path of this machine.`);
}
