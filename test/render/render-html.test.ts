import { expect, test } from 'vitest';
import { renderHtml } from './render-html.ts';

test('a page of its own, with the stylesheet of the look that is asked for', async () => {
  const light = await renderHtml('### ✅ passed\n\n| a |\n| --- |\n| 1 |');
  expect(light).toContain('<h3>✅ passed</h3>');
  expect(light).toContain('<td>1</td>');
  expect(light).not.toMatch(/<link|<script|@import/);
  expect(await renderHtml('x', { dark: true })).toContain('#0d1117');
});

test('what GitHub takes out is taken out', async () => {
  const page = await renderHtml('<script>alert(1)</script><b onclick="x">bold</b>');
  expect(page).toContain('<b>bold</b>');
  expect(page).not.toContain('alert(1)');
});
