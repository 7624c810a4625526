import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AcceptanceRecord,
  decodeRecord,
  deriveKeys,
  encodeRecord,
  hashWithKey,
  signRecord,
  verifyRecord,
} from '../../src/acceptance/record.ts';
import { snapshot } from './snapshots.ts';

const KEYS = deriveKeys('dfk_0123456789abcdef', 'acme/warehouse', 42, '0011223344556677');
const RECORD: AcceptanceRecord = {
  head: 'a'.repeat(40),
  files: '-',
  at: '2026-06-02T10:05:00Z',
  diffs: [
    snapshot(),
    snapshot({ id: 2, compared: null, result: 'bad-pks', sampled: true, columns: 'incomplete' }),
  ],
};
const TEXT = '### Data diff failed\n\n`dim_customers`\n';

describe('a record', () => {
  test('is read back as it was written', () => {
    expect(decodeRecord(encodeRecord(RECORD))).toEqual(RECORD);
    const withColumns = { ...RECORD, at: null, diffs: [snapshot({ columns: { b: 1, a: 2 } })] };
    expect(decodeRecord(encodeRecord(withColumns))).toEqual(withColumns);
  });

  test('has one text, whatever the order of its columns', () => {
    const one = { ...RECORD, diffs: [snapshot({ columns: { b: 1, a: 2 } })] };
    const other = { ...RECORD, diffs: [snapshot({ columns: { a: 2, b: 1 } })] };
    expect(encodeRecord(one)).toBe(encodeRecord(other));
  });

  test('is one hidden line', () => {
    expect(signRecord(encodeRecord(RECORD), TEXT, KEYS)).toMatch(/^<!-- [^<>\n]+ -->$/);
  });

  test('of another version is not read', () => {
    const newer = Buffer.from(JSON.stringify([2, 'a', '-', null, []])).toString('base64');
    expect(decodeRecord(newer)).toBeNull();
    expect(decodeRecord('bm90IGpzb24=')).toBeNull();
  });
});

describe('the signature', () => {
  const encoded = encodeRecord(RECORD);
  const line = signRecord(encoded, TEXT, KEYS);

  test.each([
    { name: 'the same text', text: TEXT },
    { name: 'other line ends', text: TEXT.replaceAll('\n', '\r\n') },
    { name: 'no line end at the end', text: TEXT.trimEnd() },
  ])('holds for $name', ({ text }) => {
    expect(verifyRecord(line, text, KEYS)).toBe(encoded);
  });

  test.each([
    { name: 'another API key', args: ['dfk_0123456789abcdeF', 'acme/warehouse', 42, '0011223344556677'] },
    { name: 'another repository', args: ['dfk_0123456789abcdef', 'acme/other', 42, '0011223344556677'] },
    {
      name: 'another pull request',
      args: ['dfk_0123456789abcdef', 'acme/warehouse', 43, '0011223344556677'],
    },
    { name: 'another comment', args: ['dfk_0123456789abcdef', 'acme/warehouse', 42, '0011223344556678'] },
  ] as const)('does not hold for $name', ({ args: [apiKey, repository, prNumber, key] }) => {
    expect(verifyRecord(line, TEXT, deriveKeys(apiKey, repository, prNumber, key))).toBeNull();
  });

  test('does not hold for any other text or a changed line', () => {
    fc.assert(
      fc.property(fc.nat({ max: line.length - 1 }), fc.constantFrom('A', '0', '=', '\n'), (at, char) => {
        const changed = line.slice(0, at) + char + line.slice(at + 1);
        fc.pre(changed.trimEnd() !== line.trimEnd());
        expect(verifyRecord(changed, TEXT, KEYS)).toBeNull();
        expect(verifyRecord(line.slice(0, at), TEXT, KEYS)).toBeNull();
      }),
    );
    for (const text of ['', `${TEXT}more`, TEXT.replace('failed', 'passed'), ` ${TEXT}`])
      expect(verifyRecord(line, text, KEYS)).toBeNull();
  });
});

test('a hash hides its text and depends on the key', () => {
  const other = deriveKeys('dfk_another_key_1234', 'acme/warehouse', 42, '0011223344556677');
  expect(hashWithKey(KEYS, 'price')).toBe(hashWithKey(KEYS, 'price'));
  expect(hashWithKey(KEYS, 'price')).not.toBe(hashWithKey(other, 'price'));
  expect(hashWithKey(KEYS, 'price')).not.toBe(hashWithKey(KEYS, 'Price'));
});
