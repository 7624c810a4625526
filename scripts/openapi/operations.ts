/** What GitHub sends and its description forbids: the head of a pull request whose fork was deleted has no repository. */
const corrections: readonly { readonly schema: string; readonly path: readonly string[] }[] = [
  { schema: 'pull-request', path: ['properties', 'head', 'properties', 'repo'] },
  { schema: 'pull-request', path: ['properties', 'head', 'properties', 'user'] },
  { schema: 'pull-request-simple', path: ['properties', 'head', 'properties', 'repo'] },
  // Who labeled it may be gone since; the list of a whole repository's events says so.
  { schema: 'labeled-issue-event', path: ['properties', 'actor'] },
];

/** What the action and its fakes ask of GitHub's REST API. */
export const operations = [
  ['get', '/user'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['get', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/events'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/labels'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/commits/{ref}'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  ['get', '/repos/{owner}/{repo}/commits/{ref}/statuses'],
  ['get', '/repos/{owner}/{repo}/commits/{ref}/status'],
  ['post', '/repos/{owner}/{repo}/statuses/{sha}'],
  ['get', '/repos/{owner}/{repo}/activity'],
] as const;

export type Json = { readonly [name: string]: unknown };

/** One parameter in the path or the query. */
export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Json;
};

/** One operation; `body` is absent where none is described, a response is null where it has no body. */
export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Json };
  readonly responses: { readonly [status: string]: Json | null };
};

/** The cut: JSON Schema (draft-07) throughout, references kept under `components/schemas`. */
export type Description = {
  readonly operations: readonly Operation[];
  readonly components: { readonly schemas: { readonly [name: string]: Json } };
};

/** Every operation of the list with all the schemas that it needs and no others. Throws when GitHub does not describe one. */
export function cut(api: Json): Description {
  const found = operations.map(([method, path]) => operationOf(api, method, path));
  const schemas: Record<string, Json> = {};
  const keep = (value: unknown): void => {
    for (const name of namesIn(value)) {
      if (name in schemas) continue;
      schemas[name] = schemaOf(resolve(api, `#/components/schemas/${name}`));
      keep(schemas[name]);
    }
  };
  keep(found);
  for (const { schema, path } of corrections) schemas[schema] = withNull(objectOf(schemas[schema]), path);
  return { operations: found, components: { schemas } };
}

function operationOf(api: Json, method: string, path: string): Operation {
  const described = objectOf(objectOf(api['paths'])[path])[method];
  if (described === undefined) throw new Error(`GitHub does not describe ${method} ${path}`);
  const { operationId, parameters = [], requestBody, responses } = objectOf(described);
  const body = requestBody === undefined ? undefined : objectOf(resolved(api, requestBody));
  return {
    id: String(operationId),
    method: method.toUpperCase(),
    path,
    parameters: (parameters as readonly unknown[]).map((parameter) =>
      parameterOf(objectOf(resolved(api, parameter))),
    ),
    ...(body === undefined
      ? {}
      : { body: { required: body['required'] === true, schema: contentOf(body) ?? {} } }),
    responses: Object.fromEntries(
      Object.entries(objectOf(responses)).map(([status, response]) => [
        status,
        contentOf(objectOf(resolved(api, response))),
      ]),
    ),
  };
}

function parameterOf(parameter: Json): Parameter {
  return {
    name: String(parameter['name']),
    in: String(parameter['in']),
    required: parameter['required'] === true,
    schema: schemaOf(parameter['schema']),
  };
}

/** The schema of the JSON that is sent; null for a response without any. */
function contentOf(of: Json): Json | null {
  const content = objectOf(of['content'] ?? {});
  const json = content['application/json'];
  return json === undefined ? null : schemaOf(objectOf(json)['schema']);
}

/** Keywords that say what is valid; everything else in a description is prose. */
const structural = new Set(
  '$ref type format enum pattern minLength maxLength minimum maximum minItems maxItems uniqueItems required items properties additionalProperties allOf anyOf oneOf not nullable'.split(
    ' ',
  ),
);

/** OpenAPI 3.0's dialect as JSON Schema: no prose, `null` spelled out. */
export function schemaOf(described: unknown): Json {
  const { nullable, ...kept } = Object.fromEntries(
    Object.entries(objectOf(described))
      .filter(([keyword]) => structural.has(keyword))
      .map(([keyword, value]) => [keyword, partOf(keyword, value)]),
  );
  if (nullable !== true) return kept;
  if (kept['$ref'] !== undefined || typeof kept['type'] !== 'string')
    return { anyOf: [kept, { type: 'null' }] };
  return {
    ...kept,
    type: [kept['type'], 'null'],
    ...(Array.isArray(kept['enum']) ? { enum: [...new Set([...kept['enum'], null])] } : {}),
  };
}

function partOf(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case 'properties':
      return Object.fromEntries(Object.entries(objectOf(value)).map(([name, of]) => [name, schemaOf(of)]));
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return (value as readonly unknown[]).map(schemaOf);
    case 'items':
    case 'not':
      return schemaOf(value);
    case 'additionalProperties':
      return typeof value === 'boolean' ? value : schemaOf(value);
    default:
      return value;
  }
}

/** The schema, allowing null at that place. */
function withNull(schema: Json, [name, ...rest]: readonly string[]): Json {
  if (name === undefined) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, [name]: withNull(objectOf(schema[name]), rest) };
}

function namesIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
}

function resolved(api: Json, value: unknown): unknown {
  const reference = objectOf(value)['$ref'];
  return typeof reference === 'string' ? resolve(api, reference) : value;
}

function resolve(api: Json, reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => objectOf(at)[name], api);
}

function objectOf(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value as Json;
}
