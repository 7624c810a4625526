import { describe, expect, test } from 'vitest';
import { deriveKeys } from '../src/acceptance/record.ts';
import type { CommentPublisher } from '../src/comment/publisher.ts';
import { createGateStatus } from '../src/commit-status/gate-status.ts';
import { UserError } from '../src/errors.ts';
import { createLimiter } from '../src/poll/limiter.ts';
import type { GitHub, PollResult } from '../src/ports.ts';
import { readEvent } from '../src/pull-request/event.ts';
import type { Origin } from '../src/pull-request/origin.ts';
import { run, type Services } from '../src/run.ts';
import { issueCommentEvent, pullRequestEvent } from './fakes/events.ts';
import { scriptedCi } from './support/ci.ts';
import { headSha, noCi, olderSha } from './support/diffs.ts';
import { factsOf } from './support/events.ts';
import { fakeClock } from './support/fake-clock.ts';
import { memoryGitHub } from './support/github.ts';
import { read } from './support/inputs.ts';
import { recordingLog } from './support/log.ts';
import { scriptedDatafold, seen } from './support/looks.ts';

const written = {
  kind: 'created',
  id: 1,
  sharedWith: null,
  byOtherAccount: null,
  visibility: 'visible',
} as const;
const second = 1_000;
const number = 42;
const originOf = (event: ReturnType<typeof pullRequestEvent>) => readEvent(factsOf(event), null);
const onPullRequest = originOf(pullRequestEvent({ number, headSha }));
const onComment = originOf(issueCommentEvent({ number, headSha }));

const ofHead: PollResult = seen({ result: 'identical', ci: { ...noCi, prSha: headSha } });
const ofAnother: PollResult = seen({ result: 'identical', ci: { ...noCi, prSha: olderSha } });
const different: PollResult = seen();

type Silent =
  | 'fetchPullRequest'
  | 'fetchCommit'
  | 'fetchStatuses'
  | 'last status'
  | 'fetchComment'
  | 'details';
type Given = {
  readonly look?: PollResult;
  readonly origin?: Origin;
  readonly with?: Parameters<typeof read>[0];
  /** What never answers. */
  readonly hangs?: readonly Silent[];
};

/** One run between a Datafold that answers at once and a GitHub that in part does not, on virtual time. */
async function gate({ look = ofHead, origin = onPullRequest, hangs = [], ...given }: Given) {
  const clock = fakeClock();
  const { log, texts, said } = recordingLog();
  const { inputs } = read(given.with);
  /** The answer, or none until it is no longer waited for. */
  const answer = <T>(name: Silent, signal: AbortSignal, honest: () => Promise<T>): Promise<T> =>
    hangs.includes(name) ? (clock.sleep(Number.MAX_SAFE_INTEGER, signal) as Promise<never>) : honest();
  const memory = memoryGitHub({ pull: { number, headSha, labels: ['ok'] } });
  const github: GitHub = {
    ...memory,
    fetchPullRequest: (id, signal) =>
      answer('fetchPullRequest', signal, () => memory.fetchPullRequest(id, signal)),
    fetchCommit: (sha, signal) => answer('fetchCommit', signal, () => memory.fetchCommit(sha, signal)),
    fetchStatuses: (sha, page, signal) =>
      answer('fetchStatuses', signal, () => memory.fetchStatuses(sha, page, signal)),
    setStatus: (sha, status, signal) => {
      const set = () => memory.setStatus(sha, status, signal);
      return status.state === 'pending' ? set() : answer('last status', signal, set);
    },
  };
  const told: { commentAtMs?: number; states: () => Promise<readonly string[]> } = {
    states: async () =>
      memory
        .statusesSet()
        .map(({ state }) => state)
        .toReversed(),
  };
  const publisher: CommentPublisher = {
    markRunning: async () => undefined,
    markNeedsAction: async () => undefined,
    publishNoVerdict: () => Promise.reject(new Error('not here')),
    publishVerdict: (_verdict, signal) => {
      told.commentAtMs = clock.now();
      return answer('fetchComment', signal, async () => written);
    },
  };
  const runUrl = 'https://github.com/octo-org/warehouse/actions/runs/500';
  const status = createGateStatus({
    name: inputs.commitStatus ?? '',
    gateId: 'a'.repeat(16),
    statusInstanceId: '1'.repeat(8),
    run: { id: '500', attempt: '1' },
    runUrl,
    origin,
    github,
    clock,
    log,
    save: () => undefined,
  });
  const services: Services = {
    acceptance: {
      commentKey: '',
      writingRun: null,
      keysFor: () => deriveKeys('dfk_0123456789', 'octo-org/warehouse', 42, 'key'),
    },
    origin,
    datafold: {
      ...scriptedDatafold(clock, () => look, 0),
      ...scriptedCi(clock, { runs: () => [] }),
      fetchSummaryResults: async () => ({
        kind: 'summary',
        answer: { kind: 'not-measured', why: 'no-summary' },
        details: null,
      }),
      fetchDetails: (_id, _page, signal) =>
        answer('details', signal, async () => ({ kind: 'none', tryNext: 'never' })),
    },
    github,
    comment: publisher,
    status: inputs.commitStatus === null ? null : status,
    sinks: {
      countAnnotations: said,
      setOutputs: () => undefined,
      writeReport: () => '',
      writeSummary: async () => undefined,
    },
    links: { repository: null, runUrl },
  };
  const context = {
    clock,
    utcNow: () => '2026-11-27T01:02:03Z',
    log,
    random: () => 0,
    signal: new AbortController().signal,
    limiter: createLimiter(clock),
  };
  const ending = await run(inputs, services, context).catch((error: unknown) => error);
  return { ...told, ending, endMs: clock.now(), log: texts() };
}

const withStatus = { commit_status: 'data diffs' };

describe('a GitHub that has fallen silent after the last poll', () => {
  const cases: readonly (Given & { readonly name: string; readonly atMs: number })[] = [
    { name: 'about a merge commit', look: ofAnother, hangs: ['fetchCommit'], atMs: 7 * second },
    { name: 'about the pull request', origin: onComment, hangs: ['fetchPullRequest'], atMs: 7 * second },
    {
      name: 'about an acceptance',
      look: different,
      hangs: ['fetchPullRequest'],
      with: { override_label: 'ok' },
      atMs: 20 * second,
    },
    {
      name: 'about the pull request and an acceptance',
      look: different,
      origin: onComment,
      hangs: ['fetchPullRequest'],
      with: { override_label: 'ok' },
      atMs: 7 * second,
    },
    { name: 'together with Datafold', look: different, hangs: ['details'], atMs: 10 * second },
  ];
  test.each(cases)('$name leaves the telling its time', async ({ atMs, ...given }) => {
    const told = await gate(given);
    expect(told.ending).toMatchObject({ statusSet: true });
    expect(told.commentAtMs).toBe(atMs);
  });

  test.each([
    { hangs: 'fetchComment', statusSet: true, states: ['success', 'pending'] },
    { hangs: 'last status', statusSet: false, states: ['pending'] },
  ] as const)('about the $hangs takes no time from the other', async ({ hangs, statusSet, states }) => {
    const told = await gate({ hangs: [hangs], with: withStatus });
    expect(told.ending).toEqual({ verdict: 'pass', statusSet });
    expect(told.commentAtMs).toBe(0);
    expect(await told.states()).toEqual(states);
    expect(told.endMs).toBe(19 * second);
  });
});

describe('a GitHub that is silent from the start', () => {
  const cases: readonly (Given & { readonly name: string; readonly endMs: number })[] = [
    { name: 'about the head of a status', with: withStatus, hangs: ['fetchPullRequest'], endMs: 20 * second },
    { name: 'about the head of a CI run', with: ciRun(), hangs: ['fetchPullRequest'], endMs: 20 * second },
    {
      name: 'about statuses',
      origin: onPullRequest,
      with: withStatus,
      hangs: ['fetchStatuses'],
      endMs: 20 * second,
    },
    {
      name: 'about the head, in a short run',
      with: { ...withStatus, timeout: '3s' },
      hangs: ['fetchPullRequest'],
      endMs: 3 * second,
    },
    {
      name: 'about the head of a CI run, in a short run',
      with: ciRun({ timeout: '3s' }),
      hangs: ['fetchPullRequest'],
      endMs: 3 * second,
    },
    {
      name: 'about statuses, in a short run',
      origin: onPullRequest,
      with: { ...withStatus, timeout: '3s' },
      hangs: ['fetchStatuses'],
      endMs: 3 * second,
    },
  ];
  test.each(cases)('$name is not waited for any longer than that', async ({ endMs, ...given }) => {
    const told = await gate({ origin: onComment, ...given });
    expect(told.ending).toBeInstanceOf(UserError);
    expect(told.endMs).toBe(endMs);
  });
});

function ciRun(more: Given['with'] = {}): Given['with'] {
  return { datadiff_id: '', ci_config_id: '5', ...more };
}
