import { describe, expect, test } from 'vitest';
import type { NotAccepted, Override } from '../../src/diff/override.ts';
import { annotations } from '../../src/report/annotations.ts';
import { overrideLine } from '../../src/report/messages/override.ts';
import { renderReport } from '../../src/report/report.ts';
import { anywhere, diffOf, ended, factsOf } from './factories.ts';

const label = 'data-ok';
const by = (at: string | null): Override => ({ kind: 'accepted', label, by: 'mona', at });
const not = (why: NotAccepted): Override => ({ kind: 'not-accepted', label, why });
const kinds = [
  'no-pull-request',
  'no-head',
  'no-github',
  'not-labelled',
  'head-moved',
  'nobody',
  'not-a-person',
  'older-than-commit',
  'branch-gone',
  'fork',
  'no-move',
] as const;

describe('an accepted fail', () => {
  test.each([
    { at: '2026-06-01T10:05:00Z', says: '"data-ok" on 2026-06-01 10:05 UTC.' },
    { at: '2026-06-01T10:05:00+02:00', says: '"data-ok" on 2026-06-01 10:05 UTC+02:00.' },
    { at: null, says: '"data-ok". This applies to this commit only.' },
    { at: '@everyone', says: '"data-ok" on an unknown date.' },
  ])('names who and when: $at', ({ at, says }) => {
    expect(overrideLine(by(at))).toContain('"mona" added the label "data-ok"');
    expect(overrideLine(by(at))).toContain(says);
  });

  test('has warnings where there were errors, at most nine', () => {
    const failing = Array.from({ length: 20 }, (_, at) => ended(diffOf({ id: at + 1, result: 'different' })));
    const told = annotations(factsOf(failing, { verdict: 'warn', override: by(null) }));
    expect(told).toHaveLength(9);
    expect(new Set(told.map(({ level }) => level))).toEqual(new Set(['warning']));
    expect(told[0]?.message).toContain('Accepted by "mona".');
    expect(annotations(factsOf(failing))[0]?.level).toBe('error');
  });

  test('asks for nothing more', () => {
    const facts = factsOf([ended(diffOf({ result: 'different' }))], { verdict: 'warn', override: by(null) });
    expect(renderReport(facts)(anywhere)).not.toContain('What to do');
  });
});

describe('a label that accepts nothing', () => {
  test.each(kinds)('%s is told with what to do', (kind) => {
    const line = overrideLine(not({ kind }));
    expect(line).toContain('"data-ok"');
    expect(line).toMatch(
      /[Rr]e-run|re-add|[Ss]et `pr_number`|add it yourself|Wait for the run|Check `github_token`/,
    );
  });

  test('an older one is to be put on again', () => {
    expect(overrideLine(not({ kind: 'older-than-commit' }))).toContain(
      'Review the changes, then remove and re-add it.',
    );
  });

  test('what GitHub did not tell is said', () => {
    expect(overrideLine(not({ kind: 'unreadable', problem: 'GitHub did not answer in time.' }))).toMatch(
      /could not be checked\. GitHub did not answer in time\./,
    );
  });
});

test('label and login are dead, wherever they are shown', () => {
  const live = '@octocat #1 octo/repo#2 <!-- --> [x](http://evil) ##[error]';
  const told: readonly Override[] = [
    { kind: 'accepted', label: live, by: live, at: live },
    { kind: 'not-accepted', label: live, why: { kind: 'unreadable', problem: live } },
  ];
  for (const override of told) {
    const facts = factsOf([ended(diffOf({ result: 'different' }))], { override });
    const report = renderReport(facts)(anywhere);
    expect(report).not.toMatch(/@octocat|#1\b|repo#2|<!--|\]\(http:\/\/evil|##\[/);
    expect(overrideLine(override)).not.toContain('##[');
  }
});
