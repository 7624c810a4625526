import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { cutBetweenEscapes, reduceToSkeleton } from '../../src/redaction/skeleton.ts';

describe('a skeleton', () => {
  test.each([
    { text: 'a-b_c', skeleton: 'abc' },
    { text: '&#97;&#x62;&amp;#99;', skeleton: 'abc' },
    { text: String.raw`\u0061\u0026#98;\n%63`, skeleton: 'abc' },
    { text: 'a<br>b&nbsp;c', skeleton: 'abc' },
    { text: 'äé&#228;\u{1f37a}', skeleton: '' },
  ])('of $text is $skeleton', ({ text, skeleton }) => {
    expect(reduceToSkeleton(text)).toBe(skeleton);
  });

  const token = fc.constantFrom(
    'a',
    'Z9',
    '&',
    '&amp;#x41;',
    '\\u0026lt;',
    '\\',
    '%',
    '%41',
    '<br>',
    '#',
    ';',
    ' ',
    '"',
    '\n',
    'é',
  );
  /** Longer than a piece, with something else around the places where it is cut. */
  const longText = fc
    .tuple(fc.array(token, { minLength: 1, maxLength: 40 }), fc.array(token, { maxLength: 400 }))
    .map(([filler, rest]) => `${filler.join('').repeat(40_000).slice(0, 33_000)}${rest.join('')}`);

  test('is the same when the text is cut into pieces', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const pieces = [...cutBetweenEscapes(text)];
        expect(pieces.join('')).toBe(text);
        expect(pieces.map(reduceToSkeleton).join('')).toBe(reduceToSkeleton(text));
      }),
    );
  });
});

/** A key with signs in its middle, which escapes change. */
const signed = 'dfk_abcdefghij*klmn*opqrst012345';
test.each(['%26%2342%3B', '&#37;2a', '\\u00252a', '%5cu002a', '&#x26;#42;'])(
  'a secret whose signs are escaped twice, as %s, is replaced',
  (spelled) => {
    const text = `before ${signed.replaceAll('*', spelled)} after`;
    expect(createRedactor([signed])(text)).toBe('before *** after');
  },
);

test('a secret is found wherever a long text is cut', () => {
  const secret = 'dfk_0123456789abcdef';
  const redact = createRedactor([secret]);
  fc.assert(
    fc.property(
      fc.integer({ min: 16_300, max: 16_500 }),
      fc.constantFrom(' ', 'x ', '"a', '&amp; '),
      fc.constantFrom(
        secret,
        [...secret].join(' '),
        [...secret].map((one) => `&#${one.charCodeAt(0)};`).join(''),
      ),
      (at, filler, spelled) => {
        const text = `${filler.repeat(17_000).slice(0, at)} ${spelled} ${filler.repeat(9_000)}`;
        expect(redact.mayFind?.(text)).toBe(true);
      },
    ),
  );
});
