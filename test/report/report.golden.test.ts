import { expect, test } from 'vitest';
import { renderReport } from '../../src/report/report.ts';
import { scenarios } from './scenarios.ts';

const inComment = (markdown: string) => markdown.length <= 65_000;

test.each(Object.entries(scenarios))('the report of %s', async (name, facts) => {
  await expect(`${renderReport(facts(), inComment)}\n`).toMatchFileSnapshot(`../golden/${name}.md`);
});
