import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withTables } from '../../scripts/docs.ts';
import { inputNames } from '../../src/inputs/inputs.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const action = parse(read('action.yml')) as {
  readonly description: string;
  readonly inputs: Record<string, { readonly required?: boolean; readonly default?: string }>;
  readonly runs: Record<string, string>;
};

test('the README says what action.yml says', () => {
  expect(withTables(read('README.md'), read('action.yml'))).toBe(read('README.md'));
});

test('a table that is out of date is noticed', () => {
  const changed = read('action.yml').replace('default: 60m', 'default: 61m');
  expect(withTables(read('README.md'), changed)).toContain('`61m`');
});

test('action.yml declares just the inputs that the code reads, each required or with a default', () => {
  expect(Object.keys(action.inputs).toSorted()).toEqual([...inputNames].toSorted());
  const bare = Object.entries(action.inputs).filter(
    ([, input]) => input.required !== true && input.default === undefined,
  );
  expect(bare).toEqual([]);
});

test('the marketplace takes the description, and the runner the entry points', () => {
  expect(action.description.length).toBeLessThan(125);
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
});
