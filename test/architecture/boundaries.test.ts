import { describe, expect, test } from 'vitest';
import { allowedGlobals, allowedImports, findCycles, findRow, findViolations } from './boundaries.ts';
import { readSources } from './sources.ts';

const sources = readSources();
const packages = ['@actions/core', '@actions/github', '@octokit/core'];
const adapters = [
  'datafold/client.ts',
  'github/octokit.ts',
  'http/http.ts',
  'runtime/actions.ts',
  'time/clock.ts',
];
const isDecision = (row: string) =>
  /^(?:diff|report|inputs|poll|pull-request|publish|comment|commit-status|acceptance)\/|^apply-rules/.test(
    row,
  );

/** Adds a line to one file of the real tree. Lists the violations that this makes. */
function plant(name: string, line: string): readonly string[] {
  const text = sources.get(name) ?? '';
  return findViolations(new Map([[name, `${text}\n${line}\n`]]));
}

/** A file of each row of the table. */
const samples = Object.keys(allowedImports).flatMap((row) => {
  const name = [...sources.keys()].find((file) => findRow(file) === row);
  return name === undefined ? [] : [{ row, name }];
});

describe('import boundaries', () => {
  test('hold for every source file', () => {
    expect(sources.size).toBeGreaterThan(100);
    expect(findViolations(sources)).toEqual([]);
  });

  test('have no row without a file', () => {
    expect(samples.map(({ row }) => row)).toEqual(Object.keys(allowedImports));
  });

  test('have no import cycle', () => {
    expect(findCycles(sources)).toEqual([]);
    const cycle = new Map([
      ['diff/a.ts', "import './b.ts';"],
      ['diff/b.ts', "export * from './a.ts';"],
    ]);
    expect(findCycles(cycle)).toEqual(['diff/a.ts', 'diff/b.ts']);
  });

  test.each(['new-folder/file.ts', 'new-file.ts'])('reject %s, which no row names', (name) => {
    expect(findViolations(new Map([[name, '']]))).toEqual([`${name}: no row says what it may import`]);
  });

  test('let no decision know any file of an adapter', () => {
    const folders = ['http/', 'datafold/', 'github/', 'runtime/', 'time/clock.ts'];
    const known = Object.entries(allowedImports)
      .filter(([row]) => isDecision(row))
      .flatMap(([row, allowed]) => allowed.map((one) => ({ row, one })))
      .filter(({ one }) => folders.some((folder) => one.startsWith(folder) || folder.startsWith(one)));
    expect(known).toEqual([]);
  });

  test('reach packages in one file each', () => {
    const importers = (pattern: RegExp) =>
      Object.entries(allowedImports).flatMap(([row, allowed]) =>
        allowed.some((one) => pattern.test(one)) ? [row] : [],
      );
    expect(importers(/^@actions\/core$/)).toEqual(['runtime/actions.ts']);
    expect(importers(/^@actions\/github$|^@octokit\//)).toEqual(['github/octokit.ts']);
  });
});

describe('a planted import', () => {
  test.each(samples)('of a package is found in $name', ({ row, name }) => {
    for (const planted of packages.filter((one) => !allowedImports[row]?.includes(one))) {
      expect(plant(name, `import { x } from '${planted}';`)).toEqual([`${name} imports ${planted}`]);
      expect(plant(name, `const { x } = await import('${planted}');`)).toEqual([
        `${name} imports ${planted}`,
      ]);
    }
  });

  test.each(samples.filter(({ row }) => isDecision(row)))('of an adapter is found in $name', ({ name }) => {
    for (const adapter of adapters) {
      const path = name.includes('/') ? `../${adapter}` : `./${adapter}`;
      expect(plant(name, `import { x } from '${path}';`)).toEqual([`${name} imports ${adapter}`]);
    }
  });

  test.each(samples.filter(({ row }) => /^(?:diff|report)\//.test(row)))(
    'of the platform is found in $name',
    ({ name }) => {
      for (const module of ['node:fs', 'node:process', 'node:timers', 'node:crypto'])
        expect(plant(name, `import x from '${module}';`)).toContain(`${name} imports ${module}`);
    },
  );
});

describe('a planted global', () => {
  const planted = [
    {
      global: 'the clock',
      lines: ['new Date();', 'Date.now();', 'setTimeout(f, 1);', 'AbortSignal.timeout(1);'],
    },
    { global: 'chance', lines: ['Math.random();', 'crypto.randomUUID();'] },
    { global: 'the process', lines: ["process.env['CI'];", 'globalThis.process;'] },
    { global: 'the end of the process', lines: ['process.exit(0);', 'process.exitCode = 0;'] },
    { global: 'the network', lines: ["fetch('https://example.com');"] },
  ];
  const cases = planted.flatMap(({ global, lines }) =>
    [...sources.keys()]
      .filter((name) => {
        const row = allowedGlobals.find((one) => one.name === global);
        return !row?.allowed.some((one) => (one.endsWith('/') ? name.startsWith(one) : name === one));
      })
      .map((name) => ({ global, lines, name })),
  );

  test.each(planted)('$global is found wherever it does not belong', ({ global, lines }) => {
    const files = cases.filter((one) => one.global === global).map(({ name }) => name);
    expect(files.length).toBeGreaterThan(90);
    const missed = files.flatMap((name) =>
      lines
        .filter((line) => !plant(name, line).includes(`${name} uses ${global}`))
        .map((line) => `${name}: ${line}`),
    );
    expect(missed).toEqual([]);
  });
});
