import type { ValidateFunction } from 'ajv';
import type { Description, Operation } from '../../../scripts/openapi/operations.ts';
import { faultsOf, newAjv, readJson } from '../../contract/ajv.ts';

/** GitHub's own description of what the action asks of it. */
export const description = readJson('github-openapi.json') as Description;

const ajv = newAjv(['source', 'operations', 'components']);
ajv.addSchema(description, 'github');
const compiled = new Map<string, ValidateFunction>();

/** Makes every check ready, so that no answer is late for it later; a quarter of a second the first time, nothing then. */
export function prepareDescription(): void {
  description.operations.forEach(({ parameters, body, responses }, at) => {
    parameters.forEach((_, index) => {
      checkAt(`operations/${at}/parameters/${index}/schema`);
    });
    if (body !== undefined) checkAt(`operations/${at}/body/schema`);
    for (const [status, schema] of Object.entries(responses)) {
      if (schema !== null) checkAt(`operations/${at}/responses/${status}`);
    }
  });
}

/** One described operation and what its path held. */
export type Described = {
  readonly operation: Operation;
  readonly at: number;
  readonly path: Readonly<Record<string, string>>;
};

const routes = description.operations.map((operation, at) => ({
  operation,
  at,
  pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`, 'i'),
}));

/** The operation that GitHub describes for this method and path, if any: constant paths go before those with a parameter. */
export function describedBy(method: string, path: string): Described | undefined {
  const [best] = routes
    .flatMap(({ operation, at, pattern }) => {
      const groups = operation.method === method ? pattern.exec(path)?.groups : undefined;
      if (operation.method !== method || !pattern.test(path)) return [];
      const held = Object.entries(groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
      return [{ operation, at, path: Object.fromEntries(held) as Record<string, string> }];
    })
    .toSorted((a, b) => Object.keys(a.path).length - Object.keys(b.path).length);
  return best;
}

/** What a value lacks of the schema at this place of the description, such as `operations/3/body/schema`. */
export function faultsAt(place: string, value: unknown): readonly string[] {
  const check = checkAt(place);
  return check(value) === true ? [] : faultsOf(check.errors);
}

function checkAt(place: string): ValidateFunction {
  const check = compiled.get(place) ?? ajv.compile({ $ref: `github#/${place}` });
  compiled.set(place, check);
  return check;
}
