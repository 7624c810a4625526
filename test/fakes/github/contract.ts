import type { Operation, Parameter } from '../../../scripts/openapi/operations.ts';
import type { Answer, SeenRequest } from '../server.ts';
import { type Described, describedBy, faultsAt } from './description.ts';
import type { Model } from './model.ts';
import { notFound, refuse, unserved } from './route.ts';

type Place = Pick<Model, 'owner' | 'repo' | 'repoId'>;

/** Holds a fake GitHub, and anyone who talks to it, to GitHub's own description. */
export type Contract = {
  /** Writes down what is wrong with a request, whatever it is answered. */
  readonly asked: (request: SeenRequest) => void;
  /** Writes down what is wrong with an honest answer, and a refusal of what no client should send. */
  readonly answered: (request: SeenRequest, answer: Answer) => void;
  readonly violations: () => readonly string[];
};

/** A contract with nothing written down yet. */
export function contractOf(model: Place): Contract {
  const violations: string[] = [];
  const note = (request: SeenRequest, what: string) => {
    violations.push(`${request.method} ${request.path}: ${what}`);
  };
  return {
    asked: (request) => {
      for (const fault of requestFaults(request, model)) note(request, fault);
    },
    answered: (request, answer) => {
      for (const fault of answerFaults(request, answer, model)) note(request, fault);
    },
    violations: () => violations,
  };
}

/** How GitHub refuses what it does not describe; undefined where the request is as described. */
export function refusalOf(request: SeenRequest, json: unknown, model: Place): Answer | undefined {
  const described = describedIn(request, model);
  if (described === undefined || pathFaults(described).length > 0) return notFound;
  const [fault] = [...queryFaults(described, request.query), ...bodyFaults(described, json)];
  return fault === undefined ? undefined : refuse(422, `Invalid request.\n\n${fault}`);
}

/** Links to further pages name the repository by its id. */
function describedIn(request: SeenRequest, { owner, repo, repoId }: Place): Described | undefined {
  const path = request.path.replace(`/repositories/${repoId}/`, `/repos/${owner}/${repo}/`);
  return describedBy(request.method, path);
}

function requestFaults(request: SeenRequest, model: Place): readonly string[] {
  const agent = request.headers['user-agent'] ? [] : ['there is no User-Agent header'];
  const json = parsed(request.body);
  if (json === notJson) return [...agent, 'the body is not JSON'];
  if (request.method === 'POST' && request.path === '/graphql') return [...agent, ...graphqlFaults(json)];
  const described = describedIn(request, model);
  if (described === undefined) return [...agent, 'GitHub describes no such method and path'];
  return [
    ...agent,
    ...pathFaults(described),
    ...queryFaults(described, request.query),
    ...unknownParameters(described.operation, request.query),
    ...bodyFaults(described, json),
    ...unknownFields(described.operation, json),
  ];
}

function graphqlFaults(json: unknown): readonly string[] {
  const { query, variables } = (json ?? {}) as Record<string, unknown>;
  return [
    ...(typeof query === 'string' ? [] : ['a GraphQL request needs a query']),
    ...(variables === undefined || typeof variables === 'object'
      ? []
      : ['GraphQL variables are not an object']),
  ];
}

function pathFaults({ operation, at, path }: Described): readonly string[] {
  return operation.parameters.flatMap((parameter, index) =>
    parameter.in === 'path' ? parameterFaults(parameter, at, index, path[parameter.name] ?? null) : [],
  );
}

function queryFaults({ operation, at }: Described, query: URLSearchParams): readonly string[] {
  return operation.parameters.flatMap((parameter, index) =>
    parameter.in === 'query' ? parameterFaults(parameter, at, index, query.get(parameter.name)) : [],
  );
}

function parameterFaults(
  parameter: Parameter,
  at: number,
  index: number,
  text: string | null,
): readonly string[] {
  const name = `the parameter ${parameter.name}`;
  if (text === null) return parameter.required ? [`${name} is missing`] : [];
  const { type } = parameter.schema;
  const value = type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
  const faults = faultsAt(`operations/${at}/parameters/${index}/schema`, value);
  return faults.map((fault) => `${name} (${text}): ${fault}`);
}

/** GitHub passes over a parameter that it does not know; anyone who sent it meant something by it. */
function unknownParameters(operation: Operation, query: URLSearchParams): readonly string[] {
  const known = operation.parameters.map(({ name }) => name);
  return [...query.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => `${name} is no parameter here`);
}

function bodyFaults({ operation, at }: Described, json: unknown): readonly string[] {
  if (operation.body === undefined) return [];
  if (json === undefined && !operation.body.required) return [];
  return faultsAt(`operations/${at}/body/schema`, json ?? null).map((fault) => `the body: ${fault}`);
}

function unknownFields({ body }: Operation, json: unknown): readonly string[] {
  if (json === undefined) return [];
  if (body === undefined) return ['no body is described here'];
  const known = Object.keys((body.schema['properties'] as Record<string, unknown> | undefined) ?? {});
  const sent = typeof json === 'object' && json !== null ? Object.keys(json) : [];
  return sent.filter((name) => !known.includes(name)).map((name) => `the body: ${name} is no field here`);
}

function answerFaults(request: SeenRequest, answer: Answer, model: Place): readonly string[] {
  const { status, body } = answer;
  if (request.path === '/graphql') return graphqlAnswerFaults(body);
  const refused =
    status === 400 || (status === 422 && isUnprocessable(body))
      ? [`refused: ${status} ${JSON.stringify(body)}`]
      : [];
  const described = describedIn(request, model);
  if (described === undefined) return refused;
  if (answer === unserved) return ['the fake does not serve what GitHub describes'];
  const { operation, at } = described;
  if (!(status in operation.responses)) return [...refused, ...undescribed(status, body)];
  if (operation.responses[status] === null) {
    return body === undefined ? refused : [...refused, `the answer ${status} has a body`];
  }
  const faults = faultsAt(`operations/${at}/responses/${status}`, body);
  return [...refused, ...faults.map((fault) => `the answer ${status}: ${fault}`)];
}

/** A 422 about the request's own content, not about a commit that is not there. */
function isUnprocessable(body: unknown): boolean {
  const { errors, message } = (body ?? {}) as Record<string, unknown>;
  return errors !== undefined || (typeof message === 'string' && message.startsWith('Invalid request'));
}

/** Refusals that every operation may give (no quota, no permission, not there) are described nowhere but look alike. */
function undescribed(status: number, body: unknown): readonly string[] {
  if (status < 400) return [`the answer ${status} is not described`];
  if (typeof body === 'string') return [];
  return faultsAt('components/schemas/basic-error', body).map((fault) => `the answer ${status}: ${fault}`);
}

/** An error without a type is about the query itself: a field that is not there, a syntax error. */
function graphqlAnswerFaults(body: unknown): readonly string[] {
  const { errors = [] } = (body ?? {}) as { errors?: readonly { type?: string; message: string }[] };
  return errors.filter(({ type }) => type === undefined).map(({ message }) => `refused: ${message}`);
}

const notJson = Symbol('not JSON');

function parsed(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return notJson;
  }
}
