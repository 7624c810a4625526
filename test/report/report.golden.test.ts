import { expect, test } from 'vitest';
import { goldens } from './goldens.ts';

test.each(Object.entries(goldens))('the report of %s', async (name, text) => {
  await expect(text()).toMatchFileSnapshot(`../golden/${name}.md`);
});
