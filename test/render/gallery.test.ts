import { expect, test } from 'vitest';
import { gallery } from './gallery.ts';

const reports = [
  { name: 'one', markdown: '### ✅ passed', golden: 'same' },
  { name: 'two', markdown: '<script>alert(1)</script>**failed**', golden: 'changed' },
] as const;

test('each report is there twice, once in each look, and says whether it is what is committed', async () => {
  const page = await gallery(reports, null);
  expect(page.match(/<h3>✅ passed<\/h3>/g)).toHaveLength(2);
  expect(page).toContain('<h2 id="one">one</h2>');
  expect(page).toContain('<h2 id="two">two <mark>changed</mark></h2>');
  expect(page).not.toMatch(/<script|<link|http-equiv/);
});

test('a page that is watched loads itself again', async () => {
  expect(await gallery(reports, 3)).toContain('<meta http-equiv="refresh" content="3">');
});
