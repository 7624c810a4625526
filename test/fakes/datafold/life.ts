import { type DiffBody, diffBody } from '../diff-body.ts';

/** One scene of a diff's life. */
export type DiffFrame = {
  /** A whole body (one with `data_source1_id`) is sent as it is but for its `id`; some fields lie over `diffBody()`. */
  readonly body: DiffBody;
  /**
   * When the scene begins; absent: at once. `look` counts honest answers about this diff from 1;
   * `afterMs` counts from the first poll of this diff, or from its creation through the API.
   */
  readonly from?: { readonly look: number } | { readonly afterMs: number };
  /** Sends `body` untouched, a strange or missing `id` included; no specification is asked about it. */
  readonly verbatim?: boolean;
};

/** A diff that never changes, or its scenes in order: the last one reached is answered. */
export type DiffScript = DiffBody | readonly DiffFrame[];

type Diff = { script: DiffScript; looks: number; firstLookMs: number | null };

/** All diffs of a Datafold, each with its life so far. */
export type Lives = {
  /** The body that a diff shows now; undefined for an id that is not there. */
  present(id: number): DiffBody | undefined;
  /** The same, counted as a look. */
  look(id: number): DiffBody | undefined;
  looks(id: number): number;
  /** Whether the diff shows a strange body by intention. */
  isVerbatim(id: number): boolean;
  /** A diff with nothing seen of it yet. */
  set(id: number, script: DiffScript): void;
  /** A diff whose time begins now. */
  create(id: number, script: DiffScript): void;
  /** Goes on otherwise; its looks stand. */
  become(id: number, script: DiffScript): void;
  all(): readonly DiffBody[];
  freeId(): number;
};

/** The lives of these diffs; `now` in milliseconds, monotonic. */
export function livesOf(scripts: Readonly<Record<number, DiffScript>>, now: () => number): Lives {
  const diffs = new Map<number, Diff>();
  const put = (id: number, script: DiffScript, firstLookMs: number | null) => {
    diffs.set(id, { script, looks: 0, firstLookMs });
  };
  for (const [id, script] of Object.entries(scripts)) put(Number(id), script, null);
  const present = (id: number): DiffBody | undefined => {
    const diff = diffs.get(id);
    return diff === undefined ? undefined : bodyOf(id, frameOf(diff, now()));
  };
  return {
    present,
    look: (id) => {
      const diff = diffs.get(id);
      if (diff === undefined) return undefined;
      diff.looks += 1;
      diff.firstLookMs ??= now();
      return present(id);
    },
    looks: (id) => diffs.get(id)?.looks ?? 0,
    isVerbatim: (id) => {
      const diff = diffs.get(id);
      return diff !== undefined && frameOf(diff, now()).verbatim === true;
    },
    set: (id, script) => put(id, script, null),
    create: (id, script) => put(id, script, now()),
    become: (id, script) => {
      const diff = diffs.get(id);
      if (diff !== undefined) diff.script = script;
    },
    all: () => [...diffs].map(([id, diff]) => bodyOf(id, frameOf(diff, now()))),
    freeId: () => Math.max(0, ...diffs.keys()) + 1,
  };
}

function bodyOf(id: number, { body, verbatim = false }: DiffFrame): DiffBody {
  if (verbatim) return body;
  return { ...('data_source1_id' in body ? body : diffBody(body)), id };
}

/** Whether the diff of this body has ended; `done` decides where there is no `status`. */
export function isOver(body: DiffBody): boolean {
  const status = body['status'];
  return status === undefined
    ? body['done'] === true
    : ['done', 'failed', 'cancelled'].includes(String(status));
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
