import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { createVenv, findPython } from '../../scripts/python.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Steps in place of actions whose only work is to fetch from or to store on GitHub's servers. They use the folder `STAND_INS`. */
const steps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'actions/setup-python': { '': 'echo "$STAND_INS_PYTHON" >> "$GITHUB_PATH"' },
  'actions/upload-artifact': { '': 'mkdir -p "$STAND_INS/$NAME" && cp -- "$FILE" "$STAND_INS/$NAME/"' },
  'actions/cache': {
    restore: [
      'found=$(ls -t "$STAND_INS" | grep -F -- "$PREFIX" | head -n 1 || true)',
      'if [ -n "$found" ]; then cp -- "$STAND_INS/$found" "$FILE"; fi',
      'echo "cache-matched-key=$found" >> "$GITHUB_OUTPUT"',
    ].join('\n'),
    save: 'cp -- "$FILE" "$STAND_INS/$KEY"',
  },
};

/** Writes the stand-ins that an example uses below `folder`. Returns the flags by which act takes them. */
export function makeStandIns(folder: string, example: string, python: string | null): readonly string[][] {
  const stored = join(folder, 'stored');
  mkdirSync(stored, { recursive: true });
  const used = [...example.matchAll(/uses: (actions\/[\w-]+)[\w/-]*@(\S+)/g)];
  const flags = used.flatMap(([, name = '', ref = '']) => {
    if (steps[name] === undefined) return [];
    const place = join(folder, name);
    for (const [path, run] of Object.entries(steps[name])) {
      mkdirSync(join(place, path), { recursive: true });
      writeFileSync(join(place, path, 'action.yml'), actionOf(run));
    }
    return [['--local-repository', `${name}@${ref}=${place}`]];
  });
  return [
    ...flags,
    ['--env', `STAND_INS=${stored}`],
    ...(python === null ? [] : [['--env', `STAND_INS_PYTHON=${python}`]]),
  ];
}

function actionOf(run: string): string {
  const env = {
    NAME: '${{ inputs.name }}',
    FILE: '${{ inputs.path }}',
    KEY: '${{ inputs.key }}',
    PREFIX: '${{ inputs.restore-keys }}',
  };
  return stringify({
    name: 'Stand-in',
    description: 'Does locally what the action does on GitHub.',
    inputs: Object.fromEntries(
      ['name', 'path', 'key', 'restore-keys', 'python-version', 'retention-days'].map((name) => [
        name,
        { description: name, default: '' },
      ]),
    ),
    outputs: { 'cache-matched-key': { value: '${{ steps.run.outputs.cache-matched-key }}' } },
    runs: { using: 'composite', steps: [{ id: 'run', shell: 'bash', env, run }] },
  });
}

/**
 * Installs what the examples install by `pip install`, once, below `node_modules`. Resolves to the folder of its commands, or to the
 * reason why there is none.
 */
export async function installPython(examples: readonly string[]): Promise<{ bin: string } | { why: string }> {
  const lines = examples.map((name) => readFileSync(`${root}examples/${name}`, 'utf8'));
  const packages = lines.flatMap((text) =>
    [...text.matchAll(/pip install (.*)$/gm)].flatMap(([, words = '']) =>
      words.split(' ').map((word) => word.replaceAll("'", '')),
    ),
  );
  const wanted = [...new Set(packages)].toSorted();
  const venv = `${root}node_modules/.cache/act-${wanted.join('-').replaceAll(/[^\w.-]+/g, '_')}`;
  const bin = join(venv, 'bin');
  if (existsSync(join(bin, 'datafold'))) return { bin };
  try {
    await createVenv(venv, findPython(), wanted);
    return { bin };
  } catch (cause) {
    return { why: cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause) };
  }
}
