import { prepareSchemas } from '../contract/datafold.ts';
import { answerCiCommand, CI_PATH, type CiSeeds, ciRuns } from './datafold/ci.ts';
import { creationOf, type Listing, listed, withoutProgress } from './datafold/collection.ts';
import { answerFaults } from './datafold/contract.ts';
import { invalid, noSuchPath, notAllowed, problem } from './datafold/errors.ts';
import { type DiffScript, isOver, type Lives, livesOf } from './datafold/life.ts';
import { DATA_SOURCE, ORGANIZATION, summaryOf } from './datafold/summary.ts';
import { type DiffBody, diffBody, waiting } from './diffs.ts';
import { type Answer, type FakeServer, type Fault, type SeenRequest, startServer } from './server.ts';

export type { CiRunSeed } from './datafold/ci.ts';
export type { DiffFrame, DiffScript } from './datafold/life.ts';

/** What Datafold knows when it starts. */
export type FakeDatafoldOptions = {
  readonly apiKey: string;
  /** By id. */
  readonly diffs: Readonly<Record<number, DiffScript>>;
  /** Answers of `/summary_results`, by id, or made of what the diff shows then; without one that path is 404, as on an older deployment. */
  readonly summaries?: Readonly<Record<number, DiffBody | ((diff: DiffBody) => DiffBody)>>;
  /** Error texts of `/summary`, by id, in place of what a failed diff says by itself. */
  readonly errors?: Readonly<Record<number, string>>;
  /** The lives of the diffs that are created through the API, in order; each begins when it is created. */
  readonly creations?: readonly { readonly id: number; readonly script: DiffScript }[];
  /** The runs of its CI, by the id of their configuration; others are 404. */
  readonly ci?: CiSeeds;
  readonly listing?: Listing;
  /** Milliseconds, monotonic; for `afterMs`. Default `performance.now`. */
  readonly now?: () => number;
  readonly faults?: readonly Fault[];
};

/** A Datafold that speaks what is specified of `/api/v1/datadiffs`, and the two paths by which its own clients begin. */
export type FakeDatafold = FakeServer & {
  /** How often this diff was honestly answered. */
  looks(id: number): number;
  /** Puts another body (or script) in the place of this diff's scenes; its looks start again. */
  set(id: number, script: DiffScript): void;
  /** Cancels a diff by hand, as a person on the web page would. */
  cancel(id: number): void;
  /** Where an honest answer was as no age of the specification allows; frames sent `verbatim` do not count. */
  violations(): readonly string[];
};

/** What the routes read and change. */
type Model = Pick<FakeDatafoldOptions, 'apiKey' | 'summaries' | 'errors' | 'listing' | 'ci'> & {
  readonly ciRuns: (request: SeenRequest) => Answer;
  readonly lives: Lives;
  readonly creations: { readonly id: number; readonly script: DiffScript }[];
};

const DIFF_PATH = /^\/api\/v1\/datadiffs\/([^/]+)(\/cancel|\/summary|\/summary_results)?$/;

/** Starts a Datafold. */
export async function startFakeDatafold(options: FakeDatafoldOptions): Promise<FakeDatafold> {
  prepareSchemas();
  const now = options.now ?? (() => performance.now());
  const lives = livesOf(options.diffs, now);
  const model: Model = {
    ...options,
    lives,
    ciRuns: ciRuns(options.ci ?? {}, now),
    creations: [...(options.creations ?? [])],
  };
  const violations: string[] = [];
  const handle = (request: SeenRequest): Answer => {
    const answer = answerTo(request, model);
    const id = Number(DIFF_PATH.exec(request.path)?.[1]);
    const faults = lives.isVerbatim(id) ? [] : answerFaults(request, answer);
    violations.push(...faults.map((fault) => `${request.method} ${request.path}: ${fault}`));
    return answer;
  };
  const server = await startServer({ handle, ...(options.faults ? { faults: options.faults } : {}) });
  return {
    ...server,
    set: lives.set,
    cancel: (id) => cancel(lives, id),
    looks: lives.looks,
    violations: () => violations,
  };
}

function answerTo(request: SeenRequest, model: Model): Answer {
  if (request.headers.authorization !== `Key ${model.apiKey}`)
    return problem(401, 'unauthorized', 'Unauthorized', 'The API key is missing or invalid.');
  if (request.path === '/api/v1/datadiffs') return collection(request, model);
  if (request.path === '/api/v1/organization/meta') return { status: 200, body: ORGANIZATION };
  if (request.path === '/api/v1/data_sources') return { status: 200, body: [DATA_SOURCE] };
  if (CI_PATH.test(request.path)) return model.ciRuns(request);
  const [match, rawId = '', action = ''] = DIFF_PATH.exec(request.path) ?? [];
  if (match === undefined) return answerCiCommand(request, model.ci ?? {}) ?? noSuchPath(request.path);
  if (request.method !== (action === '/cancel' ? 'POST' : 'GET')) return notAllowed(request.method);
  if (!/^\d+$/.test(rawId))
    return invalid(['path', 'datadiff_id'], 'value is not a valid integer', 'type_error.integer');
  if (request.query.has('poll'))
    return invalid(['query', 'poll'], 'official clients never send poll', 'value_error');
  return single(request, Number(rawId), action, model);
}

function single(
  request: SeenRequest,
  id: number,
  action: string,
  { lives, summaries, errors }: Model,
): Answer {
  const body = action === '' ? lives.look(id) : lives.present(id);
  if (body === undefined) return problem(404, 'not-found', 'Not Found', `Data diff ${id} does not exist.`);
  switch (action) {
    case '/cancel':
      cancel(lives, id);
      return { status: 200, body: { id, status: lives.present(id)?.['status'] ?? 'done' } };
    case '/summary':
      return { status: 200, body: { ...summaryOf(body), ...(errors?.[id] ? { error: errors[id] } : {}) } };
    case '/summary_results': {
      const summary = summaries?.[id];
      if (summary === undefined) return noSuchPath(request.path);
      return { status: 200, body: typeof summary === 'function' ? summary(body) : summary };
    }
    default:
      return { status: 200, body };
  }
}

function cancel(lives: Lives, id: number): void {
  const body = lives.present(id);
  if (body === undefined || isOver(body)) return;
  lives.become(id, { ...body, status: 'cancelled', done: true, result: null });
}

function collection(request: SeenRequest, { lives, creations, listing }: Model): Answer {
  if (request.method === 'GET') return listed(request, lives.all(), listing);
  if (request.method !== 'POST') return notAllowed(request.method);
  const creation = creationOf(request);
  if ('refused' in creation) return creation.refused;
  const { id, script } = creations.shift() ?? { id: lives.freeId(), script: waiting() };
  lives.create(id, script);
  return { status: 200, body: withoutProgress(diffBody({ ...waiting(), ...creation.asked, id })) };
}
