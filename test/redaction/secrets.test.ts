import { describe, expect, test } from 'vitest';
import { canBeSecret, listSecrets } from '../../src/redaction/secrets.ts';

describe('what can be a secret', () => {
  test.each(['dfk_0123', 'ghs_abcDEFghi', 'a'.repeat(21), 'AbCdEfGh', '12345678'])('%s can', (text) => {
    expect(canBeSecret(text)).toBe(true);
  });

  test.each(['', 'short1', 'Datafold', 'production', 'Authorization:', 'data-diff-gate', 'pull_request'])(
    '%s cannot',
    (text) => expect(canBeSecret(text)).toBe(false),
  );
});

describe('the secrets of an input', () => {
  test.each([
    { name: 'empty', input: '', secrets: [] },
    { name: 'a word as key', input: 'identical', secrets: ['identical'] },
    {
      name: 'a variable',
      input: 'export API_KEY=abc12345',
      secrets: ['export API_KEY=abc12345', 'API_KEY=abc12345', 'abc12345'],
    },
    { name: 'quotes of a text processor', input: '“abc12345”', secrets: ['“abc12345”', 'abc12345'] },
    {
      name: 'a sentence',
      input: 'The production credentials of Datafold',
      secrets: ['The production credentials of Datafold'],
    },
  ])('$name', ({ input, secrets }) => expect(listSecrets(input)).toEqual(secrets));
});
