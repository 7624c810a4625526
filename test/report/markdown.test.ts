import { expect, test } from 'vitest';
import {
  details,
  list,
  md,
  nothing,
  paragraphs,
  rawMarkdown,
  table,
  tableRow,
} from '../../src/report/markdown.ts';

test('a plain string cannot enter alive, Markdown can, numbers are formatted', () => {
  expect(md`${'<b>'} ${md`**x**`} ${1_000}`.source).toBe('<code>&lt;b&gt;</code> **x** 1,000');
});

test('paragraphs leave no gap for what is empty', () => {
  expect(paragraphs([md`a`, nothing, md`b`]).source).toBe('a\n\nb');
});

test('a fold has the blank line that GitHub needs to read Markdown inside', () => {
  expect(details(md`More`, list([md`a`, md`b`])).source).toBe(
    '<details>\n<summary>More</summary>\n\n- a\n- b\n\n</details>',
  );
});

test('a table is made of rows made before', () => {
  const columns = [
    { head: md`x`, align: 'left' },
    { head: md`y`, align: 'right' },
  ] as const;
  expect(table(columns, [tableRow([rawMarkdown('1'), md`${'a|b'}`])]).source).toBe(
    '| x | y |\n| :-- | --: |\n| 1 | <code>a&#124;b</code> |',
  );
});
