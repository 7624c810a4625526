/** Builds `dist/` from `src/`: tsc, then ncc on its JavaScript (ncc cannot take TypeScript 7). The output is the same on every machine. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(tool: string, args: readonly string[], cwd: string): void {
  execFileSync(process.execPath, [`${root}node_modules/${tool}`, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Comments that stay in the bundle: which module the code is from, and licenses. All others are in `src/`. */
const keptComments = /MODULE: |@license|@preserve|^!/;

/**
 * Removes code that is never called, and comments: less to load and less to review. Renames, shortens, and folds nothing.
 */
async function withoutDeadCode(code: string): Promise<string> {
  const { code: rest } = await minify(code, {
    mangle: false,
    compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 },
    format: { beautify: true, indent_level: 1, comments: keptComments, quote_style: 3 },
  });
  return `${rest ?? ''}\n`;
}

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
for (const file of bundleFiles()) writeFileSync(file, await withoutDeadCode(readFileSync(file, 'utf8')));
writeFileSync(`${root}dist/package.json`, '{ "type": "commonjs" }\n');
writeFileSync(
  `${root}dist/post.js`,
  "// What the runner starts after the job. By the name of this file, index.js knows that it is not the main step.\nrequire('./index.js');\n",
);
for (const file of ['index.js', 'licenses.txt']) {
  if (readFileSync(`${root}dist/${file}`, 'utf8').includes(root))
    throw new Error(`dist/${file} names a path of this machine.`);
}
