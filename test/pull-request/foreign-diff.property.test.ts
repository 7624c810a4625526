import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CiMetadata } from '../../src/diff/data-diff.ts';
import { judge } from '../../src/diff/policy.ts';
import type { GitHub, Log } from '../../src/ports.ts';
import { completeTarget } from '../../src/pull-request/complete-target.ts';
import { readEvent } from '../../src/pull-request/event.ts';
import { findTarget } from '../../src/pull-request/find-target.ts';
import type { EventInfo } from '../../src/pull-request/origin.ts';
import {
  checkRunEvent,
  checkSuiteEvent,
  deletionEvent,
  deploymentStatusEvent,
  statusEvent,
  tagPushEvent,
} from '../fakes/commit-events.ts';
import {
  type FakeEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pullRequestTargetEvent,
  pushEvent,
  workflowRunEvent,
} from '../fakes/events.ts';
import { diff, headSha, mergeSha, noCi, policy } from '../support/diffs.ts';
import { factsOf } from '../support/events.ts';
import { fault, memoryGitHub } from '../support/github.ts';

/*
 * For every event that belongs to a pull request, however its payload is damaged: a diff that records another pull request or commit, or
 * something that no one can read, never passes under `on_stale: fail`.
 */

const never = new AbortController().signal;
const number = 11;
const otherSha = 'e'.repeat(40);
const silent: Log = { info: ignore, notice: ignore, warning: ignore, error: ignore, group: ignore };
const facts = { number, headSha };
/** Its commit and branch are the default branch's. */
const commentRun = workflowRunEvent({ ...facts, runEvent: 'issue_comment' });
const events: readonly FakeEvent[] = [
  pullRequestEvent(facts),
  pullRequestReviewEvent(facts),
  { ...pullRequestReviewEvent(facts), name: 'pull_request_review_comment' },
  pullRequestTargetEvent(facts),
  issueCommentEvent(facts),
  workflowRunEvent(facts),
  workflowRunEvent({ ...facts, headRepo: 'mona/warehouse' }),
  workflowRunEvent({ ...facts, runEvent: 'pull_request_target' }),
  commentRun,
  mergeGroupEvent(facts),
  pushEvent(facts),
  tagPushEvent(facts),
  deletionEvent(facts),
  statusEvent(facts),
  checkRunEvent(facts),
  checkSuiteEvent(facts),
  deploymentStatusEvent(facts),
  { ...pushEvent(facts), name: 'release' },
  { ...pushEvent(facts), name: '' },
];

const pull = { number, open: true, headSha };
const honest = () =>
  memoryGitHub({
    pull: { ...pull, mergeSha },
    pullsOf: [pull],
    pullsFrom: [pull],
    commits: { [mergeSha]: ['b'.repeat(40), headSha] },
  });
const refusing = () => memoryGitHub({ before: () => Promise.reject(fault(403)) });

/** Damages one place in a payload: takes it away, or puts something else there. */
type Damage = (payload: unknown) => unknown;
const garbage = fc.oneof(fc.constantFrom<unknown>(null, 0, -1, '', 'x', [], {}, true), fc.jsonValue());
const damage: fc.Arbitrary<Damage> = fc
  .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.option(garbage, { nil: undefined }))
  .map(
    ([path, value]) =>
      (payload) =>
        damaged(payload, path, value),
  );

function damaged(node: unknown, [at, ...rest]: readonly number[], value: unknown): unknown {
  if (at === undefined || typeof node !== 'object' || node === null) return value;
  const entries = Object.entries(node);
  const [name, child] = entries[at % Math.max(1, entries.length)] ?? [];
  if (name === undefined) return value;
  const { [name]: _, ...others } = node as Record<string, unknown>;
  if (rest.length > 0) return { ...others, [name]: damaged(child, rest, value) };
  return value === undefined ? others : { ...others, [name]: value };
}

const payloadDamage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(damage, { maxLength: 3 })
      .map((all) => (body: unknown) => all.reduce((so, one) => one(so), body)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Damage>(
      () => null,
      () => ({}),
      () => [],
    ),
  },
);

const unreadable = (field: 'ci_pr_num' | 'ci_pr_sha'): Partial<CiMetadata> => ({ unreadable: [field] });
/** Another commit, or nothing that can be compared. */
const foreign: readonly Partial<CiMetadata>[] = [
  { prNumber: 99, prSha: otherSha },
  { prNumber: number, prSha: otherSha },
  { prNumber: 99 },
  { prSha: otherSha },
  unreadable('ci_pr_num'),
  unreadable('ci_pr_sha'),
  { ...unreadable('ci_pr_num'), prSha: headSha },
  { ...unreadable('ci_pr_sha'), prNumber: number },
];
/** Another pull request, at the very head: only GitHub knows whose it is. */
const elsewhere: readonly Partial<CiMetadata>[] = [...foreign, { prNumber: 99, prSha: headSha }];

async function judged(given: EventInfo, github: GitHub | null, ci: Partial<CiMetadata>) {
  const origin = readEvent(given, null);
  const found = await findTarget(origin, github, never);
  const observation = { id: 970, diff: diff({ result: 'identical', ci: { ...noCi, ...ci } }), failure: null };
  const world = { origin, github, log: silent };
  const target = await completeTarget(found, [observation], world, never);
  return judge(observation, policy(), target).verdict;
}

const runs = 1_500;

test('a foreign or unreadable diff never passes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...events),
      payloadDamage,
      fc.constantFrom(...elsewhere),
      async (event, damage_, ci) => {
        const given = factsOf(event, { payload: damage_(structuredClone(event.payload)) });
        expect(await judged(given, honest(), ci)).not.toBe('pass');
      },
    ),
    { numRuns: runs },
  );
});

test.each([
  { name: 'GitHub refuses to answer', github: refusing },
  { name: 'there is no GitHub', github: () => null },
])('also where $name', async ({ github }) => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...events),
      payloadDamage,
      fc.constantFrom(...foreign),
      fc.boolean(),
      async (event, damage_, ci, hasRunnerVariables) => {
        const variables = hasRunnerVariables ? {} : { sha: null, ref: '', repository: null };
        const given = factsOf(event, { payload: damage_(structuredClone(event.payload)), ...variables });
        expect(await judged(given, github(), ci)).not.toBe('pass');
      },
    ),
    { numRuns: runs },
  );
});

test.each(events.filter(({ name }) => !['release', ''].includes(name)))(
  'a diff of the pull request passes: $name',
  async (event) => {
    const verdict = await judged(factsOf(event), honest(), { prNumber: number, prSha: headSha });
    const namesNone = event.payload['deleted'] === true || event === commentRun;
    expect(verdict).toBe(namesNone ? 'fail' : 'pass');
  },
);

test.each(events)('a diff that records nothing is judged by its result: $name', async (event) => {
  expect(await judged(factsOf(event, { payload: {} }), honest(), {})).toBe('pass');
});

function ignore(): void {}
