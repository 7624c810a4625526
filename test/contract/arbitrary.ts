import fc from 'fast-check';
import type { Schema, SchemaName } from './datafold.ts';
import { schemaNamed } from './datafold.ts';

type Values = fc.Arbitrary<unknown>;

/** Values that are valid by a schema of this folder; knows the keywords that are used there and stops at any other. */
export function validBy(name: SchemaName): Values {
  return valuesOf(schemaNamed(name), name);
}

const idle = new Set(['$schema', '$id', 'definitions', 'additionalProperties', 'required']);

function valuesOf(schema: Schema, file: SchemaName): Values {
  const { $ref, anyOf, oneOf, enum: words, const: only, type, ...rest } = schema;
  if (typeof $ref === 'string') return referred($ref, file);
  const choices = anyOf ?? oneOf;
  if (Array.isArray(choices)) return fc.oneof(...choices.map((choice: Schema) => valuesOf(choice, file)));
  if (Array.isArray(words)) return fc.constantFrom(...(words as unknown[]));
  if (only !== undefined) return fc.constant(only);
  const types = (Array.isArray(type) ? type : [type]) as readonly unknown[];
  return fc.oneof(...types.map((one) => ofType(one, rest, file)));
}

function referred(reference: string, file: SchemaName): Values {
  const [path = '', name = ''] = reference.split('#/definitions/');
  const target = path === '' ? file : (path.replace('.schema.json', '') as SchemaName);
  const definitions = schemaNamed(target)['definitions'] as Readonly<Record<string, Schema>>;
  const schema = definitions[name];
  if (schema === undefined) throw new Error(`no definition ${reference}`);
  return valuesOf(schema, target);
}

function ofType(type: unknown, rules: Schema, file: SchemaName): Values {
  const unknown = Object.keys(rules).filter((keyword) => !idle.has(keyword) && !KEYWORDS.has(keyword));
  if (unknown.length > 0) throw new Error(`no values for ${unknown.join(', ')}`);
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof(fc.nat({ max: 9 }), fc.nat(), fc.maxSafeInteger());
    case 'number':
      return fc.oneof(fc.nat({ max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.maxSafeInteger());
    case 'string':
      return texts(rules);
    case 'array':
      return lists(rules, file);
    case 'object':
      return objects(rules, file);
    default:
      throw new Error(`no values of the type ${String(type)}`);
  }
}

const KEYWORDS = new Set(['format', 'minLength', 'items', 'minItems', 'maxItems', 'properties']);

function texts({ format, minLength = 0 }: Schema): Values {
  if (format === 'date-time') {
    const span = { min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z') };
    return fc.date({ ...span, noInvalidDate: true }).map((date) => date.toISOString());
  }
  if (format === 'uri') return fc.constantFrom('https://files.example.com/a.csv', 's3://bucket/key');
  if (format !== undefined) throw new Error(`no values of the format ${String(format)}`);
  const words = [
    '',
    'done',
    'waiting',
    'queued',
    'processing',
    'failed',
    'c0ffee',
    'mona@example.com',
    'Mona Lisa',
    '42',
    '__proto__',
  ];
  const some = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 12 }));
  return some.filter((text) => text.length >= Number(minLength));
}

function lists({ items, maxItems = 4, minItems = 0 }: Schema, file: SchemaName): Values {
  if (Array.isArray(items)) return fc.tuple(...items.map((item: Schema) => valuesOf(item, file)));
  return fc.array(valuesOf(items as Schema, file), {
    minLength: Number(minItems),
    maxLength: Number(maxItems),
  });
}

/** Fields that are not required come and go, most of them there, as a server sends them. */
function objects({ properties = {}, required = [], additionalProperties }: Schema, file: SchemaName): Values {
  const fields = Object.entries(properties as Readonly<Record<string, Schema>>);
  if (fields.length === 0) {
    const values =
      typeof additionalProperties === 'object'
        ? valuesOf(additionalProperties as Schema, file)
        : fc.jsonValue({ maxDepth: 2 });
    return fc.dictionary(fc.string({ maxLength: 8 }), values, { maxKeys: 4 });
  }
  const whole = fc.record(Object.fromEntries(fields.map(([name, schema]) => [name, valuesOf(schema, file)])));
  const optional = fields.map(([name]) => name).filter((name) => !(required as unknown[]).includes(name));
  return fc.tuple(whole, fc.oneof(fc.constant([]), fc.subarray(optional))).map(([body, left]) => {
    const away = new Set<string>(left);
    return Object.fromEntries(Object.entries(body).filter(([name]) => !away.has(name)));
  });
}
