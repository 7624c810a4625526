import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DecisionRequest, decideAcceptance } from '../../src/acceptance/decide.ts';
import type { LabelEvent, PullRequestFile } from '../../src/acceptance/pull-request-history.ts';
import { deriveKeys } from '../../src/acceptance/record.ts';
import { applyRules } from '../../src/apply-rules.ts';
import { parseComment } from '../../src/comment/marker.ts';
import { createCommentPublisher } from '../../src/comment/publisher.ts';
import { hashShort } from '../../src/common/hash.ts';
import { applyAcceptance } from '../../src/diff/acceptance.ts';
import type { DiffStats } from '../../src/diff/data-diff.ts';
import { ended, headSha, policy } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { type MemoryGitHub, memoryGitHub } from '../support/github.ts';

/**
 * Plays random histories of one pull request against the real decision and the real comment. The model beside
 * them reads only the visible text of the comment, and knows nothing of records, signatures or times.
 */

const second = 1_000;
const prNumber = 42;
const label = 'data-change-accepted';
const commentKey = 'ci/gate';
const edit = 'All fine.';
const never = new AbortController().signal;
const links = { host: 'https://app.datafold.com', repository: null, runUrl: null };

/** The figures that GitHub's readers see of a table; `null` for a table that does not fail. */
type Table = {
  readonly result: 'different' | 'bad-pks';
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly duplicates: number;
};
type Tables = Readonly<Record<string, Table | null>>;
type Push = 'data' | 'docs' | 'revert';
type Event =
  | { readonly kind: 'label' | 'unlabel'; readonly by: 'mona' | 'octocat' | 'robot' | 'mona via an app' }
  | { readonly kind: 'push'; readonly what: Push }
  | { readonly kind: 'edit' | 'delete' };
type Interruption = { readonly atCall: number; readonly event: Event };
type Step =
  | Event
  | {
      readonly kind: 'run';
      readonly tables: Tables;
      readonly isRerun: boolean;
      readonly hasNewIds: boolean;
      /** Marks the comment as running first; it may end without a verdict. */
      readonly marks: 'nothing' | 'running' | 'running, then stopped';
      /** Something that happens while the run talks to GitHub, before its nth call. */
      readonly during: Interruption | null;
    };
type Options = { readonly hasDataPaths: boolean; readonly excludesAuthor: boolean };

/** What the comment showed as failing, or the report on which an acceptance was decided. */
type Shown = { readonly head: string; readonly files: string; readonly tables: Tables };

/** A label that a person added who may accept. */
type Labeling = { readonly shown: Shown | null; readonly by: string; readonly at: string };

const none: Table = { result: 'different', added: -1, removed: -1, changed: -1, duplicates: -1 };
const tableNames = ['orders', 'customers'] as const;

/** Independent of the code: each failing table was shown, with figures that are no lower. */
function covers(shown: Tables, now: Tables): boolean {
  return Object.entries(now).every(([name, figures]) => {
    if (figures === null) return true;
    const before = shown[name] ?? null;
    return (
      before !== null &&
      figures.result === before.result &&
      figures.duplicates <= before.duplicates &&
      figures.added <= before.added &&
      figures.removed <= before.removed &&
      figures.changed <= before.changed
    );
  });
}

const statsOf = ({ added, removed, changed, duplicates }: Table): DiffStats => ({
  rows_added: added,
  rows_removed: removed,
  diff_rows_count: changed,
  match_ratio: 1 - changed / 100,
  table_a_row_count: 100,
  table_b_row_count: 100 + added - removed,
  diff_null_pks: 0,
  diff_duplicate_pks: duplicates,
  diff_schema: 0,
  sampled: false,
});

/** The encoded records that the comments carry, as they stand. */
const listRecords = (github: MemoryGitHub) =>
  github.bodies().map((body) => parseComment(body)?.recordLine?.split(' ')[2]);

/** Plays one history; rejects where an acceptance is not what the comment showed. Counts the acceptances. */
async function play(
  steps: readonly (Step & { readonly pauseMs: number })[],
  { hasDataPaths, excludesAuthor }: Options,
): Promise<number> {
  const clock = fakeClock(Date.parse('2026-06-01T10:00:00Z'));
  const pull = { number: prNumber, headSha, author: 'octocat', labels: [] as string[] };
  const labelEvents: LabelEvent[] = [];
  const files: PullRequestFile[] = [];
  const setFile = (version: number) => {
    const sha = String(version).padStart(40, '0');
    files.splice(0, files.length, {
      filename: 'models/a.sql',
      status: 'modified',
      sha,
      previousFilename: null,
    });
  };
  let [fileVersion, heads, nextId, accepted] = [1, [headSha], 970, 0];
  setFile(fileVersion);
  let during: Interruption | null = null;
  const github = memoryGitHub({
    pull,
    labelEvents,
    files,
    // GitHub tells seconds only.
    now: () => Math.floor(clock.now() / second) * second,
    before: async () => {
      await clock.sleep(150, never);
      const { atCall, event } = during ?? { atCall: -1, event: null };
      during = event === null || atCall === 0 ? null : { event, atCall: atCall - 1 };
      if (event !== null && atCall === 0) happen(event);
    },
  });
  /** By run: what its report showed as failing, or (accepted) what it was decided on. */
  const reports = new Map<string, Shown | null>();
  /** Every state of the label: who added it, and what the comment showed then; `null` without one that counts. */
  const labelStates: (Labeling | null)[] = [null];

  /** Reads the visible text as a person does: the last report in it, also a folded one. */
  const readShown = (): Shown | null => {
    const text = github
      .bodies()
      .map((body) => parseComment(body)?.text ?? '')
      .join('\n');
    const [, run = ''] = /report of run (\d+)/.exec(text) ?? [];
    return text.includes(edit) ? null : (reports.get(run) ?? null);
  };
  const happen = (event: Event): void => {
    const at = new Date(Math.floor(clock.now() / second) * second).toISOString();
    switch (event.kind) {
      case 'label':
      case 'unlabel': {
        // GitHub removes only a label that is there, and whoever adds one again removes it first.
        const isOn = pull.labels.includes(label);
        if (event.kind === 'unlabel' && !isOn) return;
        if (event.kind === 'label' && isOn) happen({ kind: 'unlabel', by: event.by });
        const by = event.by === 'mona via an app' ? 'mona' : event.by;
        const kind = event.kind === 'label' ? 'labeled' : 'unlabeled';
        pull.labels = event.kind === 'label' ? [label] : [];
        labelEvents.push({
          id: labelEvents.length + 1,
          kind,
          label,
          by,
          byUser: by !== 'robot',
          throughApp: event.by === 'mona via an app',
          at,
        });
        const isPerson = event.by === 'mona' || (event.by === 'octocat' && !excludesAuthor);
        labelStates.push(event.kind === 'label' && isPerson ? { shown: readShown(), by, at } : null);
        return;
      }
      case 'push':
        heads = [
          ...heads,
          event.what === 'revert' ? headSha : hashShort(`push ${heads.length}`).padEnd(40, '0'),
        ];
        pull.headSha = heads.at(-1) ?? headSha;
        if (event.what === 'data') fileVersion += 1;
        if (event.what === 'revert') fileVersion = 1;
        setFile(fileVersion);
        return;
      case 'edit':
        github.edit((body) => `${body}${edit}\n`);
        return;
      case 'delete':
        github.edit(() => null);
    }
  };

  let run = { id: 500, attempt: 0 };
  for (const step of steps) {
    await clock.sleep(step.pauseMs, never);
    if (step.kind !== 'run') {
      happen(step);
      continue;
    }
    const isRerun = step.isRerun && run.attempt > 0;
    run = isRerun ? { id: run.id, attempt: run.attempt + 1 } : { id: run.id + 1, attempt: 1 };
    const author = {
      run: String(run.id),
      attempt: String(run.attempt),
      instance: hashShort(JSON.stringify(run)).slice(0, 12),
      workflow: hashShort('checks.yml'),
    };
    const name = `${run.id}${String(run.attempt).padStart(3, '0')}`;
    const gatedFiles = String(fileVersion);
    const target = { prNumber, headSha: pull.headSha, headMerges: [] };
    const keysFor = () => deriveKeys('dfk_0123456789', 'acme/warehouse', prNumber, commentKey);
    const publisher = createCommentPublisher(
      { comment: 'always', commentKey },
      {
        github,
        clock,
        writingRun: author,
        links,
        saveComment: () => undefined,
        keysFor,
        redact: (text) => text,
      },
    );
    during = step.during;
    if (step.hasNewIds) nextId += tableNames.length;
    const observations = tableNames.map((table, nth) => {
      const figures = step.tables[table] ?? null;
      const id = nextId + nth;
      const result = figures?.result ?? 'identical';
      const whole = { id, name: table, table1: [table], table2: [table], result, compared: table };
      return ended(figures === null ? whole : { ...whole, stats: statsOf(figures) });
    });
    const diffs = observations.map((seen) => seen.diff);
    if (step.marks !== 'nothing') await publisher.markRunning(target, diffs, never);
    if (step.marks === 'running, then stopped') {
      await publisher.publishNoVerdict(target, { kind: 'cancelled' }, never);
      continue;
    }
    const judged = applyRules(
      { policy: policy(), expectedTables: { kind: 'any' } } as Parameters<typeof applyRules>[0],
      { observations, ciRuns: null, columns: { checks: new Map() } } as unknown as Parameters<
        typeof applyRules
      >[1],
      target,
    );
    const request: DecisionRequest = {
      rules: {
        label,
        allowed: { logins: null, excludesAuthor },
        dataPaths: hasDataPaths ? ['models/**'] : [],
      },
      judged,
      differing: new Map(),
      target,
      commentKey,
      writingRun: author,
      keysFor,
    };
    const recordsBefore = listRecords(github);
    const statesBefore = labelStates.length - 1;
    const { acceptance, record } = await decideAcceptance(request, github, never);
    const verdict = applyAcceptance(judged.verdict, acceptance);
    if (acceptance?.kind === 'accepted') {
      accepted += 1;
      // The label can change again while the run decides.
      const inForce = labelStates.slice(statesBefore);
      const labeling = inForce.findLast((one) => one?.by === acceptance.by && one.at === acceptance.at);
      const basis = labeling?.shown ?? null;
      const context = JSON.stringify({ steps, run, inForce, now: step.tables });
      expect(basis === null ? false : covers(basis.tables, step.tables), context).toBe(true);
      const isSame = basis?.head === target.headSha || (hasDataPaths && basis?.files === gatedFiles);
      expect(isSame, context).toBe(true);
      // The sentence names what the comment showed, not what was found now.
      for (const { id, result, figures } of acceptance.shown) {
        const { added, removed, changed, ...before } = basis?.tables[tableNames[id - nextId] ?? ''] ?? none;
        const expected = { rows_added: added, rows_removed: removed, diff_rows_count: changed };
        expect(result, context).toBe(before.result);
        expect(figures, context).toMatchObject(expected);
      }
      // Never chained: the record on which it was decided, byte for byte.
      expect(record, context).toEqual({ kind: 'carry', encoded: acceptance.record });
      expect(recordsBefore, context).toContain(acceptance.record);
      reports.set(name, basis);
    } else {
      reports.set(
        name,
        verdict === 'fail' ? { head: target.headSha, files: gatedFiles, tables: step.tables } : null,
      );
    }
    const written = await publisher.publishVerdict(
      {
        target,
        verdict,
        diffs,
        record,
        render: () => ({ text: `report of run ${name}\n`, listsFailing: true }),
      },
      never,
    );
    if (acceptance?.kind === 'accepted' && written.kind !== 'skipped')
      expect(listRecords(github)).toEqual([acceptance.record]);
    expect(github.bodies().length).toBeLessThanOrEqual(1);
  }
  return accepted;
}

const figure = fc.constantFrom(1, 1, 1, 1, 1, 0, 2);
const table = fc.record<Table>({
  result: fc.constantFrom('different', 'different', 'different', 'different', 'bad-pks'),
  added: figure,
  removed: figure,
  changed: figure,
  duplicates: figure,
});
const usual: Table = { result: 'different', added: 1, removed: 1, changed: 1, duplicates: 1 };
const tables: fc.Arbitrary<Tables> = fc.oneof(
  fc.constant({ orders: usual, customers: null }),
  fc.constantFrom({ orders: usual, customers: usual }, { orders: null, customers: null }),
  fc.record({ orders: fc.option(table, { freq: 8 }), customers: fc.option(table, { freq: 1 }) }),
);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constantFrom('label', 'label', 'label', 'label', 'label', 'unlabel'),
      by: fc.constantFrom(
        'mona',
        'mona',
        'mona',
        'mona',
        'mona',
        'mona',
        'octocat',
        'robot',
        'mona via an app',
      ),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('push'),
      what: fc.constantFrom('docs', 'docs', 'docs', 'data', 'revert'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('edit', 'delete') }) },
);
const interruption = fc.record<Interruption>({ atCall: fc.nat({ max: 14 }), event });
const runStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('run'),
  tables,
  isRerun: fc.boolean(),
  hasNewIds: fc.boolean(),
  marks: fc.constantFrom('nothing', 'nothing', 'running', 'running, then stopped'),
  during: fc.oneof(fc.constant(null), interruption),
});
const step = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: runStep }, { weight: 2, arbitrary: event }),
    fc.constantFrom(100, 1_500, 3_000),
  )
  .map(([happened, pauseMs]) => ({ ...happened, pauseMs }));
const histories = fc.array(step, { minLength: 4, maxLength: 24, size: 'max' });
const options = fc.record({ hasDataPaths: fc.boolean(), excludesAuthor: fc.boolean() });

test('no history accepts a figure worse than what the comment showed before the label', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(histories, options, async (steps, chosen) => {
      accepted += await play(steps, chosen);
    }),
    { numRuns: 200, seed: 1 },
  );
  // Otherwise the property says nothing.
  expect(accepted).toBeGreaterThan(40);
}, 300_000);
