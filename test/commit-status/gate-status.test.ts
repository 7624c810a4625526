import { describe, expect, test } from 'vitest';
import { createGateStatus, setErroredLater } from '../../src/commit-status/gate-status.ts';
import { createStatusWriter } from '../../src/commit-status/write-status.ts';
import { judge } from '../../src/diff/policy.ts';
import { CancelledError, UserError } from '../../src/errors.ts';
import { explain } from '../../src/github/github-error.ts';
import { readEvent } from '../../src/pull-request/event.ts';
import type { Facts } from '../../src/report/facts.ts';
import { ended, headSha, policy, target } from '../support/diffs.ts';
import { eventFacts } from '../support/events.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { type MemoryOptions, memoryGitHub } from '../support/github.ts';
import { recordingLog } from '../support/log.ts';

const never = new AbortController().signal;
const place = {
  name: 'data diffs',
  gateId: 'a'.repeat(16),
  statusInstanceId: '1'.repeat(8),
  run: { id: '500', attempt: '1' },
  runUrl: 'https://github.com/octo-org/warehouse/actions/runs/500',
};
const passing: Facts = {
  judgments: [judge(ended({ result: 'identical' }), policy(), target)],
  ciRun: null,
  verdict: 'pass',
  missingTables: null,
  acceptance: null,
  mayAccept: false,
  since: null,
  policy: policy(),
  host: 'https://app.datafold.com',
  target,
  repository: null,
  runUrl: null,
  createdAt: null,
  runsOnOtherCommit: false,
  details: new Map(),
};

function start(options: MemoryOptions = {}) {
  const github = memoryGitHub(options);
  const { log, texts } = recordingLog();
  const origin = readEvent(eventFacts('pull_request'), null);
  const clock = fakeClock();
  const status = createGateStatus({ ...place, origin, github, clock, log, save: () => undefined });
  const states = async () => github.statusesSet().map(({ state }) => state);
  return { github, status, states, texts };
}

describe('a status that cannot be set at the start', () => {
  const refused = (status: number, said = '') => explain('set the commit status', status, said);
  test.each([
    {
      name: 'for want of permission',
      error: refused(403, 'Resource not accessible by integration'),
      says: /"statuses: write"/,
    },
    {
      name: 'for a commit that is not known',
      error: refused(422, 'No commit found for SHA: abc'),
      says: /no such commit/,
    },
    { name: 'since GitHub returns a server error', error: refused(503), says: /server error/ },
    { name: 'in time', error: new Error('The time is up.'), says: /did not respond in time/ },
  ])('$name names that cause', async ({ error, says }) => {
    const { status } = start({
      before: async ({ name }) => {
        if (name === 'setStatus') throw error;
      },
    });
    const complaint: unknown = await status
      .begin({ target, problem: null }, never)
      .catch((reason: unknown) => reason);
    expect(complaint).toBeInstanceOf(UserError);
    const { message } = complaint as UserError;
    expect(message).toMatch(says);
    expect(message.includes('statuses: write')).toBe(says.source.includes('statuses'));
    expect(message).toMatch(
      /^Could not set the commit status.*with commit_status the status is the check itself\.$/,
    );
  });
});

test('a head that GitHub would not tell is missed with the reason why', async () => {
  const { status, github } = start();
  const begun = status.begin(
    { target: { ...target, headSha: null }, problem: 'GitHub responded with 403.' },
    never,
  );
  await expect(begun).rejects.toThrow(
    /no head commit to set it on.*GitHub responded with 403\. Set `pr_number`/,
  );
  expect(github.calls).toEqual([]);
});

describe('a run that is given up', () => {
  test('says so in its status', async () => {
    const { status, states } = start();
    await status.setErrored(never);
    expect(await states()).toEqual([]);
    await status.begin({ target, problem: null }, never);
    await status.setErrored(never);
    expect(await states()).toEqual(['pending', 'error']);
  });

  test('takes back a verdict that was reported, since its outputs are taken back too', async () => {
    const { status, states } = start();
    await status.begin({ target, problem: null }, never);
    await status.end(passing, never);
    await status.setErrored(never);
    expect(await states()).toEqual(['pending', 'success', 'error']);
  });

  test('takes back a verdict that was reported while it was being stopped', async () => {
    const cancel = new AbortController();
    const { status, states } = start({
      after: async ({ name, nth }) => {
        if (name !== 'setStatus' || nth !== 2) return;
        cancel.abort(new CancelledError());
        throw cancel.signal.reason;
      },
    });
    await status.begin({ target, problem: null }, never);
    await expect(status.end(passing, cancel.signal)).rejects.toBeInstanceOf(CancelledError);
    await status.setErrored(never);
    expect(await states()).toEqual(['pending', 'success', 'error']);
  });

  test.each([
    { told: ['pending'], corrected: true },
    { told: ['pending', 'success'], corrected: true },
    { told: ['pending', 'failure'], corrected: true },
    { told: ['pending', 'error'], corrected: false },
  ] as const)('is corrected later after $told: $corrected', async ({ told, corrected }) => {
    const { github, states } = start();
    const here = { ...place, sha: headSha };
    for (const own of told)
      await createStatusWriter(here, github, fakeClock()).write(
        { own, words: own, pullRequests: [42] },
        never,
      );
    const left = { place: here, pullRequests: [42], isKnownCommit: false };
    expect(await setErroredLater(left, github, fakeClock(), never)).toBe(corrected);
    expect((await states()).at(-1)).toBe('error');
  });

  test.each([
    { isKnownCommit: true, expected: ['error'] },
    { isKnownCommit: false, expected: [] },
  ])(
    'that set nothing is corrected only on a known commit: $isKnownCommit',
    async ({ isKnownCommit, expected }) => {
      const { github, states } = start();
      const left = { place: { ...place, sha: headSha }, pullRequests: [42], isKnownCommit };
      expect(await setErroredLater(left, github, fakeClock(), never)).toBe(isKnownCommit);
      expect(await states()).toEqual(expected);
    },
  );
});
