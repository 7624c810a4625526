import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkByNewestActionlint, installActionlint } from '../../scripts/workflows/actionlint-go.ts';
import type { Kind, Source } from '../../scripts/workflows/finding.ts';
import { lint, sources } from '../../scripts/workflows/lint.ts';
import { auditByZizmor, installZizmor } from '../../scripts/workflows/zizmor.ts';

const actionYml = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
const released = 'data-diff-gate/data-diff-gate@v0';
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

const gated = `name: Gate
on: pull_request

permissions: {}

concurrency:
  group: gate
  cancel-in-progress: true

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - id: gate
        uses: ./
        with:
          datadiff_id: 970
          api_key: \${{ secrets.DATAFOLD_API_KEY }}
      - run: test "$VERDICT" = pass
        env:
          VERDICT: \${{ steps.gate.outputs.verdict }}
`;

async function found(text: string, kind: Kind = 'workflow') {
  const path = kind === 'action' ? 'action.yml' : `.github/workflows/${kind}.yml`;
  const findings = await lint([{ path, kind, text }], actionYml);
  return findings.map(({ by, line, message }) => `${by} ${line}: ${message}`).join('\n');
}

/** The text with one thing changed in it, which has to be there. */
function planted(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

test('everything that is committed is clean', async () => {
  const files = sources();
  const kinds = (kind: Kind) => files.filter((file: Source) => file.kind === kind).length;
  expect(kinds('action')).toBe(2);
  expect(kinds('workflow')).toBeGreaterThan(4);
  expect(kinds('example')).toBeGreaterThan(20);
  expect(files.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^README\.md block /));
  expect(await lint(files, actionYml)).toEqual([]);
});

test('the workflow into which errors are planted has none itself', async () => {
  expect(await found(gated)).toBe('');
});

describe('an error is found in a workflow', () => {
  test.each([
    {
      name: 'an unknown key',
      from: 'timeout-minutes',
      to: 'timeout-minuts',
      expected: "github 13: Unexpected value 'timeout-minuts'",
    },
    {
      name: 'an unknown event',
      from: 'on: pull_request',
      to: 'on: pull_requests',
      expected: "github 2: Unexpected value 'pull_requests'",
    },
    {
      name: 'an unknown permission',
      from: 'contents: read',
      to: 'contens: read',
      expected: "github 15: Unexpected value 'contens'",
    },
    {
      name: 'a value of another type, by the public schema',
      from: 'cancel-in-progress: true',
      to: 'cancel-in-progress: [true]',
      expected: 'schema 8: concurrency.cancel-in-progress must',
    },
    {
      name: 'an unknown context',
      from: '{{ secrets.',
      to: '{{ secret.',
      expected: "github 24: Unrecognized named-value: 'secret'",
    },
    {
      name: 'a step that does not exist',
      from: 'steps.gate.',
      to: 'steps.gait.',
      expected: 'actionlint 27: property "gait" is not defined',
    },
    {
      name: 'an unknown input of ours',
      from: 'datadiff_id: 970',
      to: 'datadiff_id: 970\n          timeuot: 60m',
      expected: "github 24: Invalid action input 'timeuot'",
    },
    {
      name: 'an input of ours that is missing',
      from: 'api_key: ${{ secrets.DATAFOLD_API_KEY }}',
      to: 'timeout: 60m',
      expected: 'github 22: Missing required input `api_key`',
    },
    {
      name: 'an unknown input of another action',
      from: 'persist-credentials: false',
      to: 'persist-credentials: false\n          fetch: 0',
      expected: "github 20: Invalid action input 'fetch'",
    },
    {
      name: 'an action that no one polled',
      from: 'actions/checkout@',
      to: 'someone/checkout@',
      expected: 'github 17: Unable to resolve action',
    },
    {
      name: 'an unknown output of ours',
      from: 'outputs.verdict',
      to: 'outputs.verdit',
      expected: 'own 20: The action has no output "verdit"',
    },
    {
      name: 'a commit without its version',
      from: ' # v7.0.1',
      to: '',
      expected: 'own 17: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1" has no version',
    },
    {
      name: 'a job without a limit of time',
      from: '    timeout-minutes: 10\n',
      to: '',
      expected: 'own 11: The job "gate" has no "timeout-minutes"',
    },
    {
      name: 'text of a stranger in a script',
      from: '"$VERDICT"',
      to: '"${{ github.event.pull_request.title }}"',
      expected: 'actionlint 25: "github.event.pull_request.title" is potentially untrusted',
    },
  ])('$name', async ({ from, to, expected }) => {
    expect(await found(planted(gated, from, to))).toContain(expected);
  });
});

test('an example may pin less, but its inputs and outputs have to exist', async () => {
  const example = planted(gated, 'uses: ./', 'uses: data-diff-gate/data-diff-gate@v0');
  expect(await found(planted(example, checkout, 'actions/checkout@v7'), 'example')).toBe('');
  expect(await found(planted(example, 'datadiff_id: 970', 'datadif_id: 970'), 'example')).toContain(
    "Invalid action input 'datadif_id'",
  );
  expect(await found(planted(example, 'outputs.verdict', 'outputs.verdit'), 'example')).toContain(
    'no output "verdit"',
  );
});

const newest = await installActionlint().catch(() => null);

describe.skipIf(newest === null)('the newest actionlint (needs Go)', () => {
  const file: Source = { path: 'README.md block 1', kind: 'example', text: gated.replace('./', released) };

  test('finds nothing in a sound workflow', async () => {
    expect(await checkByNewestActionlint(newest ?? '', [file])).toEqual([]);
  });

  test('names the page and the line of an error', async () => {
    const text = planted(file.text, 'steps.gate.', 'steps.gait.');
    expect(await checkByNewestActionlint(newest ?? '', [{ ...file, text }])).toEqual([
      expect.objectContaining({ path: file.path, line: 27, message: expect.stringContaining('gait') }),
    ]);
  });
});

describe('an error is found in action.yml', () => {
  test.each([
    {
      name: 'a runtime that GitHub has not',
      from: 'using: node24',
      to: 'using: node25',
      expected: "Unexpected value 'node25'",
    },
    {
      name: 'a color that the Marketplace has not, by the public schema',
      from: 'color: green',
      to: 'color: beige',
      expected: 'schema 6: branding.color must be equal to one of the allowed values',
    },
    { name: 'an unknown key', from: 'post: dist', to: 'pots: dist', expected: "Unexpected value 'pots'" },
    {
      name: 'an unknown context',
      from: '{{ github.token',
      to: '{{ githob.token',
      expected: "Unrecognized named-value: 'githob'",
    },
  ])('$name', async ({ from, to, expected }) => {
    expect(await found(planted(actionYml, from, to), 'action')).toContain(expected);
  });
});

test('what is new in action.yml is known at once', async () => {
  const grown = stringify({
    inputs: { datadiff_id: {}, api_key: {}, brand_new: {} },
    outputs: { verdict: {} },
  });
  const text = planted(gated, 'datadiff_id: 970', 'datadiff_id: 970\n          brand_new: 1');
  expect(await lint([{ path: 'x.yml', kind: 'workflow', text }], grown)).toEqual([]);
  expect(await found(text)).toContain("Invalid action input 'brand_new'");
});

const zizmor = await installZizmor().catch(() => null);

describe.skipIf(zizmor === null)('zizmor (needs Python and its package index)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const audit = async (text: string, strictness: 'workflows' | 'examples' = 'workflows') => {
    writeFileSync(join(folder, 'planted.yml'), text);
    const findings = await auditByZizmor(zizmor ?? '', ['planted.yml'], strictness, folder);
    return findings.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n');
  };

  test('finds nothing in a sound workflow', async () => {
    expect(await audit(gated)).toBe('');
  });

  test.each([
    {
      name: 'a tag instead of a commit',
      from: checkout,
      to: 'actions/checkout@v7',
      expected: '17 unpinned-uses',
    },
    {
      name: 'write permissions for the whole workflow',
      from: 'permissions: {}',
      to: 'permissions:\n  contents: write',
      expected: '5 excessive-permissions',
    },
    { name: 'no permissions at all', from: 'permissions: {}\n', to: '', expected: '1 excessive-permissions' },
    {
      name: 'a checkout that keeps the token',
      from: '\n        with:\n          persist-credentials: false',
      to: '',
      expected: '17 artipacked',
    },
    {
      name: 'an expression in a script',
      from: '"$VERDICT"',
      to: '"${{ steps.gate.outputs.verdict }}"',
      expected: 'template-injection',
    },
    {
      name: 'no concurrency limit',
      from: 'concurrency:\n  group: gate\n  cancel-in-progress: true\n',
      to: '',
      expected: 'concurrency-limits',
    },
  ])('finds $name', async ({ from, to, expected }) => {
    expect(await audit(planted(gated, from, to))).toContain(expected);
  });

  test('lets examples name releases, but finds untrusted text in their scripts', async () => {
    const ours = planted(gated, 'uses: ./', 'uses: data-diff-gate/data-diff-gate@v0');
    const example = planted(ours, checkout, 'actions/checkout@v7');
    expect(await audit(example, 'examples')).toBe('');
    const injected = planted(example, '"$VERDICT"', '"${{ github.event.pull_request.title }}"');
    expect(await audit(injected, 'examples')).toContain('template-injection');
  });
});
