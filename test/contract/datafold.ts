import type { ValidateFunction } from 'ajv';
import { faultsOf, newAjv, readJson } from './ajv.ts';

/** The ages of Datafold's API, oldest first: what public documentation shows of 2022 and 2023, the product's own specification, June 2026. */
export const ages = ['2022', '2023', 'spec', '2026'] as const;
export type Age = (typeof ages)[number];

const names = [
  'diff-stats',
  ...(['diff-2022', 'diff-2023', 'diff-spec', 'diff-2026'] as const),
  'page',
  'ci-runs',
  'create',
  'cancelled',
  'summary',
  'summary-results',
  'problem',
  'validation-error',
] as const;
export type SchemaName = (typeof names)[number];

/** A JSON Schema (draft-07) as this folder's schemas are written. */
export type Schema = { readonly [keyword: string]: unknown };

/** The schema as it stands in its file. */
export function schemaNamed(name: SchemaName): Schema {
  return readJson(`datafold/${name}.schema.json`) as Schema;
}

const ajv = newAjv();
for (const name of names) ajv.addSchema(schemaNamed(name));
let later: ValidateFunction | undefined;

/** Makes every check ready, so that no answer is late for it later. */
export function prepareSchemas(): void {
  for (const name of names) ajv.getSchema(`${name}.schema.json`);
  later ??= ajv.compile(ageToCome());
}

/** What a value lacks of a schema; empty when it is valid. */
export function faultsBy(name: SchemaName, value: unknown): readonly string[] {
  const check = ajv.getSchema(`${name}.schema.json`);
  if (check === undefined) throw new Error(`no schema ${name}`);
  return check(value) === true ? [] : faultsOf(check.errors);
}

/** What a body of `GET /api/v1/datadiffs/{id}` lacks of an age. */
export function faultsByAge(age: Age, body: unknown): readonly string[] {
  return faultsBy(`diff-${age}`, body);
}

/**
 * What a body lacks of every age there has been, and of one to come; the faults reported are those of the age to come. That has more
 * fields, more words wherever there is a list of words, figures of any age, and `ci_pr_num` also as text, as the CI runs have it.
 */
export function faultsByAnyAge(body: unknown): readonly string[] {
  if (ages.toReversed().some((age) => faultsByAge(age, body).length === 0)) return [];
  later ??= ajv.compile(ageToCome());
  return later(body) === true ? [] : faultsOf(later.errors);
}

function ageToCome(): Schema {
  const { $id: _, additionalProperties: __, ...newest } = withoutWords(schemaNamed('diff-2026')) as Schema;
  return {
    ...newest,
    properties: {
      ...(newest['properties'] as Schema),
      ci_pr_num: { type: ['integer', 'string', 'null'] },
      diff_stats: { anyOf: [{ $ref: 'diff-stats.schema.json#/definitions/2023' }, { type: 'null' }] },
    },
  };
}

function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => keyword !== 'enum');
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, withoutWords(value)]));
}
