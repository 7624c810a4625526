import { expect, test } from 'vitest';
import { reportOf } from '../../src/report/report.ts';
import { within } from './factories.ts';
import { scenarios } from './scenarios.ts';

test.each(Object.entries(scenarios))('the report of %s', async (name, facts) => {
  await expect(`${reportOf(facts())(within(65_000))}\n`).toMatchFileSnapshot(`../golden/${name}.md`);
});
