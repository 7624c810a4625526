import { newestSummary } from '../clients/lives.ts';
import type { DiffScript, FakeDatafoldOptions } from '../fakes/datafold.ts';
import { ciFacts, differentHuge, differentSmall, identical } from '../fakes/diffs.ts';
import { common } from '../fakes/event-payloads.ts';
import { type FakeEvent, mergeGroupEvent, pullRequestEvent, workflowRunEvent } from '../fakes/events.ts';
import { HEAD_SHA, type World } from '../fakes/world.ts';

/** One example under act: what Datafold has, what happened on GitHub, and what must come of it. */
export type Case = {
  /** File in `examples/`, or a workflow of the README. */
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
  /** Requests that created a diff, by this run and those before it. */
  readonly started?: number;
  /** Answers of `/summary_results`, which `datafold diff dbt` waits for. */
  readonly summaries?: FakeDatafoldOptions['summaries'];
  /** Commands of Python packages that the example installs. */
  readonly needsPython?: boolean;
  /** Files that the run stores on GitHub, by name, and what each must contain. */
  readonly stored?: Readonly<Record<string, RegExp>>;
  /** What happens after that in the same world, and what must come of it. */
  readonly next?: Omit<Case, 'example' | 'about' | 'diffs' | 'creations' | 'next'>;
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

/** Someone reads the comment and adds the label of the example. */
function accepted(world: World): FakeEvent {
  const label = 'data-change-accepted';
  const shown = Date.parse(world.comments().at(-1)?.updatedAt ?? '');
  const at = `${new Date(shown + 5_000).toISOString().slice(0, 19)}Z`;
  world.github.label(42, label, { login: 'mona', at });
  return pullRequestEvent({ ...facts(world), action: 'labeled', extra: { label: { name: label } } });
}

const afterBuild = (world: World) => workflowRunEvent(facts(world));

export const cases: readonly Case[] = [
  { example: 'README.md A', about: 'an identical diff', code: 0, comments: [passed], started: 0 },
  { example: 'README.md A', about: 'a different diff', diffs: different, code: 1, comments: [failed] },
  { example: 'README.md B', about: 'an identical diff', code: 0, comments: [passed], started: 1 },
  {
    example: 'README.md B',
    about: 'a different diff',
    creations: created(differentSmall()),
    code: 1,
    comments: [failed],
    started: 1,
  },
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
  {
    example: 'override-label.yml',
    about: 'a different diff, then someone accepts it by the label',
    creations: created(differentSmall()),
    code: 1,
    comments: [failed],
    started: 1,
    next: { event: accepted, code: 0, comments: [/Accepted by/], started: 1 },
  },
  {
    example: 'report-file.yml',
    about: 'a different diff',
    diffs: different,
    code: 1,
    comments: [failed],
    stored: { 'data-diff-report': /"verdict": ?"fail"/ },
  },
  {
    example: 'sdk.yml',
    about: 'a different diff',
    creations: created(differentSmall()),
    code: 1,
    comments: [failed],
    started: 1,
    needsPython: true,
  },
  {
    example: 'dbt-diff.yml',
    about: 'one model',
    creations: created(differentHuge()),
    summaries: { 901: newestSummary },
    code: 1,
    comments: [failed],
    started: 1,
    needsPython: true,
  },
  { example: 'dbt-upload.yml', about: 'an identical diff', code: 0, comments: [passed], needsPython: true },
  {
    example: 'ci-submit.yml',
    about: 'the table has a diff',
    diffs: { 970: identical({ ...ciFacts(), table2: ['PR_42', 'CORE', 'DIM_CUSTOMERS'] }) },
    code: 0,
    comments: [passed],
    needsPython: true,
  },
  {
    example: 'ci-submit.yml',
    about: 'the table has none',
    code: 1,
    comments: [failed],
    needsPython: true,
  },
];

/** Examples that are not run by themselves, and why. */
export const notRun: Readonly<Record<string, string>> = {
  'reusable-workflow.yml': 'runs as a part of reusable-caller.yml',
};
