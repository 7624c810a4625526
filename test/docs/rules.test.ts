import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRules } from '../../src/diff/parse-rules.ts';
import { scenarios } from '../demo/scenarios.ts';
import { asWorkflow, codeBlocks } from './code-blocks.ts';
import { faultsOf, type Workflow } from './workflow.ts';

const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const yaml = codeBlocks(page).filter(({ language }) => language === 'yaml');

test.each(yaml)('the workflow in line $line has no faults', (block) => {
  expect(faultsOf(parse(asWorkflow(block)) as Workflow)).toEqual([]);
});

describe('the policy of ten lines', () => {
  const policy = scenarios.find(({ name }) => name === 'rules')?.with?.['thresholds'] ?? '';
  const lines = policy.split('\n').filter((line) => line !== '');

  test('is the same in the documentation, the README and the demo', () => {
    const indented = policy.replace(/^(?=.)/gm, '      ');
    expect(lines).toHaveLength(10);
    expect(page).toContain(indented);
    expect(readme).toContain(indented);
    expect(parseRules(policy).problems).toEqual([]);
  });

  test('is explained line by line', () => {
    for (const line of lines) expect(page).toContain(`| \`${line}\` |`);
  });
});

test('every condition of the table is read', () => {
  const table = page.slice(page.indexOf('## Conditions'), page.indexOf('- Operators'));
  const conditions = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, line = '']) => line);
  expect(conditions.length).toBeGreaterThan(7);
  for (const line of conditions) expect(parseRules(line).problems).toEqual([]);
});
