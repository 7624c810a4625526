import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Inputs, inputNames, type RawInputs } from '../../src/inputs/inputs.ts';
import { apiKey, complaint, rawInputs, read } from '../support/inputs.ts';

type Name = keyof RawInputs;

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
};

describe('action.yml', () => {
  test('declares the inputs that are read, and no other', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort());
  });

  test('has defaults that are good', () => {
    const plain = Object.entries(action.inputs).filter(([, { default: value }]) => typeof value === 'string');
    const given = Object.fromEntries(plain.map(([name, { default: value }]) => [name, String(value)]));
    expect(read({ ...given, datadiff_id: '970', github_token: 'ghs_token' }).inputs).toEqual<Inputs>({
      source: { kind: 'named', ids: [970] },
      host: 'https://app.datafold.com',
      policy: {
        failOn: ['different', 'bad-pks', 'missing-pks', 'error'],
        warnOn: ['empty'],
        thresholds: [],
        onUndetermined: 'fail',
        onStale: 'fail',
      },
      expectedTables: { kind: 'any' },
      onNeedsAction: 'stop',
      timeoutMs: 3_600_000,
      pollIntervalMs: 15_000,
      comment: 'always',
      commentKey: given['comment_key'] ?? '',
      prNumber: null,
      override: null,
      commitStatus: null,
      details: true,
      cancelDatadiff: false,
    });
  });
});

describe('good inputs', () => {
  const cases: readonly { name: Name; input: string; expected: unknown }[] = [
    { name: 'comment', input: 'on-failure', expected: { comment: 'on-failure' } },
    { name: 'comment', input: 'ON_FAILURE', expected: { comment: 'on-failure' } },
    { name: 'comment', input: ' never ', expected: { comment: 'never' } },
    { name: 'on_undetermined', input: 'Warn', expected: { policy: { onUndetermined: 'warn' } } },
    { name: 'on_stale', input: 'ignore', expected: { policy: { onStale: 'ignore' } } },
    { name: 'on_needs_action', input: 'wait\n', expected: { onNeedsAction: 'wait' } },
    {
      name: 'comment_key',
      input: 'a/b/{\n "os": "linux"\n}',
      expected: { commentKey: 'a/b/{\n "os": "linux"\n}' },
    },
    { name: 'pr_number', input: '42', expected: { prNumber: 42 } },
    { name: 'cancel_datadiff', input: 'TRUE', expected: { cancelDatadiff: true } },
    { name: 'details', input: 'False', expected: { details: false } },
    { name: 'details', input: ' true ', expected: { details: true } },
    { name: 'pr_number', input: ' 1 ', expected: { prNumber: 1 } },
    { name: 'pr_number', input: '', expected: { prNumber: null } },
    {
      name: 'thresholds',
      input: 'rows_added <= 5\n# no more',
      expected: { policy: { thresholds: [{ header: null, conditions: [{ text: 'rows_added <= 5' }] }] } },
    },
    { name: 'thresholds', input: ' \n ', expected: { policy: { thresholds: [] } } },
    { name: 'timeout', input: '1h30m', expected: { timeoutMs: 5_400_000 } },
    { name: 'poll_interval', input: '5', expected: { pollIntervalMs: 5_000 } },
  ];
  test.each(cases)('$name: $input', ({ name, input, expected }) => {
    expect(read({ [name]: input }).inputs).toMatchObject(expected as object);
  });

  test('secrets come apart from what may be shown', () => {
    const { inputs, secrets } = read({ api_key: ` ${apiKey}\n` });
    expect(secrets).toEqual({ apiKey, githubToken: 'ghs_token' });
    expect(JSON.stringify(inputs)).not.toMatch(/datafold-key|ghs_token/);
  });

  test('tokens of any length', () => {
    const token = `ghs_1_${'x'.repeat(520)}.y-_`;
    expect(read({ github_token: token }).secrets.githubToken).toBe(token);
  });
});

describe('every input', () => {
  const values: RawInputs = {
    datadiff_id: '971',
    ci_config_id: '12',
    api_key: 'datafold-key-2',
    host: 'https://eu.datafold.com',
    github_token: 'ghs_other',
    fail_on: 'error',
    warn_on: 'none',
    thresholds: 'rows_added <= 5',
    expected_tables: 'fct_orders',
    on_undetermined: 'warn',
    on_stale: 'warn',
    on_needs_action: 'wait',
    timeout: '5m',
    poll_interval: '5s',
    comment: 'never',
    comment_key: 'other',
    pr_number: '7',
    override_label: 'accepted',
    override_by: '@octocat',
    data_paths: 'models/**',
    commit_status: 'gate',
    details: 'false',
    cancel_datadiff: 'true',
  };
  /** Inputs that some values need beside them. */
  const needed: Partial<Record<Name, Partial<RawInputs>>> = {
    ci_config_id: { datadiff_id: '', ci_config_id: '11' },
    override_by: { override_label: 'accepted' },
    data_paths: { override_label: 'accepted' },
  };

  test.each(inputNames)('reaches the run: %s', (name) => {
    expect(read({ ...needed[name], [name]: values[name] })).not.toEqual(read(needed[name]));
  });
});

describe('bad inputs', () => {
  const cases: readonly { name: Name; input: string; quotes: string; example: string }[] = [
    { name: 'host', input: 'ftp://x', quotes: '"ftp://x"', example: '`host: https://app.datafold.com`' },
    { name: 'datadiff_id', input: '12x', quotes: '"12x"', example: '`datadiff_id: 123, 456`' },
    { name: 'fail_on', input: 'different, wrong', quotes: '"wrong"', example: '`fail_on: different, error`' },
    {
      name: 'fail_on',
      input: 'none, error',
      quotes: '"none, error"',
      example: '`fail_on: different, error`',
    },
    { name: 'fail_on', input: ',', quotes: '","', example: '`fail_on: different, error`' },
    { name: 'warn_on', input: 'void', quotes: '"void"', example: '`warn_on: empty`' },
    { name: 'thresholds', input: 'rows <= 5', quotes: '"rows <= 5"', example: '`rows_added <= 1000`' },
    {
      name: 'thresholds',
      input: 'match_ratio => 99.9',
      quotes: '"match_ratio => 99.9"',
      example: '`match_ratio >= 99.9%`',
    },
    {
      name: 'ci_config_id',
      input: '12',
      quotes: '"12" can\'t be combined',
      example: '`datadiff_id: 123, 456` to check',
    },
    {
      name: 'datadiff_id',
      input: Array.from({ length: 1_001 }, (_, at) => at + 1).join(),
      quotes: '"1,2,3,4,5,6,7,8,9,10,',
      example: '`datadiff_id: 123, 456`',
    },
    {
      name: 'github_token',
      input: 'ghs token',
      quotes: 'contains characters that no token has',
      example: '`github_token: ${{ github.token }}`',
    },
    { name: 'on_undetermined', input: 'pass', quotes: '"pass"', example: '`on_undetermined: fail`' },
    { name: 'on_stale', input: 'no', quotes: '"no"', example: '`on_stale: fail`' },
    { name: 'on_needs_action', input: 'go on', quotes: '"go on"', example: '`on_needs_action: stop`' },
    { name: 'timeout', input: '1 h', quotes: '"1 h"', example: '`timeout: 30m`' },
    { name: 'poll_interval', input: '0', quotes: '"0"', example: '`poll_interval: 15s`' },
    { name: 'comment', input: 'sometimes', quotes: '"sometimes"', example: '`comment: always`' },
    { name: 'pr_number', input: '#42', quotes: '"#42"', example: '`pr_number: 42`' },
    { name: 'pr_number', input: '0', quotes: '"0"', example: '`pr_number: 42`' },
    { name: 'pr_number', input: '-1', quotes: '"-1"', example: '`pr_number: 42`' },
    { name: 'pr_number', input: '4.2', quotes: '"4.2"', example: '`pr_number: 42`' },
    { name: 'pr_number', input: '١', quotes: '"١"', example: '`pr_number: 42`' },
  ];
  test.each(cases)('$name: $input', ({ name, input, quotes, example }) => {
    const message = complaint({ [name]: input });
    expect(message).toMatch(/^Invalid inputs \(1 problem\)\. No request was sent to Datafold\.\n- /);
    const [, line = '', ...more] = message.split('\n');
    expect(more).toEqual([]);
    expect(line.startsWith(`- ${name}: `)).toBe(true);
    expect(line).toContain(quotes);
    expect(line).toContain(example);
  });

  const withDefault = Object.keys(action.inputs).filter(
    (name) => (action.inputs[name]?.default ?? '') !== '',
  );
  test.each(withDefault)('%s set to nothing is an unset variable', (name) => {
    for (const input of ['', '  \n']) {
      const message = complaint({ [name]: input });
      expect(message).toMatch(`- ${name}: is empty. The variable or output it refers to`);
      expect(message).toMatch(`Leave the line out for the default, or write \`${name}: `);
    }
  });

  test('are all reported in one message, in the order of action.yml', () => {
    const message = complaint({
      datadiff_id: 'abc, 12.0',
      api_key: 'short',
      host: 'http://example.com',
      timeout: 'never',
      thresholds: 'rows <= 5\nrows_added <= -1',
      comment: '',
    });
    expect(message).toContain('8 problems');
    expect(
      message
        .split('\n')
        .slice(1)
        .map((line) => /^- (\w+): /.exec(line)?.[1]),
    ).toEqual([
      'datadiff_id',
      'datadiff_id',
      'api_key',
      'host',
      'thresholds',
      'thresholds',
      'timeout',
      'comment',
    ]);
  });

  test('are named without their values, each once', () => {
    expect(() => read({ comment: '', datadiff_id: 'abc, 12.0', timeout: 'never' })).toThrow(
      expect.objectContaining({ problems: 4, names: ['datadiff_id', 'timeout', 'comment'] }),
    );
  });

  test('a token with a line break inside is never shown', () => {
    const message = complaint({ github_token: 'ghs_one\nghs_two' });
    expect(message).toContain('- github_token: ');
    expect(message).not.toMatch(/ghs_/);
  });

  test('long and many-lined text is quoted short and on one line', () => {
    const message = complaint({ comment: `${'very '.repeat(50)}\n::error::long` });
    expect(message.split('\n')).toHaveLength(2);
    expect(message.length).toBeLessThan(400);
  });
});

describe('any text', () => {
  const pieces = [
    '970',
    '1e3',
    '[',
    ']',
    '"',
    ',',
    ' ',
    '\n',
    'https://',
    'app.datafold.com',
    '/datadiffs/5',
    ':',
    '@',
    '#',
    '%',
    '<=',
    'rows_added',
    '0.5',
    '1h',
    '30m',
    's',
    '-',
    '\u200b',
    '999999999',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
  );

  /** What good values look like, stated again. */
  const sound: Partial<Record<Name, (inputs: Inputs) => boolean>> = {
    datadiff_id: ({ source }) =>
      source.kind === 'named' &&
      source.ids.length > 0 &&
      source.ids.length <= 1_000 &&
      new Set(source.ids).size === source.ids.length &&
      source.ids.every((id) => Number.isSafeInteger(id) && id > 0),
    timeout: ({ timeoutMs }) => timeoutMs >= 1_000 && timeoutMs <= 86_400_000,
    poll_interval: ({ pollIntervalMs }) => pollIntervalMs >= 1_000 && pollIntervalMs <= 86_400_000,
    host: ({ host }) => {
      const url = new URL(host);
      const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
      return url.origin === host && (url.protocol === 'https:' || (url.protocol === 'http:' && local));
    },
    thresholds: ({ policy }) => policy.thresholds.every(({ globs }) => globs.every((glob) => glob !== '')),
    fail_on: ({ policy }) => new Set(policy.failOn).size === policy.failOn.length,
    pr_number: ({ prNumber }) => prNumber === null || prNumber > 0,
  };

  test.each(Object.keys(sound) as Name[])('in %s is a sound value or a complaint about it', (name) => {
    fc.assert(
      fc.property(text, (input) => {
        let inputs: Inputs;
        try {
          ({ inputs } = read({ [name]: input }));
        } catch {
          expect(complaint({ [name]: input })).toContain(`\n- ${name}: `);
          return;
        }
        expect(sound[name]?.(inputs)).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  test('in every other input never brings the key into a message', () => {
    const others = inputNames.filter((name) => name !== 'api_key');
    const bad = ['Key ', 'Bearer ', 'two words ', 'dash – ', ''];
    fc.assert(
      fc.property(fc.constantFrom(...others), text, fc.constantFrom(...bad), (name, input, prefix) => {
        const secret = `${prefix}XyZ-7#q9`;
        const message = complaint({ [name]: input, api_key: prefix === '' ? 'XyZ7q9' : secret });
        expect(message).toContain('- api_key: ');
        for (const part of ['XyZ', '7#q9', '7q9']) expect(message).not.toContain(part);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('the factory of this test gives what the runner gives', () => {
  expect(Object.keys(rawInputs()).sort()).toEqual([...inputNames].sort());
});
