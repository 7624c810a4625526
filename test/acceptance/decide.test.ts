import { describe, expect, test } from 'vitest';
import { decideAcceptance } from '../../src/acceptance/decide.ts';
import { deriveKeys } from '../../src/acceptance/record.ts';
import { applyRules } from '../../src/apply-rules.ts';
import type { Observation } from '../../src/diff/observation.ts';
import { ended, policy, target } from '../support/diffs.ts';
import { fault, type MemoryOptions, memoryGitHub } from '../support/github.ts';

const label = 'data-change-accepted';
const unfinished: Observation = { id: 971, diff: null, failure: { kind: 'out-of-time', timeoutMs: 1_000 } };

type Given = Pick<MemoryOptions, 'before'> & {
  readonly labels?: readonly string[];
  readonly observations?: readonly Observation[];
  readonly expected?: readonly string[];
};

async function decide({
  labels = ['other', label.toUpperCase()],
  observations = [ended(), unfinished],
  expected,
  before,
}: Given) {
  const github = memoryGitHub({ pull: { number: 11, labels }, ...(before ? { before } : {}) });
  const expectedTables =
    expected === undefined ? ({ kind: 'any' } as const) : ({ kind: 'names', names: expected } as const);
  const columns = { checks: new Map(), differing: new Map(), details: new Map() };
  const judged = applyRules(
    { policy: policy(), expectedTables },
    { observations, ciRuns: null, columns },
    target,
  );
  const keys = deriveKeys('dfk_0123456789', 'acme/warehouse', 11, 'ci/gate');
  const { acceptance, record } = await decideAcceptance(
    {
      rules: { label, allowed: { logins: null, excludesAuthor: false }, dataPaths: [] },
      judged,
      differing: new Map(),
      target,
      commentKey: 'ci/gate',
      writingRun: null,
      keysFor: () => keys,
    },
    github,
    new AbortController().signal,
  );
  return { acceptance, record: record.kind, calls: github.calls };
}

describe('a failure that nobody can accept', () => {
  test.each<{ name: string; given: Given; isRefused: boolean }>([
    { name: 'with the label, says why it has no effect', given: {}, isRefused: true },
    {
      name: 'for a missing table alone, says so too',
      given: { observations: [ended({ result: 'identical' })], expected: ['fct_orders'] },
      isRefused: true,
    },
    { name: 'without the label, says nothing', given: { labels: ['other'] }, isRefused: false },
    {
      name: 'says nothing if GitHub does not respond',
      given: { before: () => Promise.reject(fault(502)) },
      isRefused: false,
    },
  ])('$name', async ({ given, isRefused }) => {
    const { acceptance, record } = await decide(given);
    expect(record).toBe('none');
    expect(acceptance).toEqual(
      isRefused ? { kind: 'not-accepted', label, why: { kind: 'not-acceptable' } } : null,
    );
  });
});

test('a pass asks for no label', async () => {
  const { acceptance, calls } = await decide({ observations: [ended({ result: 'identical' })] });
  expect(acceptance).toBeNull();
  expect(calls).not.toContain('fetchPullRequest');
});
