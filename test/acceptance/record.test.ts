import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AcceptanceRecord,
  decodeRecord,
  deriveKeys,
  encodeRecord,
  hashWithKey,
  readRecord,
  signRecord,
  verifyRecord,
} from '../../src/acceptance/record.ts';
import { diffResults, figureNames } from '../../src/diff/data-diff.ts';
import { commentLimit, roomForMarker } from '../../src/report/banner.ts';
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

  test('stores the word of a result, whatever its place in the list', () => {
    for (const result of diffResults) {
      const encoded = encodeRecord({ ...RECORD, diffs: [snapshot({ result })] });
      expect(Buffer.from(encoded, 'base64').toString()).toContain(`,"${result}",`);
      expect(decodeRecord(encoded)?.diffs[0]?.result).toBe(result);
    }
  });

  test.each([
    { name: 'is read with a known word', version: 2, result: 'empty', isRead: true },
    { name: 'is not read with a word that this version does not know', version: 2, result: 'new-word' },
    { name: 'is not read with the number of a word', version: 2, result: 4 },
    { name: 'of the version before, which stored numbers, is not read', version: 1, result: 4 },
    { name: 'of the version before is not read', version: 1, result: 'empty' },
    { name: 'of a later version is not read', version: 3, result: 'empty' },
  ])('$name', ({ version, result, isRead = false }) => {
    const entry = [7, 'orders', result, 0, { rows_added: 1 }, null];
    const json = JSON.stringify([version, 'a', '-', null, [entry]]);
    expect(decodeRecord(Buffer.from(json).toString('base64')) !== null).toBe(isRead);
  });

  test('is not read from text that is not JSON', () => {
    expect(decodeRecord('bm90IGpzb24=')).toBeNull();
  });

  test('of 50 failing diffs with every figure leaves a third of the comment to the report', () => {
    const figures = Object.fromEntries(figureNames.map((name, at) => [name, 1_234_567_890.123 + at]));
    const diffs = Array.from({ length: 50 }, (_, at) =>
      snapshot({ id: 9_000_000_000 + at, compared: 'x'.repeat(16), result: 'missing-pks', figures }),
    );
    const line = signRecord(encodeRecord({ ...RECORD, diffs }), TEXT, KEYS);
    expect(line.length).toBeLessThan(((commentLimit - roomForMarker) * 2) / 3);
    expect(readRecord(line, TEXT, KEYS)).toMatchObject({ kind: 'record', record: { diffs } });
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
