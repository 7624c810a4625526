import { expect, test } from 'vitest';
import { buildDiffUrl } from '../../src/report/links.ts';
import {
  code,
  enumerate,
  link,
  namedLink,
  plainSentence,
  printPhrase,
  raw,
  renderPhrase,
  text,
  untrusted,
} from '../../src/report/phrase.ts';

test.each([
  { name: 'our words', phrase: text`All is well.`, markdown: 'All is well.', text: 'All is well.' },
  {
    name: 'outside text',
    phrase: text`It is ${'a|b'}.`,
    markdown: 'It is <code>a&#124;b</code>.',
    text: 'It is "a|b".',
  },
  { name: 'numbers', phrase: text`${19_260} rows`, markdown: '19,260 rows', text: '19,260 rows' },
  {
    name: 'our code',
    phrase: text`${code('rows_added <= 5')}`,
    markdown: '`rows_added <= 5`',
    text: '`rows_added <= 5`',
  },
  { name: 'code that is not plain', phrase: code('a`b'), markdown: '<code>a&#96;b</code>', text: '`a`b`' },
  { name: 'nesting', phrase: text`a ${text`b ${'c'}`}`, markdown: 'a b <code>c</code>', text: 'a b "c"' },
  {
    name: 'links',
    phrase: link('data diff 5', buildDiffUrl('https://eu.datafold.com', 5)),
    markdown: '[data diff 5](https://eu.datafold.com/datadiffs/5/overview)',
    text: 'data diff 5 (https://eu.datafold.com/datadiffs/5/overview)',
  },
  {
    name: 'links with an untrusted label',
    phrase: namedLink('a]b', buildDiffUrl('https://eu.datafold.com', 5)),
    markdown: '[<code>a&#93;b</code>](https://eu.datafold.com/datadiffs/5/overview)',
    text: '"a]b" (https://eu.datafold.com/datadiffs/5/overview)',
  },
  {
    name: 'prose',
    phrase: text`so: ${plainSentence('the certificate is not valid, UNABLE_TO_VERIFY')}`,
    markdown: 'so: the certificate is not valid, UNABLE_TO_VERIFY',
    text: 'so: the certificate is not valid, UNABLE_TO_VERIFY',
  },
  {
    name: 'prose that would be drawn as emphasis',
    phrase: text`so: ${plainSentence('_._')}`,
    markdown: 'so: <code>&#95;.&#95;</code>',
    text: 'so: "_._"',
  },
  { name: 'limits', phrase: untrusted('abcdef', 4), markdown: '<code>abc…</code>', text: '"abc…"' },
  { name: 'one of a list', phrase: enumerate([raw('a')]), markdown: 'a', text: 'a' },
  {
    name: 'a list',
    phrase: enumerate(['a', 'b', 'c'].map(raw)),
    markdown: 'a, b and c',
    text: 'a, b and c',
  },
])('$name', ({ phrase, markdown, text }) => {
  expect(renderPhrase(phrase).source).toBe(markdown);
  expect(printPhrase(phrase)).toBe(text);
});
