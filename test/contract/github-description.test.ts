import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cut, type Json, operations, schemaOf } from '../../scripts/openapi/operations.ts';
import { describedBy, description } from '../fakes/github/description.ts';
import { readJson } from './ajv.ts';

const file = new URL('github-openapi.json', import.meta.url);

test('the committed cut holds every operation of the list, and names where it comes from', () => {
  expect(description.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(
    operations.map(([method, path]) => `${method.toUpperCase()} ${path}`),
  );
  expect((readJson('github-openapi.json') as Json)['source']).toMatchObject({
    package: '@octokit/openapi',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
  expect(statSync(file).size).toBeLessThan(200_000);
});

test('the committed cut needs no schema that it does not hold, and holds none that it does not need', () => {
  const { schemas } = description.components;
  const named = (value: unknown) =>
    [...JSON.stringify(value).matchAll(/#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  const needed = new Set([...named(description.operations), ...named(schemas)]);
  expect([...needed].toSorted()).toEqual(Object.keys(schemas).toSorted());
});

test('leaves prose out and spells null', () => {
  const described = {
    type: 'object',
    description: 'prose',
    'x-github': {},
    properties: {
      description: { type: 'string', nullable: true, example: 'a field may be called so' },
      state: { type: 'string', enum: ['a'], nullable: true, default: 'a' },
      owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/user' }] },
    },
    required: ['state'],
  };
  expect(schemaOf(described)).toEqual({
    type: 'object',
    properties: {
      description: { type: ['string', 'null'] },
      state: { type: ['string', 'null'], enum: ['a', null] },
      owner: { anyOf: [{ allOf: [{ $ref: '#/components/schemas/user' }] }, { type: 'null' }] },
    },
    required: ['state'],
  });
});

test('stops where GitHub no longer describes an operation', () => {
  expect(() => cut({ paths: { '/user': { get: { operationId: 'x', responses: {} } } } })).toThrow(
    'not an object',
  );
  expect(() => cut({ paths: { '/user': {} } })).toThrow('GitHub does not describe get /user');
});

test.each([
  ['GET', '/repos/o/r/issues/comments/7', 'issues/get-comment'],
  ['GET', '/repos/o/r/issues/7/comments', 'issues/list-comments'],
  ['GET', '/repos/o/r/commits/c0ffee/pulls', 'repos/list-pull-requests-associated-with-commit'],
  ['GET', '/repos/o/r/commits/feature%2Fx', 'repos/get-commit'],
  ['PUT', '/repos/o/r/issues/7/comments', undefined],
  ['GET', '/repos/o/r/issues/7/comments/', undefined],
])('%s %s is %s', (method, path, id) => {
  expect(describedBy(method, path)?.operation.id).toBe(id);
});
