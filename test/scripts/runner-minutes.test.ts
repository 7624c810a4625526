import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeRunnerMinutes } from '../../scripts/bench/runner-minutes.ts';

test('waiting costs the whole run time, a status event two minutes', () => {
  for (const { minutes, waiting, onStatus } of computeRunnerMinutes([5, 20, 60])) {
    expect(waiting).toBeGreaterThan(minutes);
    expect(waiting).toBeLessThanOrEqual(minutes + 2);
    expect(onStatus).toBe(2);
  }
});

test('docs/benchmarks.md has these figures', () => {
  const page = readFileSync(new URL('../../docs/benchmarks.md', import.meta.url), 'utf8');
  for (const { minutes, waiting, onStatus } of computeRunnerMinutes([5, 20, 60]))
    expect(page).toContain(`| ${minutes} minutes | ${waiting} | ${onStatus} |`);
});
