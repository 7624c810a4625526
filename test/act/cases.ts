import type { DiffScript, FakeDatafoldOptions } from '../fakes/datafold.ts';
import { ciFacts, differentSmall, identical } from '../fakes/diffs.ts';
import { common } from '../fakes/event-payloads.ts';
import { type FakeEvent, mergeGroupEvent, workflowRunEvent } from '../fakes/events.ts';
import { HEAD_SHA, type World } from '../fakes/world.ts';

/** One example under act: what Datafold has, what happened on GitHub, and what must come of it. */
export type Case = {
  /** File in `examples/`. */
  readonly example: string;
  readonly about: string;
  /** Default: one created diff that is identical, and a finished CI run with one identical diff. */
  readonly diffs?: Readonly<Record<number, DiffScript>>;
  readonly creations?: FakeDatafoldOptions['creations'];
  /** Default: the `pull_request` event. */
  readonly event?: (world: World) => FakeEvent;
  /** Whether the pull request changes a model. Default true. */
  readonly changesModel?: boolean;
  /** Exit code of act: 0 if every job succeeded. */
  readonly code: number;
  /** First lines of the comments on the pull request, oldest first. */
  readonly comments: readonly RegExp[];
  /** Last state of the commit status `data-diff/verdict` on the head commit, or on the queue's own. */
  readonly status?: { readonly sha?: string; readonly state: string };
  /** Requests that created a diff. */
  readonly started?: number;
};

const queueSha = 'a11ce'.repeat(8);
const passed = /Data diffs? passed/;
const failed = /Data diffs? failed/;
const warned = /Data diffs? warning/;
const facts = (world: World) => ({ ...world.github.pull(42), repository: 'octo-org/warehouse' });

/** A `status` event: Datafold has finished. */
function datafoldFinished(world: World, context = 'Datafold'): FakeEvent {
  const payload = { id: 1, sha: HEAD_SHA, context, state: 'success', branches: [], ...common(facts(world)) };
  return { name: 'status', payload, sha: HEAD_SHA, ref: 'refs/heads/main', actor: 'datafold[bot]' };
}

/** Diffs that are created one after the other. */
function created(...scripts: readonly DiffScript[]): FakeDatafoldOptions['creations'] {
  return scripts.map((script, index) => ({ id: 901 + index, script }));
}

const different = { 970: differentSmall(ciFacts()) };
function queued(world: World): FakeEvent {
  world.github.addCommit(queueSha);
  return mergeGroupEvent({ ...facts(world), queueSha });
}

const afterBuild = (world: World) => workflowRunEvent(facts(world));

export const cases: readonly Case[] = [
  { example: 'one-diff.yml', about: 'an identical diff', code: 0, comments: [passed], started: 1 },
  {
    example: 'one-diff.yml',
    about: 'a different diff',
    creations: created(differentSmall()),
    code: 1,
    comments: [failed],
    started: 1,
  },
  { example: 'datafold-ci.yml', about: 'an identical diff', code: 0, comments: [passed], started: 0 },
  { example: 'datafold-ci.yml', about: 'a different diff', diffs: different, code: 1, comments: [failed] },
  { example: 'warn-first.yml', about: 'a different diff', diffs: different, code: 0, comments: [warned] },
  {
    example: 'many-diffs.yml',
    about: 'the last of three differs',
    creations: created(identical(), identical(), differentSmall()),
    code: 1,
    comments: [failed],
    started: 3,
  },
  {
    example: 'many-models.yml',
    about: 'one of three differs',
    creations: created(identical(), differentSmall(), identical()),
    code: 1,
    comments: [failed],
    started: 3,
  },
  { example: 'only-changed.yml', about: 'a model changed', code: 0, comments: [passed], started: 1 },
  {
    example: 'only-changed.yml',
    about: 'no model changed',
    changesModel: false,
    code: 0,
    comments: [],
    started: 0,
  },
  { example: 'one-required-job.yml', about: 'all succeed', code: 0, comments: [passed], started: 1 },
  {
    example: 'composite-caller.yml',
    about: 'two uses in one job',
    creations: created(identical(), differentSmall()),
    code: 1,
    comments: [passed, failed],
    started: 2,
  },
  { example: 'reusable-caller.yml', about: 'an identical diff', code: 0, comments: [passed] },
  {
    example: 'reusable-caller.yml',
    about: 'a different diff',
    diffs: different,
    code: 1,
    comments: [failed],
  },
  { example: 'notify.yml', about: 'nothing to notify', code: 0, comments: [passed], started: 1 },
  {
    example: 'expected-tables.yml',
    about: 'a changed model without a diff',
    code: 1,
    comments: [failed],
  },
  {
    example: 'override-label-datafold-ci.yml',
    about: 'nobody has accepted',
    diffs: different,
    code: 1,
    comments: [failed],
  },
  { example: 'merge-queue.yml', about: 'the queue', event: queued, code: 0, comments: [] },
  {
    example: 'forks.yml',
    about: 'after the build of a fork',
    diffs: different,
    event: afterBuild,
    code: 1,
    comments: [failed],
    status: { state: 'failure' },
  },
  {
    example: 'after-datafold.yml',
    about: 'Datafold has finished',
    event: datafoldFinished,
    code: 0,
    comments: [passed],
    status: { state: 'success' },
  },
  {
    example: 'after-datafold.yml',
    about: 'a status of something else',
    event: (world) => datafoldFinished(world, 'ci/build'),
    code: 0,
    comments: [],
  },
  { example: 'after-datafold.yml', about: 'a pull request that changes a model', code: 0, comments: [] },
  {
    example: 'after-datafold.yml',
    about: 'the merge queue',
    event: queued,
    code: 0,
    comments: [],
    status: { sha: queueSha, state: 'success' },
  },
];

/** Examples that need what only GitHub or the registry of Python has, and why. */
export const notRun: Readonly<Record<string, string>> = {
  'ci-submit.yml': 'actions/setup-python; npm run clients runs its commands',
  'dbt-diff.yml': 'actions/setup-python; npm run clients runs its commands',
  'dbt-upload.yml': 'actions/setup-python; npm run clients runs its commands',
  'override-label.yml': 'actions/cache',
  'report-file.yml': 'actions/upload-artifact',
  'reusable-workflow.yml': 'runs as a part of reusable-caller.yml',
  'sdk.yml': 'actions/setup-python; npm run clients runs its script',
};
