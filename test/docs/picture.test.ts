import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Drawn, hashOf, pages, record } from '../../scripts/picture/pages.ts';

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
    expect(png.length).toBeLessThan(300_000);
  });
});

test('the words for those who do not see the picture are the words in it', () => {
  const alt = /<img [^>]*alt="([^"]+)"/.exec(readme)?.[1] ?? '';
  const shown = drawnPages[0]?.html ?? '';
  const told = [
    'diff 970',
    '13,447 of 57,189 rows differ (24%), 1,649 removed',
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
