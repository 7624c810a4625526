import { type DiffBody, diffBody } from './diffs.ts';
import { type Answer, type FakeServer, type Fault, type SeenRequest, startServer } from './server.ts';
import { readableSummary } from './summaries.ts';

/** One scene of a diff's life. */
export type DiffFrame = {
  /** A whole body (one with `data_source1_id`) is sent as it is but for its `id`; some fields lie over `diffBody()`. */
  readonly body: DiffBody;
  /**
   * When the scene begins; absent: at once. `look` counts honest answers about this diff from 1;
   * `afterMs` counts from the first look at this diff.
   */
  readonly from?: { readonly look: number } | { readonly afterMs: number };
  /** Sends `body` untouched, a strange or missing `id` included. */
  readonly verbatim?: boolean;
};

/** A diff that never changes, or its scenes in order: the last one reached is answered. */
export type DiffScript = DiffBody | readonly DiffFrame[];

/** What Datafold knows when it starts. */
export type FakeDatafoldOptions = {
  readonly apiKey: string;
  /** By id. */
  readonly diffs: Readonly<Record<number, DiffScript>>;
  /** Answers of `/summary_results`, by id; without one that path is 404, as on an older deployment. */
  readonly summaries?: Readonly<Record<number, DiffBody>>;
  /** Error texts that `/summary` gives, by id; without any that path is 404 for all, as on an older deployment. */
  readonly errors?: Readonly<Record<number, string>>;
  /** Milliseconds, monotonic; for `afterMs`. Default `performance.now`. */
  readonly now?: () => number;
  readonly faults?: readonly Fault[];
};

/** A Datafold that speaks `GET /api/v1/datadiffs/{id}`, `/summary_results`, `/summary` and `POST .../cancel`. */
export type FakeDatafold = FakeServer & {
  /** How often this diff was honestly answered. */
  looks(id: number): number;
  /** Puts another body (or script) in the place of this diff's scenes; its looks start anew. */
  set(id: number, script: DiffScript): void;
  /** Cancels a diff by hand, as a person on the web page would. */
  cancel(id: number): void;
};

type Diff = { script: DiffScript; looks: number; firstLookMs: number | null };

/** Starts a Datafold. */
export async function startFakeDatafold(options: FakeDatafoldOptions): Promise<FakeDatafold> {
  const now = options.now ?? (() => performance.now());
  const diffs = new Map<number, Diff>();
  const set = (id: number, script: DiffScript) => {
    diffs.set(id, { script, looks: 0, firstLookMs: null });
  };
  for (const [id, script] of Object.entries(options.diffs)) set(Number(id), script);

  const present = (id: number, diff: Diff): DiffBody => {
    const frame = frameOf(diff, now());
    if (frame.verbatim) return frame.body;
    const whole = 'data_source1_id' in frame.body ? frame.body : diffBody(frame.body);
    return { ...whole, id };
  };
  const cancel = (id: number) => {
    const diff = diffs.get(id);
    if (diff === undefined) return;
    const body = present(id, diff);
    if (isOver(body)) return;
    diff.script = { ...body, status: 'cancelled', done: true, result: null };
  };
  const look = (id: number, diff: Diff): Answer => {
    diff.looks += 1;
    diff.firstLookMs ??= now();
    return { status: 200, body: present(id, diff) };
  };

  const handle = (request: SeenRequest): Answer => {
    const match = /^\/api\/v1\/datadiffs\/([^/]+)(\/cancel|\/summary_results|\/summary)?$/.exec(request.path);
    if (request.headers.authorization !== `Key ${options.apiKey}`) {
      return problem(401, 'unauthorized', 'Unauthorized', 'The API key is missing or invalid.');
    }
    if (match === null) return problem(404, 'not-found', 'Not Found', `No such path: ${request.path}`);
    const [, rawId = '', action = ''] = match;
    if (request.method !== (action === '/cancel' ? 'POST' : 'GET')) {
      return problem(
        405,
        'method-not-allowed',
        'Method Not Allowed',
        `${request.method} is not allowed here.`,
      );
    }
    if (!/^\d+$/.test(rawId))
      return invalid(['path', 'datadiff_id'], 'value is not a valid integer', 'type_error.integer');
    if (request.query.has('poll'))
      return invalid(['query', 'poll'], 'official clients never send poll', 'value_error');
    const id = Number(rawId);
    const diff = diffs.get(id);
    if (diff === undefined)
      return problem(404, 'not-found', 'Not Found', `Data diff ${rawId} does not exist.`);
    if (action === '') return look(id, diff);
    if (action === '/cancel') {
      cancel(id);
      return { status: 200, body: { id, status: present(id, diff)['status'] } };
    }
    const summary =
      action === '/summary'
        ? options.errors && readableSummary(present(id, diff), options.errors[id] ?? null)
        : options.summaries?.[id];
    return summary === undefined
      ? problem(404, 'not-found', 'Not Found', `No such path: ${request.path}`)
      : { status: 200, body: summary };
  };

  const server = await startServer({ handle, ...(options.faults ? { faults: options.faults } : {}) });
  return { ...server, set, cancel, looks: (id) => diffs.get(id)?.looks ?? 0 };
}

function frameOf(diff: Diff, nowMs: number): DiffFrame {
  if (!isFrames(diff.script)) return { body: diff.script };
  const age = diff.firstLookMs === null ? 0 : nowMs - diff.firstLookMs;
  const reached = diff.script.filter(({ from }) => {
    if (from === undefined) return true;
    return 'look' in from ? diff.looks >= from.look : diff.firstLookMs !== null && age >= from.afterMs;
  });
  const frame = reached.at(-1) ?? diff.script[0];
  if (frame === undefined) throw new Error('a diff needs at least one frame');
  return frame;
}

function isFrames(script: DiffScript): script is readonly DiffFrame[] {
  return Array.isArray(script);
}

function isOver(body: DiffBody): boolean {
  const status = body['status'];
  return status === undefined
    ? body['done'] === true
    : ['done', 'failed', 'cancelled'].includes(String(status));
}

let problems = 0;

function problem(status: number, type: string, title: string, detail: string): Answer {
  problems += 1;
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: `/errors/${type}`,
      title,
      status,
      detail,
      instance: `2026-06-01T12:00:00.000000Z/fakedatafold/${11_839 + problems}`,
    },
  };
}

function invalid(loc: readonly string[], msg: string, type: string): Answer {
  return { status: 422, body: { detail: [{ loc, msg, type }] } };
}
