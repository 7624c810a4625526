import { diffResults } from '../../src/diff/data-diff.ts';
import { faultsBy, faultsByAnyAge } from '../contract/datafold.ts';
import type { Ask, Response } from './ask.ts';
import {
  type Body,
  byFaults,
  checkParts,
  checkStats,
  expectStatus,
  held,
  isBody,
  notTried,
  type Outcome,
} from './outcome.ts';

/** A documented fact that the action relies on. */
export type Fact = { readonly name: string; readonly check: (subject: Subject) => Promise<Outcome> };

/** What the facts are tried on. */
export type Subject = {
  readonly ask: Ask;
  /** Newest diffs of the account, whole bodies. */
  readonly diffs: readonly Body[];
  /** The diff to look at, or null if the account has none. */
  readonly diffId: number | null;
  readonly ciConfigId: number | null;
};

const statuses = [
  'needs_confirmation',
  'needs_authentication',
  'waiting',
  'queued',
  'processing',
  'done',
  'failed',
  'cancelled',
];
const noSuchId = 9_007_199_254_740_991;
const listPath = '/api/v1/datadiffs?order_by=id&sort_order=desc&page=1&page_size=100';

/** Reads the newest diffs, and chooses what the facts are tried on. */
export async function prepareSubject(
  ask: Ask,
  chosen: { readonly diffId?: number | undefined; readonly ciConfigId?: number | undefined },
): Promise<Subject> {
  const { body } = await ask(listPath);
  const results = isBody(body) && Array.isArray(body['results']) ? body['results'].filter(isBody) : [];
  const [newestDone] = results.filter(({ status }) => status === 'done');
  const id = chosen.diffId ?? newestDone?.['id'] ?? results[0]?.['id'];
  return {
    ask,
    diffs: results,
    diffId: typeof id === 'number' ? id : null,
    ciConfigId: chosen.ciConfigId ?? null,
  };
}

export const facts: readonly Fact[] = [
  {
    name: 'A key that is not known is answered with 401',
    check: async ({ ask }) => expectStatus(await ask(listPath, 'not-a-key-0123456789'), 401),
  },
  {
    name: 'The list of diffs is a page with whole bodies',
    check: async ({ ask }) => {
      const response = await ask(listPath);
      return response.status === 200
        ? byFaults(faultsBy('page', response.body))
        : expectStatus(response, 200);
    },
  },
  {
    name: 'The list is sorted by ID, newest first',
    check: async ({ diffs }) => {
      const ids = diffs.map(({ id }) => Number(id));
      if (ids.length < 2) return notTried('the account has fewer than two diffs');
      return ids.every((id, index) => index === 0 || id < (ids[index - 1] ?? 0))
        ? held
        : { kind: 'failed', seen: 'IDs in another order' };
    },
  },
  {
    name: 'Every status and result of the newest diffs is known',
    check: async ({ diffs }) => {
      const known: readonly unknown[] = [...diffResults, null, undefined];
      const unknown = diffs.filter(
        ({ status, result }) => !statuses.includes(String(status)) || !known.includes(result),
      );
      if (diffs.length === 0) return notTried('the account has no diffs');
      return unknown.length === 0
        ? held
        : { kind: 'failed', seen: `another word on ${unknown.length} of ${diffs.length} diffs` };
    },
  },
  {
    name: 'A diff is described by the specification of some age',
    check: onDiff('', (body) => byFaults(faultsByAnyAge(body))),
  },
  {
    name: 'A diff has its own ID',
    check: onDiff('', (body, id) =>
      isBody(body) && body['id'] === id ? held : { kind: 'failed', seen: 'another ID, or none' },
    ),
  },
  { name: 'match_ratio is from 0 to 1, row counts are whole numbers', check: onDiff('', checkStats) },
  {
    name: 'Every value of result_statuses of a finished diff is done, success, failed, or error',
    check: onDiff('', checkParts),
  },
  {
    name: 'The details of a diff are described by the specification',
    check: onDiff('/summary_results', (body) => byFaults(faultsBy('summary-results', body))),
  },
  {
    name: 'The summary of a diff is described by the specification',
    check: onDiff('/summary', (body) => byFaults(faultsBy('summary', body))),
  },
  {
    name: 'An ID that does not exist is answered with 404 and a problem',
    check: async ({ ask }) => {
      const response = await ask(`/api/v1/datadiffs/${noSuchId}`);
      return response.status === 404
        ? byFaults(faultsBy('problem', response.body))
        : expectStatus(response, 404);
    },
  },
  {
    name: 'An ID that is not a number is answered with 422 and a list of details',
    check: async ({ ask }) => {
      const response = await ask('/api/v1/datadiffs/not-a-number');
      return response.status === 422
        ? byFaults(faultsBy('validation-error', response.body))
        : expectStatus(response, 422);
    },
  },
  {
    name: 'The CI runs of a configuration are an array as the specification describes it',
    check: onCiRuns((response) => byFaults(faultsBy('ci-runs', response.body))),
  },
  {
    name: 'CI runs can be filtered by commit',
    check: onCiRuns(async (response, { ask, ciConfigId }) => {
      const sha =
        Array.isArray(response.body) && isBody(response.body[0]) ? response.body[0]['pr_sha'] : null;
      if (typeof sha !== 'string') return notTried('the configuration has no runs');
      const { body } = await ask(`/api/v1/ci/${ciConfigId}/runs?pr_sha=${encodeURIComponent(sha)}`);
      const runs = Array.isArray(body) ? body.filter(isBody) : [];
      return runs.length > 0 && runs.every((run) => run['pr_sha'] === sha)
        ? held
        : { kind: 'failed', seen: 'runs of another commit, or none' };
    }),
  },
];

function onDiff(path: string, check: (body: unknown, id: number) => Outcome): Fact['check'] {
  return async ({ ask, diffId }) => {
    if (diffId === null) return notTried('the account has no diffs, and no ID was given');
    const response = await ask(`/api/v1/datadiffs/${diffId}${path}`);
    if (response.status === 404 && path !== '') return notTried('this server does not have it (404)');
    return response.status === 200 ? check(response.body, diffId) : expectStatus(response, 200);
  };
}

function onCiRuns(
  check: (response: Response, subject: Subject) => Outcome | Promise<Outcome>,
): Fact['check'] {
  return async (subject) => {
    if (subject.ciConfigId === null) return notTried('no --ci-config-id was given');
    const response = await subject.ask(`/api/v1/ci/${subject.ciConfigId}/runs`);
    return response.status === 200 ? check(response, subject) : expectStatus(response, 200);
  };
}
