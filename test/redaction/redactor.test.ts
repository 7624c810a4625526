import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const key = 'S3cr3t+Key/with=odd"signs';

describe('what is redacted', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const cases: readonly { name: string; input: string; expected: string }[] = [
    { name: 'the key as it is', input: `Key ${key}.`, expected: 'Key ***.' },
    { name: 'every time', input: `${key} and ${key}`, expected: '*** and ***' },
    { name: 'percent-encoded', input: `?key=${encodeURIComponent(key)}&x`, expected: '?key=***&x' },
    { name: 'percent-encoded in small letters', input: 'S3cr3t%2bKey%2fwith%3dodd%22signs', expected: '***' },
    { name: 'inside JSON', input: JSON.stringify({ key }), expected: '{"key":"***"}' },
    { name: 'another text', input: 'S3cr3t is half a key', expected: 'S3cr3t is half a key' },
    { name: 'nothing', input: '', expected: '' },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(createRedactor([key])(input)).toBe(expected);
  });

  test('base64 as it stands in a header of Basic authentication', () => {
    const clean = createRedactor([key])(`Basic ${base64(`user:${key}`)}`);
    expect(clean).toMatch(/^Basic [\w+/=]{0,8}\*\*\*[\w+/=]{0,4}$/);
  });

  test('the longer secret first', () => {
    expect(createRedactor(['abcdefgh', 'abcdefgh-and-more'])('abcdefgh-and-more, abcdefgh')).toBe('***, ***');
  });

  test('not what is too short to be a secret', () => {
    expect(createRedactor(['', 'main', 'short77'])('main short77')).toBe('main short77');
  });

  test('any text may stand where a key ought to', () => {
    const odd = ['– a dash pasted along', '钥匙钥匙钥匙钥匙', 'half a pair \ud83d of it', '\u0000'.repeat(9)];
    const redact = createRedactor(odd);
    for (const text of odd) expect(redact(`<${text}>`)).toBe('<***>');
  });
});

describe('any secret in any text', () => {
  const ascii = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((code) => String.fromCharCode(code));
  const secrets = fc.array(ascii(0x21, 0x7e), { minLength: 8, maxLength: 60 }).map((all) => all.join(''));
  const around = fc.string({ maxLength: 20 });

  test('is gone, raw or percent-encoded', () => {
    fc.assert(
      fc.property(secrets, around, around, (secret, before, after) => {
        const redact = createRedactor([secret]);
        expect(redact(before + secret + after)).not.toContain(secret);
        const percent = encodeURIComponent(secret);
        expect(redact(encodeURIComponent(before) + percent + encodeURIComponent(after))).not.toContain(
          percent,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['base64', 'base64url'] as const)('is gone from %s, whatever it was encoded with', (alphabet) => {
    fc.assert(
      fc.property(secrets, around, around, (secret, before, after) => {
        const encoded = Buffer.from(before + secret + after).toString(alphabet);
        const clean = createRedactor([secret])(encoded);
        // What is left of the encoding are the characters that also depend on its neighbors.
        const start = Buffer.byteLength(before) * 8;
        const end = start + secret.length * 8;
        const whole = encoded.slice(Math.ceil(start / 6), Math.floor(end / 6));
        expect(encoded).toContain(whole);
        expect(clean).not.toContain(whole);
        expect(clean.replaceAll('***', '').length).toBeLessThanOrEqual(encoded.length - whole.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
