import { expect, test } from 'vitest';
import { diffUrl } from '../../src/report/links.ts';
import {
  asMarkdown,
  asText,
  enumerated,
  link,
  namedLink,
  outside,
  own,
  prose,
  say,
  words,
} from '../../src/report/phrase.ts';

test.each([
  { name: 'our words', phrase: say`All is well.`, markdown: 'All is well.', text: 'All is well.' },
  {
    name: 'outside text',
    phrase: say`It is ${'a|b'}.`,
    markdown: 'It is <code>a&#124;b</code>.',
    text: 'It is "a|b".',
  },
  { name: 'numbers', phrase: say`${19_260} rows`, markdown: '19,260 rows', text: '19,260 rows' },
  {
    name: 'our code',
    phrase: say`${own('rows_added <= 5')}`,
    markdown: '`rows_added <= 5`',
    text: '`rows_added <= 5`',
  },
  { name: 'code that is not plain', phrase: own('a`b'), markdown: '<code>a&#96;b</code>', text: '`a`b`' },
  { name: 'nesting', phrase: say`a ${say`b ${'c'}`}`, markdown: 'a b <code>c</code>', text: 'a b "c"' },
  {
    name: 'links',
    phrase: link('data diff 5', diffUrl('https://eu.datafold.com', 5)),
    markdown: '[data diff 5](https://eu.datafold.com/datadiffs/5/overview)',
    text: 'data diff 5 (https://eu.datafold.com/datadiffs/5/overview)',
  },
  {
    name: 'links with an untrusted label',
    phrase: namedLink('a]b', diffUrl('https://eu.datafold.com', 5)),
    markdown: '[<code>a&#93;b</code>](https://eu.datafold.com/datadiffs/5/overview)',
    text: '"a]b" (https://eu.datafold.com/datadiffs/5/overview)',
  },
  {
    name: 'prose',
    phrase: say`so: ${prose('the certificate is not valid, UNABLE_TO_VERIFY')}`,
    markdown: 'so: the certificate is not valid, UNABLE_TO_VERIFY',
    text: 'so: the certificate is not valid, UNABLE_TO_VERIFY',
  },
  {
    name: 'prose that would be drawn as emphasis',
    phrase: say`so: ${prose('_._')}`,
    markdown: 'so: <code>&#95;.&#95;</code>',
    text: 'so: "_._"',
  },
  { name: 'limits', phrase: outside('abcdef', 4), markdown: '<code>abc…</code>', text: '"abc…"' },
  { name: 'one of a list', phrase: enumerated([words('a')]), markdown: 'a', text: 'a' },
  {
    name: 'a list',
    phrase: enumerated(['a', 'b', 'c'].map(words)),
    markdown: 'a, b and c',
    text: 'a, b and c',
  },
])('$name', ({ phrase, markdown, text }) => {
  expect(asMarkdown(phrase).source).toBe(markdown);
  expect(asText(phrase)).toBe(text);
});
