import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRules } from '../../src/diff/parse-rules.ts';

/** Sections in a few words: header, conditions (`!` for warn), results. */
function told(input: string): readonly string[] {
  const { rules, problems } = parseRules(input);
  expect(problems).toEqual([]);
  return rules.map(({ header, conditions, results }) =>
    [
      header ?? 'default',
      ...conditions.map(({ level, text }) => `${level === 'warn' ? '!' : ''}${text}`),
      ...Object.entries(results).map(([result, verdict]) => `${result}=${verdict}`),
    ].join(' | '),
  );
}

const whole = `match_ratio >= 99.9%
warn rows_added <= 1%
rows_added <= 10%

[stg_*]
missing-pks: warn
rows_added <= 50%

[fct_revenue, *.finance.*]
rows_added <= 1%
rows_removed <= 0
only columns updated_at, _loaded_*
column price <= 0.1%`;

describe('parsing sections', () => {
  test('the policy of the documentation', () => {
    expect(told(whole)).toEqual([
      'default | match_ratio >= 99.9% | !rows_added <= 1% | rows_added <= 10%',
      '[stg_*] | rows_added <= 50% | missing-pks=warn',
      '[fct_revenue, *.finance.*] | rows_added <= 1% | rows_removed <= 0 | only columns updated_at, _loaded_* | column price <= 0.1%',
    ]);
  });

  const good: readonly { name: string; input: string; expected: readonly string[] }[] = [
    { name: 'nothing', input: '', expected: [] },
    { name: 'a section without lines', input: '[stg_*]', expected: ['[stg_*]'] },
    { name: 'spaces in a header', input: '  [ a ,b.* ]  \nempty: fail', expected: ['[a, b.*] | empty=fail'] },
    {
      name: 'a comment below a header',
      input: '[a]\n# staging\nempty: pass',
      expected: ['[a] | empty=pass'],
    },
    {
      name: 'results as people spell them',
      input: 'BAD_PKS : Warn\nmissing-pks:pass\nidentical: FAIL\nerror: warn',
      expected: ['default | bad-pks=warn | missing-pks=pass | identical=fail | error=warn'],
    },
    {
      name: 'what decides when a condition is not met',
      input: 'different: warn\nrows_added <= 1',
      expected: ['default | rows_added <= 1 | different=warn'],
    },
    {
      name: 'a section in which a difference always passes',
      input: '[tmp_*]\ndifferent: pass',
      expected: ['[tmp_*] | different=pass'],
    },
    {
      name: 'warn before every kind of condition',
      input: 'warn match_ratio >= 1\nWARN only columns a\nwarn\tcolumn b = 0',
      expected: ['default | !match_ratio >= 1 | !only columns a | !column b = 0'],
    },
    {
      name: 'names of columns as they are',
      input: 'column  Unit Price  < 5\ncolumn "a:b" <= 0.5 %\nonly columns x y , z?',
      expected: ['default | column Unit Price < 5 | column "a:b" <= 0.5% | only columns x y, z?'],
    },
    {
      name: 'only columns once in each section',
      input: 'only columns a\n[b]\nonly columns c',
      expected: ['default | only columns a', '[b] | only columns c'],
    },
  ];
  test.each(good)('$name', ({ input, expected }) => expect(told(input)).toEqual(expected));

  const bad: readonly { name: string; input: string; says: RegExp; line?: string }[] = [
    {
      name: 'a header that is without closing bracket',
      input: '[stg_*',
      says: /without closing bracket.*`\[stg_\*, \*\.finance\.\*\]`/,
    },
    { name: 'a header without globs', input: '[]', says: /empty glob/ },
    { name: 'an empty glob', input: '[a,,b]', says: /empty glob/ },
    { name: 'two headers on one line', input: '[a] [b]', says: /two headers on one line/ },
    { name: 'a header and a condition', input: '[a] rows_added <= 1', says: /on a line of its own.*`\|`/ },
    { name: 'a header inside of a header', input: '[a, [b]', says: /bracket inside.*`\?`/ },
    { name: 'a control character in a header', input: '[a\u0000b]', says: /control character/ },
    {
      name: 'an unknown result',
      input: 'diferent: warn',
      says: /does not begin with a known result.*`missing-pks: warn`/,
    },
    { name: 'sampled as a result', input: 'sampled: warn', says: /`fail_on: different, sampled`/ },
    { name: 'an unknown verdict', input: 'empty: ok', says: /no valid verdict.*`empty: warn`/ },
    { name: 'a result without a verdict', input: 'empty:', says: /no valid verdict/ },
    { name: 'warn with a colon', input: 'warn: rows_added <= 1', says: /`warn rows_added <= 1%`/ },
    { name: 'warn before a header', input: 'warn [stg_*]', says: /`warn` before a header.*`\[stg_\*\]`/ },
    {
      name: 'warn before a result',
      input: 'warn empty: fail',
      says: /`warn` before a result.*`different: warn`/,
    },
    { name: 'warn alone', input: 'warn', says: /`warn` without a condition/ },
    { name: 'warn twice', input: 'warn warn rows_added <= 1', says: /is not a condition/ },
    {
      name: 'the same header twice',
      input: '[a, B]\nempty: fail\n[b,a]\nempty: pass',
      line: '[b,a]',
      says: /header of an earlier section/,
    },
    {
      name: 'a second line of only columns',
      input: 'only columns a\nwarn only columns b',
      line: 'warn only columns b',
      says: /second `only columns` line.*`only columns updated_at, _loaded_\*`/,
    },
    { name: 'only columns without columns', input: 'only columns', says: /lists no columns/ },
    { name: 'only something else', input: 'only rows a', says: /is not a condition. Write the columns/ },
    { name: 'an empty name', input: 'only columns a,,b', says: /empty name/ },
    {
      name: 'a folded block of columns',
      input: 'only columns a rows_added <= 5',
      says: /more than one condition.*`\|`/,
    },
    {
      name: 'two folded lines of columns',
      input: 'only columns a only columns b',
      says: /more than one condition/,
    },
    { name: 'a bracket among columns', input: 'only columns a [stg_*]', says: /bracket/ },
    {
      name: 'a column without a limit',
      input: 'column price',
      says: /Write a column, an operator, and a limit/,
    },
    {
      name: 'a column without a name',
      input: 'column <= 5',
      says: /Write a column, an operator, and a limit/,
    },
    { name: 'a glob as a column', input: 'column price_* <= 5', says: /glob in place of a column/ },
    { name: 'a mark in a column', input: 'column pric? <= 5', says: /glob in place of a column/ },
    {
      name: 'columns in the plural',
      input: 'columns price <= 5',
      says: /`column` and one name.*`column price <= 0\.1%`/,
    },
    { name: 'two columns on a line', input: 'column a <= 1 column b <= 2', says: /more than one condition/ },
    {
      name: 'an operator backwards',
      input: 'column price =< 5%',
      says: /unknown operator.*`column price <= 5%`/,
    },
    {
      name: 'a negative limit of a column',
      input: 'column price <= -1',
      says: /invalid limit.*`column price <= 0\.1%`/,
    },
    { name: 'more behind the limit', input: 'column price <= 5 rows', says: /Write a column, an operator/ },
    {
      name: 'different: pass beside conditions',
      input: 'different: pass\n\nrows_added <= 1',
      line: 'different: pass',
      says: /useless.*`different: warn`/,
    },
    {
      name: 'different: pass beside a warn line',
      input: 'warn rows_added <= 1\nDifferent: Pass',
      line: 'Different: Pass',
      says: /useless/,
    },
    { name: 'a result twice', input: 'empty: warn\nempty: fail', line: 'empty: fail', says: /repeats/ },
  ];
  test.each(bad)('rejects $name', ({ input, line, says }) => {
    const { problems } = parseRules(input);
    expect(problems.map((problem) => problem.line)).toEqual([line ?? input]);
    expect(problems[0]?.problem).toMatch(says);
    expect(problems[0]?.problem).toMatch(/for example `[^`]+`|`warn rows_added <= 1%`/);
  });

  test('names all problems at once, in the order of the lines', () => {
    const { problems } = parseRules('different: pass\nfoo\nrows_added <= 1\n[a\nwhat: fail\n[a]\n[A]');
    expect(problems.map(({ line }) => line)).toEqual(['different: pass', 'foo', '[a', 'what: fail', '[A]']);
  });

  test('reads or refuses every line of any text', () => {
    const words = [
      '[',
      ']',
      'a',
      '*',
      ',',
      ' ',
      '\n',
      'warn ',
      'only columns ',
      'column ',
      '<=',
      '5',
      '%',
      ':',
      'empty',
      'fail',
      '#',
      'rows_added',
    ];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (input) => {
        const { rules, problems } = parseRules(input);
        const lines = input.split('\n').map((line) => line.trim());
        const telling = lines.filter((line) => line !== '' && !line.startsWith('#'));
        const read = rules.flatMap(({ header, conditions, results }) => [
          ...(header === null ? [] : [header]),
          ...conditions,
          ...Object.keys(results),
        ]);
        expect(read.length + problems.length).toBeGreaterThanOrEqual(telling.length);
        expect(problems.length).toBeLessThanOrEqual(telling.length);
      }),
      { numRuns: 3_000 },
    );
  });
});
