import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Drawn, hashOf, pages, record } from '../../scripts/picture/pages.ts';
import { chunk, dataOf, signature, withPalette } from '../../scripts/picture/png.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const drawn = JSON.parse(readFileSync(`${root}${record}`, 'utf8')) as Drawn;
const drawnPages = await pages();

describe.each(drawnPages)('$picture', ({ picture, html }) => {
  const png = readFileSync(`${root}${picture}`);

  test('was drawn from the golden report as it is now; if not, run "npm run picture"', () => {
    expect(drawn[picture]).toEqual({ page: hashOf(html), picture: hashOf(png) });
  });

  test('stands in the README, sharp and not heavy', () => {
    expect(readme).toContain(`="${picture}"`);
    expect(png.readUInt32BE(16)).toBe(2 * 832);
    expect(png.length).toBeLessThan(150_000);
  });
});

test('the words for those who do not see the picture are the words in it', () => {
  const alt = /<img [^>]*alt="([^"]+)"/.exec(readme)?.[1] ?? '';
  const shown = drawnPages[0]?.html ?? '';
  const told = [
    'data diff 970',
    'different and breaks 2 of 3 thresholds',
    '96.0%',
    '1,649',
    '57,189',
    '13,447',
  ];
  for (const words of [...told, '2 of 9 compared columns differ', 'employees', 'city', 'dim_businesses']) {
    expect(alt).toContain(words);
    expect(shown).toContain(words);
  }
});

/** A PNG two pixels wide whose rows are given with their filters. */
function pngOf(rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test.each([
  { name: 'none', row: [0, 20, 30, 40, 25, 35, 45] },
  { name: 'left', row: [1, 20, 30, 40, 5, 5, 5] },
  { name: 'up', row: [2, 10, 10, 10, 15, 15, 15] },
  { name: 'average', row: [3, 15, 20, 25, 10, 10, 10] },
  { name: 'Paeth', row: [4, 10, 10, 10, 5, 5, 5] },
])('a palette keeps every pixel, whatever filter the browser took: $name', ({ row }) => {
  const small = withPalette(pngOf([[0, 10, 20, 30, 10, 20, 30], row]));
  const palette = small.subarray(41, 41 + small.readUInt32BE(33));
  const indices = inflateSync(dataOf(small));
  const colour = (at: number) => [...palette.subarray(3 * (indices[at] ?? 0), 3 * (indices[at] ?? 0) + 3)];
  expect([1, 2, 4, 5].map(colour)).toEqual([
    [10, 20, 30],
    [10, 20, 30],
    [20, 30, 40],
    [25, 35, 45],
  ]);
});

test('what no browser writes is refused', () => {
  expect(() => withPalette(readFileSync(`${root}${drawnPages[0]?.picture ?? ''}`))).toThrow('not a PNG');
});
