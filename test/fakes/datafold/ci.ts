import type { Answer, SeenRequest } from '../server.ts';
import { invalid, notAllowed, problem } from './errors.ts';

/** A run of Datafold's CI. */
export type CiRunSeed = {
  readonly id: number;
  readonly prSha: string;
  /** Default 42, the world's pull request. */
  readonly prNum?: number;
  /** A run that never changes, or its scenes in order: it is listed from the first one that is reached. */
  readonly status: string | readonly CiScene[];
};

/** `look` counts honest answers about the runs of its configuration from 1, `afterMs` from the first of them. */
type CiScene = {
  readonly status: string;
  readonly from?: { readonly look: number } | { readonly afterMs: number };
};

/** All runs, by the id of their configuration. */
export type CiSeeds = Readonly<Record<number, readonly CiRunSeed[]>>;

export const CI_PATH = /^\/api\/v1\/ci\/([^/]+)\/runs$/;

const SUBMIT_PATH = /^\/api\/v1\/ci\/(\d+)\/(\d+)$/;
const UPLOAD_PATH = /^\/api\/v1\/dbt\/submit_artifacts\/(\d+)$/;

/**
 * Answers what Datafold's command line sends to a CI configuration: `ci submit` (the run's ID, null where the pull request has no
 * active run) and `dbt upload`. Returns undefined for every other path.
 */
export function answerCiCommand({ path, method }: SeenRequest, seeds: CiSeeds): Answer | undefined {
  const [, config = '', pull] = SUBMIT_PATH.exec(path) ?? UPLOAD_PATH.exec(path) ?? [];
  if (config === '') return undefined;
  if (method !== 'POST') return notAllowed(method);
  const runs = seeds[Number(config)];
  if (runs === undefined)
    return problem(404, 'not-found', 'Not Found', `CI config ${config} does not exist.`);
  if (pull === undefined) return { status: 200, body: {} };
  const run = runs.findLast(({ prNum = 42 }) => prNum === Number(pull));
  return { status: 200, body: { run_id: run?.id ?? null } };
}

/** What answers about the CI runs; `now` in milliseconds, monotonic. */
export function ciRuns(seeds: CiSeeds, now: () => number): (request: SeenRequest) => Answer {
  const looks = new Map<string, { count: number; readonly firstMs: number }>();
  return (request) => {
    const config = CI_PATH.exec(request.path)?.[1] ?? '';
    if (request.method !== 'GET') return notAllowed(request.method);
    if (!/^\d+$/.test(config))
      return invalid(['path', 'ci_config_id'], 'value is not a valid integer', 'type_error.integer');
    const [limit, offset] = [whole(request, 'limit', 100), whole(request, 'offset', 0)];
    if (limit === null || offset === null)
      return invalid(['query', 'limit'], 'value is not a valid integer', 'type_error.integer');
    const runs = seeds[Number(config)];
    if (runs === undefined)
      return problem(404, 'not-found', 'Not Found', `CI config ${config} does not exist.`);
    const seen = looks.get(config) ?? { count: 0, firstMs: now() };
    seen.count += 1;
    looks.set(config, seen);
    // In no order that the specification promises: here the oldest first.
    const listed = runs.flatMap((run) => bodyOf(run, seen.count, now() - seen.firstMs));
    return { status: 200, body: matching(listed, request).slice(offset, offset + limit) };
  };
}

type CiRunBody = { readonly pr_sha: string; readonly pr_num: string };

function matching(runs: readonly CiRunBody[], { query }: SeenRequest): readonly CiRunBody[] {
  const [sha, num] = [query.get('pr_sha'), query.get('pr_num')];
  return runs.filter((run) => (sha ?? run.pr_sha) === run.pr_sha && (num ?? run.pr_num) === run.pr_num);
}

function bodyOf({ id, prSha, prNum = 42, status }: CiRunSeed, look: number, ageMs: number) {
  const scenes = typeof status === 'string' ? [{ status }] : status;
  const present = scenes.filter(({ from }) => {
    if (from === undefined) return true;
    return 'look' in from ? look >= from.look : ageMs >= from.afterMs;
  });
  return present.slice(-1).map((scene) => ({
    id,
    base_branch: 'main',
    base_sha: 'ba5e'.repeat(10),
    pr_branch: 'feature/new-model',
    pr_sha: prSha,
    pr_num: String(prNum),
    status: scene.status,
    source: 'ci',
  }));
}

function whole({ query }: SeenRequest, name: string, otherwise: number): number | null {
  const text = query.get(name);
  if (text === null) return otherwise;
  return /^\d+$/.test(text) ? Number(text) : null;
}
