import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planRelease } from '../../scripts/release-dry.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const files = {
  changelog:
    '# Changelog\n\n## [0.2.0] - unreleased\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- The first.\n',
  packageJson: '{ "version": "0.2.0" }',
  actionYml: 'name: A\ndescription: B.\nbranding:\n  icon: shield\n  color: green\n',
};

test('plans the version of package.json, and asks for its date', () => {
  expect(planRelease(files, '2027-01-02')).toEqual({
    tag: 'v0.2.0',
    majorTag: 'v0',
    notes: '- A thing.\n',
    problems: ['CHANGELOG.md: replace "unreleased" at [0.2.0] by the date, such as 2027-01-02.'],
  });
});

test('finds nothing to do for a version with a date', () => {
  const changelog = files.changelog.replace('unreleased', '2027-01-01');
  expect(planRelease({ ...files, changelog }, '2027-01-02').problems).toEqual([]);
});

test.each([
  {
    name: 'a version without notes',
    change: { packageJson: '{ "version": "0.3.0" }' },
    expected: 'no section',
  },
  {
    name: 'a long description',
    change: { actionYml: files.actionYml.replace('B.', 'B'.repeat(125)) },
    expected: '1 to 124 characters',
  },
  {
    name: 'an unknown color',
    change: { actionYml: files.actionYml.replace('green', 'beige') },
    expected: 'branding',
  },
  {
    name: 'a link to a file that is not there',
    change: { changelog: files.changelog.replace('A thing', 'See [it](docs/nowhere.md)') },
    expected: 'links docs/nowhere.md',
  },
])('refuses $name', ({ change, expected }) => {
  expect(planRelease({ ...files, ...change }, '2027-01-02').problems.join()).toContain(expected);
});

test('the present files need nothing but a date', () => {
  const present = {
    changelog: read('CHANGELOG.md'),
    packageJson: read('package.json'),
    actionYml: read('action.yml'),
  };
  const { problems, majorTag } = planRelease(present, '2027-01-02');
  expect(problems.filter((problem) => !problem.includes('replace "unreleased"'))).toEqual([]);
  expect(read('README.md')).toContain(`data-diff-gate/data-diff-gate@${majorTag}`);
});
