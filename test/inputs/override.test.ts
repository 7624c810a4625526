import { describe, expect, test } from 'vitest';
import {
  createDataPathsParser,
  createOverrideByParser,
  createOverrideLabelParser,
} from '../../src/inputs/override.ts';

const overrideByInput = createOverrideByParser({ hasLabel: true });
const dataPathsInput = createDataPathsParser({ hasLabel: true });

describe('override_by', () => {
  test.each<[string, readonly string[] | null, boolean]>([
    ['anyone', null, false],
    ['Anyone, not_author', null, true],
    ['@Octocat', ['octocat'], false],
    ['@octocat @hubot,not-author', ['octocat', 'hubot'], true],
    ['["@octocat", "@mona-lisa_corp"]', ['octocat', 'mona-lisa_corp'], false],
    ['@octocat\n@octocat', ['octocat'], false],
  ])('%j', (text, logins, excludesAuthor) => {
    expect(overrideByInput(text)).toEqual({ value: { logins, excludesAuthor } });
  });

  test.each([
    ['', 'is empty. The variable or output'],
    ['octocat', '"octocat" is not a login'],
    ['@octo-org/data', '"@octo-org/data" is a team, but the workflow token cannot read teams'],
    ['anyone, @octocat', '`anyone` already includes every login'],
    ['not-author', '`not-author` does not say who may accept'],
    ['not-autor, anyone', '"not-autor" is not a login'],
    ['@', '"@" is not a login'],
    ['[1]', 'is not a list of logins'],
    [',', 'is not a list of logins'],
  ])('rejects %j', (text, problem) => {
    expect(overrideByInput(text)).toMatchObject({ problems: [expect.stringContaining(problem)] });
    expect(JSON.stringify(overrideByInput(text))).toContain('override_by: ');
  });
});

describe('data_paths', () => {
  test.each([
    ['', []],
    ['models/**', ['models/**']],
    ['models/**, seeds/*.csv\ndbt_project.yml', ['models/**', 'seeds/*.csv', 'dbt_project.yml']],
    ['["models/my model.sql"]', ['models/my model.sql']],
  ])('%j', (text, paths) => {
    expect(dataPathsInput(text)).toEqual({ value: paths });
  });

  test.each([
    ['!docs/**', 'excludes files'],
    ['/models/**', "from the repository's root"],
    ['./models/**', "from the repository's root"],
    ['models\\**', 'forward slashes'],
    ['["models/**", 1]', 'is not a flat JSON array'],
  ])('rejects %j', (text, problem) => {
    expect(dataPathsInput(text)).toMatchObject({ problems: [expect.stringContaining(problem)] });
    expect(JSON.stringify(dataPathsInput(text))).toContain('data_paths: ');
  });
});

describe('inputs that need each other', () => {
  test.each([
    { name: 'override_by without a label', parsed: createOverrideByParser({ hasLabel: false })('@octocat') },
    {
      name: 'not-author without a label',
      parsed: createOverrideByParser({ hasLabel: false })('anyone, not-author'),
    },
    { name: 'data_paths without a label', parsed: createDataPathsParser({ hasLabel: false })('models/**') },
  ])('$name is a problem', ({ parsed }) => {
    expect(parsed).toMatchObject({ problems: [expect.stringContaining('has no effect without a label')] });
  });

  test('the defaults need no label', () => {
    expect(createOverrideByParser({ hasLabel: false })('anyone')).toMatchObject({ value: { logins: null } });
    expect(createDataPathsParser({ hasLabel: false })('')).toEqual({ value: [] });
  });

  test('a label needs a comment', () => {
    expect(createOverrideLabelParser({ hasComment: true })('accepted')).toEqual({ value: 'accepted' });
    expect(createOverrideLabelParser({ hasComment: false })('')).toEqual({ value: null });
    expect(createOverrideLabelParser({ hasComment: false })('accepted')).toMatchObject({
      problems: [expect.stringContaining('`comment: never`')],
    });
  });
});
