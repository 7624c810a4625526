import { describe, expect, test } from 'vitest';
import {
  type AcceptanceRules,
  type AcceptanceSources,
  checkAcceptance,
  type FailedRun,
  readDataFiles,
} from '../../src/acceptance/check-acceptance.ts';
import { hashDataFiles } from '../../src/acceptance/data-files.ts';
import type { LabelEvent, PullRequestFile } from '../../src/acceptance/pull-request-history.ts';
import {
  type AcceptanceRecord,
  deriveKeys,
  encodeRecord,
  readRecord,
  signRecord,
} from '../../src/acceptance/record.ts';
import type { PullRequestDetails } from '../../src/ports.ts';
import { snapshot, withFigures } from './snapshots.ts';

const LABEL = 'data-change-accepted';
const HEAD = 'a'.repeat(40);
const OLD_HEAD = 'b'.repeat(40);
const KEYS = deriveKeys('dfk_0123456789abcdef', 'acme/warehouse', 42, '0011223344556677');
const TEXT = '### Data diff failed\n';
const SHOWN_AT = '2026-06-02T10:00:00Z';
const RULES: AcceptanceRules = {
  label: LABEL,
  allowed: { logins: null, excludesAuthor: false },
  dataPaths: [],
};
const RUN: FailedRun = { headSha: HEAD, failing: [snapshot()] };
const PULL: PullRequestDetails = {
  number: 42,
  open: true,
  headSha: HEAD,
  mergeSha: null,
  author: 'hubot',
  labels: ['other', LABEL],
};
const LABELED: LabelEvent = {
  id: 1,
  kind: 'labeled',
  label: LABEL,
  by: 'mona',
  byUser: true,
  throughApp: false,
  at: '2026-06-02T10:05:00Z',
};
const MODEL: PullRequestFile = {
  filename: 'models/a.sql',
  status: 'modified',
  sha: 'c'.repeat(40),
  previousFilename: null,
};

type Stored = { readonly recordLine: string | null; readonly text: string };

function report(parts: Partial<AcceptanceRecord> = {}, text = TEXT, keys = KEYS): Stored {
  const record = { head: HEAD, files: '-', at: SHOWN_AT, diffs: [snapshot()], ...parts };
  return { recordLine: signRecord(encodeRecord(record), TEXT, keys), text };
}

type Given = {
  readonly pull?: Partial<PullRequestDetails>;
  readonly events?: readonly LabelEvent[];
  readonly report?: Stored | 'shared' | null;
  readonly files?: readonly PullRequestFile[];
};

function sources({
  pull,
  events = [LABELED],
  report: stored = report(),
  files = [MODEL],
}: Given): AcceptanceSources {
  return {
    fetchPullRequest: async () => ({ ...PULL, ...pull }),
    fetchLabelEvents: async () => events,
    fetchDataFilesHash: async () => hashDataFiles(files, ['models/**']),
    findRecord: async () =>
      stored === null || stored === 'shared' ? stored : readRecord(stored.recordLine, stored.text, KEYS),
  };
}

const find = (given: Given, rules = RULES, run = RUN) => checkAcceptance(rules, run, sources(given));
const withPaths = { ...RULES, dataPaths: ['models/**'] };
const hashed = hashDataFiles([MODEL], withPaths.dataPaths);
const FILES = hashed.kind === 'hash' ? hashed.hash : '';

describe('accepts', () => {
  test('what the comment showed of this commit', async () => {
    expect(await find({})).toEqual({
      kind: 'accepted',
      label: LABEL,
      by: 'mona',
      at: LABELED.at,
      basis: 'same-commit',
      shown: [snapshot()],
      record: encodeRecord({ head: HEAD, files: '-', at: SHOWN_AT, diffs: [snapshot()] }),
    });
  });

  test('what it showed of an earlier commit with the same data files', async () => {
    const stored = report({ head: OLD_HEAD, files: FILES });
    expect(await find({ report: stored }, withPaths)).toMatchObject({
      kind: 'accepted',
      basis: 'same-files',
    });
  });

  test('a label in another case, and less than what was shown', async () => {
    const run = { ...RUN, failing: [withFigures({ diff_rows_count: 1 })] };
    expect(await find({ pull: { labels: [LABEL.toUpperCase()] } }, RULES, run)).toMatchObject({
      by: 'mona',
      shown: [snapshot()],
    });
  });
});

describe('does not accept', () => {
  test.each<{
    readonly name: string;
    readonly given: Given;
    readonly rules?: AcceptanceRules;
    readonly why: object;
  }>([
    { name: 'without the label', given: { pull: { labels: [] } }, why: { kind: 'not-labeled' } },
    {
      name: 'a commit that is no longer the head',
      given: { pull: { headSha: OLD_HEAD } },
      why: { kind: 'head-moved' },
    },
    {
      name: 'while several checks share the key, also without the label',
      given: { pull: { labels: [] }, report: 'shared' },
      why: { kind: 'shared-key' },
    },
    { name: 'a label without events', given: { events: [] }, why: { kind: 'no-event' } },
    {
      name: 'a label by a bot',
      given: { events: [{ ...LABELED, byUser: false }] },
      why: { kind: 'not-a-person' },
    },
    { name: 'without a comment', given: { report: null }, why: { kind: 'no-report', prNumber: 42 } },
    {
      name: 'a comment without a record',
      given: { report: { recordLine: null, text: TEXT } },
      why: { kind: 'no-record' },
    },
    {
      name: 'a text that someone changed',
      given: { report: report({}, `${TEXT}fine`) },
      why: { kind: 'not-ours' },
    },
    {
      name: 'a record of another key',
      given: {
        report: report({}, TEXT, deriveKeys('dfk_another_one', 'acme/warehouse', 42, '0011223344556677')),
      },
      why: { kind: 'not-ours' },
    },
    {
      name: 'a truncated record',
      given: { report: { recordLine: (report().recordLine ?? '').slice(0, 90), text: TEXT } },
      why: { kind: 'not-ours' },
    },
    {
      name: 'before the time of the comment is known',
      given: { report: report({ at: null }) },
      why: { kind: 'not-shown-yet' },
    },
    {
      name: 'a label that is older than the comment',
      given: { events: [{ ...LABELED, at: '2026-06-02T09:59:59Z' }] },
      why: { kind: 'older-than-report', by: 'mona' },
    },
    {
      name: 'a label in the very second of the comment',
      given: { events: [{ ...LABELED, at: SHOWN_AT }] },
      why: { kind: 'older-than-report' },
    },
    {
      name: 'a label without a time',
      given: { events: [{ ...LABELED, at: '' }] },
      why: { kind: 'older-than-report' },
    },
    {
      name: 'a comment about another commit',
      given: { report: report({ head: OLD_HEAD }) },
      why: { kind: 'other-commit' },
    },
    {
      name: 'a data file that changed since',
      given: { report: report({ head: OLD_HEAD, files: FILES }), files: [{ ...MODEL, sha: 'd'.repeat(40) }] },
      rules: withPaths,
      why: { kind: 'files-changed' },
    },
    {
      name: 'a comment without a hash of the data files',
      given: { report: report({ head: OLD_HEAD }) },
      rules: withPaths,
      why: { kind: 'files-changed' },
    },
    {
      name: 'data files that match no path, then and now',
      given: { report: report({ head: OLD_HEAD }), files: [] },
      rules: withPaths,
      why: { kind: 'files-unknown', problem: 'no-match' },
    },
    {
      name: 'a table that the comment did not show',
      given: { report: report({ diffs: [snapshot({ compared: 'other' })] }) },
      why: { kind: 'worse', uncovered: [{ id: 970, why: { kind: 'not-recorded' } }] },
    },
    {
      name: 'more than it showed',
      given: { report: report({ diffs: [withFigures({ rows_removed: 3 })] }) },
      why: { kind: 'worse', uncovered: [{ why: { figure: 'rows_removed', accepted: 3, now: 5 } }] },
    },
  ])('$name', async ({ given, rules = RULES, why }) => {
    expect(await find(given, rules)).toMatchObject({ kind: 'not-accepted', label: LABEL, why });
  });

  test('an empty set of failing diffs', async () => {
    expect(await find({}, RULES, { ...RUN, failing: [] })).toMatchObject({ kind: 'not-accepted' });
  });
});

describe('the data files of a commit', () => {
  test('have no hash if the head moves while they are read', async () => {
    const files = async () => [MODEL];
    const heads = [HEAD, OLD_HEAD];
    const pullRequest = async () => ({ headSha: heads.shift() ?? HEAD });
    const moved = await readDataFiles(HEAD, ['models/**'], { files, pullRequest });
    expect(moved).toEqual({ kind: 'none', problem: 'head-moved' });
    const still = await readDataFiles(HEAD, ['models/**'], { files, pullRequest });
    expect(still).toMatchObject({ kind: 'hash' });
  });
});
