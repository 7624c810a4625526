import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import formats from 'ajv-formats';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Finding, Source } from './finding.ts';

/** Where the schemas are from; schemas/README.md says how to update them. */
export const schemaSource = 'SchemaStore, as in check-jsonschema 0.39.0';

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);

type SchemaName = 'workflow' | 'action';

/** Checks files by the public JSON schema of their kind. Reports one error per place in a file. */
export function checkBySchema(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap(({ path, kind, text }) => {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const validate = schemaOf(kind === 'action' ? 'action' : 'workflow');
    if (validate(document.toJS())) return [];
    return deepest(validate.errors ?? []).map(({ instancePath, message = '', params }): Finding => {
      const keys = instancePath.split('/').slice(1).map(unescapePointer);
      const node = document.getIn(keys, true);
      const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
      return { path, line, by: 'schema', message: `${keys.join('.')} ${message} ${detailOf(params)}`.trim() };
    });
  });
}

function schemaOf(name: SchemaName) {
  const known = ajv.getSchema(name);
  if (known !== undefined) return known;
  const { $id: _, ...schema } = JSON.parse(
    readFileSync(new URL(`./schemas/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  ajv.addSchema(schema, name);
  return schemaOf(name);
}

/** An alternative of a schema reports errors of each of its branches: those deepest in the file say what is wrong. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const most = Math.max(...errors.map(depth));
  const found = errors.filter((error) => depth(error) === most);
  return [...new Map(found.map((error) => [error.instancePath, error])).values()];
}

function unescapePointer(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~');
}

function detailOf(params: Readonly<Record<string, unknown>>): string {
  const named = params['additionalProperty'] ?? params['allowedValues'];
  return named === undefined ? '' : `(${JSON.stringify(named)})`;
}
