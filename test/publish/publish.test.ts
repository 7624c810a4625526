import { describe, expect, test } from 'vitest';
import type { RecordToWrite } from '../../src/acceptance/decide.ts';
import type { CommentPublisher, PublishResult } from '../../src/comment/publisher.ts';
import type { WrittenComment } from '../../src/comment/types.ts';
import { type DetailsById, emptyDetails } from '../../src/diff/details.ts';
import type { Observation } from '../../src/diff/observation.ts';
import { judge } from '../../src/diff/policy.ts';
import { getWorstVerdict } from '../../src/diff/verdict.ts';
import { CancelledError, GitHubError } from '../../src/errors.ts';
import type { Log } from '../../src/ports.ts';
import { publish } from '../../src/publish/publish.ts';
import type { Facts } from '../../src/report/facts.ts';
import { formatHeadline } from '../../src/report/headline.ts';
import { markerOf } from '../support/comment.ts';
import { ended, policy, target } from '../support/diffs.ts';
import { recordingLog } from '../support/log.ts';

const repository = { serverUrl: 'https://github.example', owner: 'octo-org', name: 'warehouse' };

function factsOf(observations: readonly Observation[]): Facts {
  const judgments = observations.map((observation) => judge(observation, policy(), target));
  return {
    judgments,
    ciRun: null,
    verdict: getWorstVerdict(judgments.map(({ verdict }) => verdict)),
    missingTables: null,
    acceptance: null,
    mayAccept: true,
    since: null,
    policy: policy(),
    host: 'https://app.datafold.com',
    target,
    repository,
    runUrl: null,
    createdAt: null,
    runsOnOtherCommit: false,
    details: new Map(),
  };
}

type Given = {
  readonly facts?: Facts;
  /** What becomes of the comment; without one there is no conversation to write to. */
  readonly comment?: () => Promise<PublishResult>;
  readonly summary?: () => Promise<void>;
  readonly signal?: AbortSignal;
  readonly details?: () => Promise<DetailsById>;
  /** What becomes of the commit status; without one, none was asked for. */
  readonly status?: (log: Log) => Promise<boolean>;
  /** The record that the comment is to carry. */
  readonly record?: RecordToWrite;
  /** Warnings that the step has said before. */
  readonly before?: readonly string[];
};

async function told(given: Given = {}) {
  const { facts = factsOf([ended()]), comment, summary = async () => undefined, signal, status } = given;
  const { log, lines, said } = recordingLog();
  for (const word of given.before ?? []) log.warning(word);
  const outputs: Record<string, string> = {};
  const order: string[] = [];
  let summarised = '';
  let commented = '';
  const publisher: CommentPublisher = {
    markRunning: () => Promise.reject(new Error('not here')),
    markNeedsAction: () => Promise.reject(new Error('not here')),
    publishNoVerdict: () => Promise.reject(new Error('not here')),
    publishVerdict: ({ render }) => {
      order.push('comment');
      commented = render(0).text;
      return comment === undefined ? Promise.reject(new Error('not here')) : comment();
    },
  };
  const publishing = publish(
    facts,
    given.record ?? { kind: 'none' },
    {
      comment: comment === undefined ? null : publisher,
      status: status === undefined ? null : { end: () => status(log) },
      sinks: {
        countAnnotations: said,
        writeReport: ({ details }, commentUrl) => {
          order.push('report');
          return `${commentUrl} with details of ${details.size}`;
        },
        setOutputs: (values) => {
          order.push('outputs');
          Object.assign(outputs, values);
        },
        writeSummary: (markdown) => {
          order.push('summary');
          summarised = markdown;
          return summary();
        },
      },
      fetchDetails: async () => {
        if (given.details !== undefined) order.push('details');
        return (await given.details?.()) ?? new Map();
      },
    },
    { log, signal: signal ?? new AbortController().signal },
  );
  const failure: unknown = await publishing.then(
    () => null,
    (error: unknown) => error,
  );
  return { facts, lines, outputs, order, summarised, commented, failure };
}

const foreign = {
  id: 99,
  nodeId: null,
  body: '',
  author: { login: 'mona', isBot: false },
  hidden: null,
  createdAt: null,
  updatedAt: null,
  marker: markerOf(),
  recordLine: null,
  text: '',
};
const written = (kind: 'created' | 'updated', more: Partial<WrittenComment> = {}) =>
  ({ kind, id: 101, sharedWith: null, byOtherAccount: null, visibility: 'visible', ...more }) as const;
const url = 'https://github.example/octo-org/warehouse/pull/11#issuecomment-101';

describe('a verdict', () => {
  test('is reported in outputs and summary first, then in the comment, and the log ends with the headline', async () => {
    const { facts, lines, outputs, order, summarised, commented } = await told({
      comment: async () => written('created'),
    });
    expect(order).toEqual(['outputs', 'summary', 'comment', 'report', 'outputs']);
    expect(outputs).toMatchObject({ verdict: 'fail', result: 'different', comment_url: url });
    expect(lines.at(-1)).toEqual({ level: 'info', message: formatHeadline(facts) });
    expect(summarised).toContain('DIM_BUSINESSES');
    expect(commented).toContain('DIM_BUSINESSES');
  });

  test('has its outputs before details are asked for, and the details in the summary', async () => {
    const { order, summarised } = await told({
      details: async () => new Map([[970, { ...emptyDetails, columnsChanged: 2, columnsCompared: 9 }]]),
    });
    expect(order).toEqual(['outputs', 'details', 'summary', 'report', 'outputs']);
    expect(summarised).toContain('**2 of 9 compared columns differ**');
  });

  test('is written to status and comment side by side, and what became of them is said in this order', async () => {
    const order: string[] = [];
    const { lines } = await told({
      status: async (log) => {
        order.push('status begun');
        await new Promise(setImmediate);
        log.info('status set');
        return true;
      },
      comment: async () => {
        order.push('comment written');
        return written('created');
      },
    });
    expect(order).toEqual(['status begun', 'comment written']);
    expect(lines.slice(-3).map(({ message }) => message)).toEqual([
      'status set',
      `Pull request comment created: ${url}`,
      expect.stringContaining('Data diff failed'),
    ]);
  });

  test('whose comment has no plain address is said without one', async () => {
    const facts = { ...factsOf([ended()]), repository: { ...repository, serverUrl: 'javascript:alert(1)' } };
    const { outputs, lines } = await told({ facts, comment: async () => written('updated') });
    expect(outputs['comment_url']).toBe('');
    expect(lines).toContainEqual({ level: 'info', message: 'Pull request comment updated.' });
  });

  test('has one report file, with the details and the address of the comment', async () => {
    const { order, outputs } = await told({
      comment: async () => written('created'),
      details: async () => new Map([[970, emptyDetails]]),
    });
    expect(order.filter((step) => step === 'report')).toHaveLength(1);
    expect(outputs['report']).toBe(`${url} with details of 1`);
  });

  test('without a conversation has no comment, and says empty for its address', async () => {
    const { outputs, order } = await told();
    expect(order).toEqual(['outputs', 'summary', 'report', 'outputs']);
    expect(outputs['comment_url']).toBe('');
  });

  const levels = [
    { input: [ended({ result: 'identical' })], expected: [] },
    { input: [ended({ result: 'empty' })], expected: ['warning'] },
    { input: [ended()], expected: ['error'] },
  ] as const;
  test.each(levels)('has the annotations $expected', async ({ input, expected }) => {
    const { lines } = await told({ facts: factsOf(input) });
    expect(lines.filter(({ level }) => level !== 'info').map(({ level }) => level)).toEqual(expected);
  });

  test('leaves room among ten warnings for those before it and for that about the comment', async () => {
    const { lines } = await told({
      facts: factsOf(Array.from({ length: 12 }, (_, at) => ended({ id: at + 1, result: 'empty' }))),
      before: ['a caution', 'another'],
      comment: () => Promise.reject(new GitHubError('Could not write: "pull-requests: write".', 403)),
    });
    const warnings = lines.filter(({ level }) => level === 'warning');
    expect(warnings).toHaveLength(10);
    expect(warnings.at(-1)?.message).toContain('pull-requests: write');
  });

  test('of a thousand diffs fits everywhere', async () => {
    const many = factsOf(
      Array.from({ length: 1_000 }, (_, index) => ended({ id: index + 1, name: '表'.repeat(60) })),
    );
    const { commented, summarised } = await told({
      facts: many,
      comment: async () => written('created'),
    });
    expect(commented.length).toBeLessThanOrEqual(64_700);
    expect(Buffer.byteLength(summarised)).toBeLessThan(1_048_576);
  });
});

describe('the advice to add a label', () => {
  const acceptance = { kind: 'not-accepted', label: 'accepted', why: { kind: 'not-labeled' } } as const;
  const facts = { ...factsOf([ended()]), acceptance };
  const record = { kind: 'new', record: { head: 'a', files: '-', at: null, diffs: [] } } as const;
  const refused = () => Promise.reject(new GitHubError('Could not write: "pull-requests: write".', 403));

  test.each<{ name: string; comment: () => Promise<PublishResult> }>([
    { name: 'cannot be written', comment: refused },
    { name: 'is not written', comment: async () => ({ kind: 'skipped', why: 'closed' }) },
    {
      name: 'may not show it',
      comment: async () => ({ ...written('created'), confirmation: 'unconfirmed' }),
    },
  ])('is given nowhere where the comment $name', async ({ comment }) => {
    const { lines, summarised, failure } = await told({ facts, record, comment });
    expect(failure).toBeNull();
    const all = [...lines.map(({ message }) => message), summarised];
    expect(all.filter((text) => text.includes('add the label'))).toEqual([]);
    expect(lines.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^A label may have no effect yet/),
    );
    expect(summarised).toContain('A label may have no effect yet');
    expect(lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('does not hide why a label that is there is refused', async () => {
    const why = { kind: 'is-author', by: 'mona' } as const;
    const { lines } = await told({
      facts: { ...facts, acceptance: { ...acceptance, why } },
      record,
      comment: refused,
    });
    const all = lines.map(({ message }) => message).join('\n');
    expect(all).toContain('is the author');
    expect(all).not.toContain('A label may have no effect yet');
  });

  test('is given everywhere where the comment shows what a label accepts', async () => {
    const comment = async () => ({ ...written('created'), confirmation: 'confirmed' }) as const;
    const { lines, summarised, order } = await told({ facts, record, comment });
    expect(lines.find(({ level }) => level === 'error')?.message).toContain('add the label');
    expect(summarised).toContain('add the label');
    expect(order).toEqual(['outputs', 'summary', 'comment', 'report', 'outputs']);
  });
});

describe('what cannot be reported', () => {
  const cases: readonly {
    name: string;
    comment: () => Promise<PublishResult>;
    signal?: AbortSignal;
    level: string;
    says: RegExp;
  }[] = [
    {
      name: 'a missing permission',
      comment: () => Promise.reject(new GitHubError('Could not write: "pull-requests: write".', 403)),
      level: 'warning',
      says: /"pull-requests: write"\. The verdict is not affected/,
    },
    {
      name: 'a locked conversation',
      comment: () => Promise.reject(new GitHubError('Could not write: locked.', 403, { isLocked: true })),
      level: 'notice',
      says: /locked\. The verdict is not affected/,
    },
    {
      name: 'no answer in time',
      comment: () => Promise.reject(new Error('The time is up.')),
      signal: AbortSignal.abort(new Error('The time is up.')),
      level: 'warning',
      says: /did not respond in time.*The verdict is not affected/,
    },
    {
      name: 'a fault of our own',
      comment: () => Promise.reject(new TypeError('x is not a function')),
      level: 'warning',
      says: /internal error in the action\. Please report it with this log\. The verdict is not affected/,
    },
  ];
  test.each(cases)('$name changes nothing else', async ({ comment, signal, level, says }) => {
    const { facts, lines, outputs, failure } = await told({ comment, ...(signal ? { signal } : {}) });
    expect(failure).toBeNull();
    const about = lines.filter(({ title }) => title === 'Pull request comment');
    expect(about).toEqual([{ level, message: expect.stringMatching(says), title: 'Pull request comment' }]);
    expect(outputs).toMatchObject({ verdict: 'fail', comment_url: '' });
    expect(lines.at(-1)?.message).toBe(formatHeadline(facts));
  });

  test('a summary on a full disk is a warning', async () => {
    const { lines, order, failure } = await told({
      summary: () => Promise.reject(new Error('ENOSPC')),
      comment: async () => written('updated'),
    });
    expect(failure).toBeNull();
    expect(order).toContain('comment');
    expect(lines.filter(({ level }) => level === 'warning')).toMatchObject([
      { message: expect.stringMatching(/job summary.*The verdict is not affected/) },
    ]);
  });

  test.each([
    { why: 'newer', says: /a newer run, or a run for a newer commit, has written it/ },
    { why: 'closed', says: /the pull request is closed/ },
    { why: 'not-wanted', says: /the input `comment` asks for none/ },
  ] as const)('a comment left alone ($why) is said, and is no warning', async ({ why, says }) => {
    const { lines, outputs } = await told({
      facts: factsOf([ended({ result: 'identical' })]),
      comment: async () => ({ kind: 'skipped', why }),
    });
    expect(lines.some(({ level, message }) => level === 'info' && says.test(message))).toBe(true);
    expect(lines.every(({ level }) => level === 'info')).toBe(true);
    expect(outputs['comment_url']).toBe('');
  });

  test.each<{ name: string; more: Partial<WrittenComment>; says: RegExp }>([
    {
      name: 'another gate of the run',
      more: { sharedWith: 'run' },
      says: /Another check of this workflow run has the same `comment_key`.*for example `comment_key: orders`/,
    },
    {
      name: 'another workflow file',
      more: { sharedWith: 'workflow' },
      says: /A check of another workflow file has the same `comment_key`.*for example `comment_key: orders`/,
    },
    {
      name: 'a comment of another account',
      more: { byOtherAccount: { ...foreign, author: { login: 'warehouse-gate[bot]', isBot: true } } },
      says: /by warehouse-gate\[bot\] \(\S+#issuecomment-99\), which is not updated.*a change of `github_token`/,
    },
    {
      name: 'a hidden comment',
      more: { visibility: 'hidden' },
      says: /hidden on the page.*"Unhide"/,
    },
    {
      name: 'an account whose name is no login',
      more: { byOtherAccount: { ...foreign, author: { login: 'x](http://evil)', isBot: true } } },
      says: /by another account/,
    },
  ])('$name is one warning beside the comment’s address', async ({ more, says }) => {
    const { lines, outputs } = await told({ comment: async () => written('created', more) });
    expect(lines.filter(({ level }) => level === 'warning')).toEqual([
      { level: 'warning', message: expect.stringMatching(says), title: 'Pull request comment' },
    ]);
    expect(outputs['comment_url']).toBe(url);
  });

  test('cancelling ends it, after outputs and summary', async () => {
    const cancel = new AbortController();
    const { failure, order } = await told({
      signal: cancel.signal,
      comment: () => {
        cancel.abort(new CancelledError());
        return Promise.reject(cancel.signal.reason);
      },
    });
    expect(failure).toBeInstanceOf(CancelledError);
    expect(order).toEqual(['outputs', 'summary', 'comment']);
  });
});
