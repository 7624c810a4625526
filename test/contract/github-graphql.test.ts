import { validate } from '@octokit/graphql-schema';
import { describe, expect, test } from 'vitest';
import { identical } from '../fakes/diffs.ts';
import { inWorld } from '../scenarios/support.ts';

function findErrors(document: string): readonly string[] {
  return validate(document).map(({ message }) => message);
}

/** Runs the action over a comment of an earlier run. Resolves to the GraphQL documents that it sent. */
async function collectDocuments(): Promise<readonly string[]> {
  return inWorld({ diffs: { 970: identical() } }, async (world) => {
    await world.run({ with: { datadiff_id: '970' } });
    return world.github.requests
      .filter(({ path }) => path.endsWith('/graphql'))
      .map(({ body }) => String((JSON.parse(body) as Record<string, unknown>)['query']));
  });
}

describe("GitHub's public GraphQL schema", () => {
  test('accepts every document that the action sends', async () => {
    const documents = await collectDocuments();
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.flatMap(findErrors)).toEqual([]);
  });

  test.each([
    { name: 'an unknown field', document: '{ viewer { nonsense } }', error: 'Cannot query field "nonsense"' },
    {
      name: 'an argument of another type',
      document: '{ repository(owner: 1, name: "x") { id } }',
      error: 'String cannot represent a non string value',
    },
    {
      name: 'a variable of another type',
      document:
        'query ($n: String!) { repository(owner: "a", name: "b") { pullRequest(number: $n) { id } } }',
      error: 'Variable "$n" of type "String!"',
    },
  ])('rejects $name', ({ document, error }) => {
    expect(findErrors(document).join('\n')).toContain(error);
  });
});
