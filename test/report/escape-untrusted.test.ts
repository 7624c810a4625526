import { describe, expect, test } from 'vitest';
import { cleanText, escapeAsCode, escapeForLog } from '../../src/report/escape-untrusted.ts';

describe('cleaned', () => {
  test.each([
    { name: 'line breaks', input: 'a\r\nb\u2028c\td', expected: 'a b c d' },
    { name: 'NUL and escape codes', input: 'a\0b\u001b[31m', expected: 'a\ufffdb\ufffd[31m' },
    { name: 'bidi overrides', input: 'abc\u202etxt', expected: 'abc\ufffdtxt' },
    { name: 'zero-width characters', input: 'a\u200bb\u200dc', expected: 'a\ufffdb\ufffdc' },
    { name: 'lone surrogates', input: 'a\ud83db', expected: 'a\ufffdb' },
    { name: 'invisible letters', input: 'a\u3164b', expected: 'a\ufffdb' },
    { name: 'emoji, which stay', input: 'sales 🍺', expected: 'sales 🍺' },
    { name: 'an emoji of several parts', input: 'by 👩🏽‍💻', expected: 'by 👩🏽‍💻' },
    { name: 'a family', input: '👩‍👩‍👧‍👦', expected: '👩‍👩‍👧‍👦' },
    { name: 'a flag', input: '🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇩🇪', expected: '🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇩🇪' },
    { name: 'Persian', input: 'می\u200cخواهم', expected: 'می\u200cخواهم' },
    { name: 'Hindi', input: 'क्\u200dष', expected: 'क्\u200dष' },
    { name: 'two joiners', input: 'می\u200c\u200cخ', expected: 'می\u200c\ufffdخ' },
    { name: 'a joiner before a letter', input: '👩\u200dx', expected: '👩\ufffdx' },
    { name: 'tags without a flag', input: 'a\u{e0067}b', expected: 'a\ufffdb' },
    { name: 'nothing at all', input: ' \n ', expected: '(empty)' },
  ])('$name', ({ input, expected }) => expect(cleanText(input)).toBe(expected));

  test('shortens by code points, so that no character is cut in two', () => {
    expect(cleanText('🍺'.repeat(20), 5)).toBe('🍺🍺🍺🍺…');
    expect(cleanText('x'.repeat(120))).toBe('x'.repeat(120));
    expect([...cleanText('x'.repeat(1_000_000))]).toHaveLength(120);
  });

  test('can keep the end, where a table has its name', () => {
    expect(cleanText('database.schema.table', 8, 'end')).toBe('…a.table');
    expect(cleanText(`${'x'.repeat(1_000_000)}.table`, 8, 'end')).toBe('…x.table');
  });
});

describe('outsideCode', () => {
  test.each([
    { name: 'mentions', input: '@octocat', expected: '<code>&#64;\u200boctocat</code>' },
    { name: 'issues', input: 'owner/repo#1', expected: '<code>owner/repo&#35;\u200b1</code>' },
    { name: 'links', input: 'https://evil.test', expected: '<code>https:\u200b//evil.test</code>' },
    { name: 'bare links', input: 'www.evil.test', expected: '<code>www\u200b.evil.test</code>' },
    { name: 'HTML', input: '</code><img src=x>', expected: '<code>&lt;/code&gt;&lt;img src=x&gt;</code>' },
    { name: 'comments', input: '<!-- x -->', expected: '<code>&lt;!-- x --&gt;</code>' },
    { name: 'entities', input: '&lt;', expected: '<code>&amp;lt;</code>' },
    { name: 'cells and code', input: 'a|b`c', expected: '<code>a&#124;b&#96;c</code>' },
    { name: 'links in brackets', input: '[a](b)', expected: '<code>&#91;a&#93;(b)</code>' },
    {
      name: 'a plain table name',
      input: 'DB.my_schema.my_table',
      expected: '<code>DB.my_schema.my_table</code>',
    },
    { name: 'emphasis', input: '_a_ *b*', expected: '<code>&#95;a&#95; &#42;b&#42;</code>' },
  ])('$name', ({ input, expected }) => expect(escapeAsCode(input)).toBe(expected));
});

test('text for a log cannot spell the runner’s older commands', () => {
  expect(escapeForLog('a ##[error]b')).toBe('a ##\u200b[error]b');
});
