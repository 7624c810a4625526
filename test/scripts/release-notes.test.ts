import { expect, test } from 'vitest';
import { releaseNotes } from '../../scripts/release-notes.ts';

const changelog = `# Changelog

## [Unreleased]

## [1.1.0] - 2027-01-02

### Added

- A thing.

## [1.0.0] - unreleased

- The first.

## [0.9.0] - 2026-01-01

[1.1.0]: https://example.com/1.1.0
`;
const packageOf = (version: string) => JSON.stringify({ version });

test('the notes of a version are its section alone', () => {
  expect(releaseNotes('v1.1.0', changelog, packageOf('1.1.0'))).toBe('### Added\n\n- A thing.\n');
});

test('links to files of the repository lead to the tag', () => {
  const linked = changelog.replace('- A thing.', '- [A](docs/a.md#b), [B](#100), [C](https://example.com).');
  const files = 'https://github.com/data-diff-gate/data-diff-gate/blob/v1.1.0';
  expect(releaseNotes('v1.1.0', linked, packageOf('1.1.0'))).toBe(
    `### Added\n\n- [A](${files}/docs/a.md#b), [B](${files}/CHANGELOG.md#100), [C](https://example.com).\n`,
  );
});

test.each([
  { name: 'a tag that is no version', tag: 'v1', version: '1.0.0', expected: 'write it as v1.2.3' },
  { name: 'another version in package.json', tag: 'v1.1.0', version: '1.0.0', expected: 'npm version' },
  { name: 'no section', tag: 'v2.0.0', version: '2.0.0', expected: 'no section "## [2.0.0]' },
  { name: 'a section without a date', tag: 'v1.0.0', version: '1.0.0', expected: 'gives 1.0.0 no date' },
  { name: 'an empty section', tag: 'v0.9.0', version: '0.9.0', expected: 'says nothing of 0.9.0' },
])('$name is refused with advice', ({ tag, version, expected }) => {
  expect(() => releaseNotes(tag, changelog, packageOf(version))).toThrow(expected);
});
