import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, createServer as createTcpServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCertificate } from '../fakes/certificates.ts';
import { ciFacts, differentSmall, identical } from '../fakes/diffs.ts';
import { primaryRateLimit, secondaryRateLimit } from '../fakes/faults.ts';
import type { RunResult } from '../fakes/runner.ts';
import type { Fault, FaultAct } from '../fakes/server.ts';
import { HEAD_SHA, type World, type WorldOptions } from '../fakes/world.ts';
import {
  expectNothingLeaked,
  expectNoVerdict,
  expectTold,
  firstVisibleLine,
  inWorld,
  levels,
  type Verdict,
} from './support.ts';

const EVER = Number.POSITIVE_INFINITY;
const RUN = 9_100_000_001;

/** What one cell of the matrix promises; the table in the documentation has the same words. */
type Expected = {
  readonly verdict: Verdict;
  /** Whether the run judges the diff. If not, it ends before the first poll. Default true. */
  readonly judged?: boolean;
  /** Where it is not the verdict's own. */
  readonly exitCode?: number;
  readonly undetermined: boolean;
  /** The gate's own comments on the pull request afterwards. */
  readonly comments: number;
  /** First word of the comment's verdict, where there is a comment. */
  readonly says?: Verdict;
  /** The most requests that the faulty server may see, lists and look-ups included. */
  readonly requests: number;
  /** Whether a warning says that something could not be reported. */
  readonly warning: boolean;
  /** The longest that the run may take, in seconds. */
  readonly seconds: number;
};

/** One cell: a fault, how often it strikes, and what has to come of it. */
type Cell = {
  readonly server: 'Datafold' | 'GitHub';
  readonly fault: string;
  readonly where: string;
  readonly times: Times;
  readonly play: () => Promise<Played>;
  readonly expected: Expected;
};

type Times = 'once' | 'for 5 s' | 'always';

/** How often or how long a fault strikes. */
const STRIKES: Readonly<Record<Times, Pick<Fault, 'times' | 'forMs'>>> = {
  once: { times: 1 },
  'for 5 s': { forMs: 5_000 },
  always: { times: EVER },
};

type Played = {
  readonly run: RunResult;
  readonly comments: readonly string[];
  readonly requests: number;
  readonly leaked: () => void;
};

const CI_RUN: WorldOptions = {
  diffs: { 970: identical(ciFacts()) },
  datafold: { ci: { 5: [{ id: 7001, prSha: HEAD_SHA, status: 'done' }] } },
};

const problem = { title: 'Trouble', detail: 'try again' };
const html = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const answer = (
  status: number,
  body: unknown = problem,
  headers: Record<string, string> = {},
): (() => FaultAct) => {
  return () => ({ kind: 'status', status, body, headers });
};
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

/** Faults of Datafold that an answer can have; every one of them may pass. */
const PASSING: Readonly<Record<string, () => FaultAct>> = {
  '500': answer(500),
  '502 with HTML': answer(502, html, { 'content-type': 'text/html' }),
  '503, `Retry-After` in seconds': answer(503, problem, { 'retry-after': '1' }),
  '429, `Retry-After` as a date': () => ({
    kind: 'status',
    status: 429,
    body: problem,
    headers: { 'retry-after': inSeconds(2) },
  }),
  '429, `Retry-After` of an hour': answer(429, problem, { 'retry-after': '3600' }),
  '408': answer(408),
  '425': answer(425),
  'connection reset': () => ({ kind: 'reset' }),
  'cut JSON': () => ({ kind: 'cut-json' }),
  'HTML with 200': () => ({ kind: 'html' }),
  '`[]`': () => ({ kind: 'raw', body: '[]' }),
  '`null`': () => ({ kind: 'raw', body: 'null' }),
  'empty body': () => ({ kind: 'raw', body: '' }),
  "another diff's body": () => ({ kind: 'raw', body: JSON.stringify(identical({ id: 971 })) }),
  'a list of diffs': () => ({ kind: 'raw', body: JSON.stringify({ count: 1, results: [identical()] }) }),
  '11 MiB body': () => ({ kind: 'huge', bytes: 11 * 1_048_576 }),
  '11 MiB body, announced': () => ({ kind: 'huge', bytes: 11 * 1_048_576, declared: true }),
  'gzip garbage': () => ({ kind: 'gzip-garbage' }),
  '`101 Switching Protocols`': () => ({
    kind: 'bytes',
    bytes: 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
  }),
  'interim responses (HTTP 1xx) without end': () => ({
    kind: 'bytes',
    bytes: 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(1_000),
  }),
  '40 KiB of headers': () => ({
    kind: 'bytes',
    bytes: `HTTP/1.1 200 OK\r\nx: ${'a'.repeat(40 * 1_024)}\r\n\r\n`,
  }),
};

const LOST = { verdict: 'fail', undetermined: true, comments: 1, says: 'fail', warning: false } as const;
const FOUND = { verdict: 'pass', undetermined: false, comments: 1, says: 'pass', warning: false } as const;

function datafoldCell(
  fault: string,
  times: Cell['times'],
  act: () => FaultAct,
  expected: Expected,
  timeout: string,
): Cell {
  const play = () =>
    inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.datafold.fault({ act: act(), ...STRIKES[times] });
      return playedOf(await world.run({ with: { timeout } }), world, world.datafold.requests.length);
    });
  return { server: 'Datafold', fault, where: 'polling the diff', times, play, expected };
}

const passingCells = Object.entries(PASSING).flatMap(([fault, act]) => {
  const hour = fault.includes('hour');
  return [
    // An hour cannot be waited for within the time: the last poll, half a second before the end, finds the diff.
    datafoldCell(fault, 'once', act, { ...FOUND, requests: 2, seconds: 20 }, hour ? '6s' : '15s'),
    ...(hour ? [] : [datafoldCell(fault, 'for 5 s', act, { ...FOUND, requests: 8, seconds: 25 }, '20s')]),
    datafoldCell(fault, 'always', act, { ...LOST, requests: 4, seconds: 12 }, '4s'),
  ];
});

/** The two lists behind `ci_config_id`; what they have in common with a look at a diff is not played again for each fault. */
const LISTS = {
  'the list of CI runs': /^\/api\/v1\/ci\/5\/runs/,
  "the list of a CI run's diffs": /^\/api\/v1\/datadiffs\?/,
} as const;
const ON_LISTS = [
  '500',
  '429, `Retry-After` as a date',
  'connection reset',
  'cut JSON',
  'HTML with 200',
  '`null`',
];

const listCells = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((where) =>
  ON_LISTS.flatMap((fault) =>
    (['once', 'always'] as const).map((times): Cell => {
      const found = times === 'once';
      const play = () =>
        inWorld(CI_RUN, async (world) => {
          const act = PASSING[fault]?.();
          if (act === undefined) throw new Error(`no fault ${fault}`);
          world.datafold.fault({ path: LISTS[where], act, times: found ? 1 : EVER });
          const run = await world.run({ with: { ci_config_id: '5', timeout: found ? '15s' : '4s' } });
          return playedOf(run, world, world.datafold.requests.length);
        });
      const expected = found
        ? { ...FOUND, requests: 5, seconds: 20 }
        : { ...LOST, requests: 12, seconds: 12 };
      return { server: 'Datafold', fault, where, times, play, expected };
    }),
  ),
);

const REDIRECT: Expected = { ...LOST, requests: 1, seconds: 10 };
const elsewhere = (): FaultAct => ({ kind: 'redirect', location: 'http://127.0.0.1:9/login' });
const slowCells: readonly Cell[] = [
  datafoldCell('redirect', 'once', elsewhere, REDIRECT, '15s'),
  datafoldCell('redirect', 'always', elsewhere, REDIRECT, '15s'),
  datafoldCell(
    'hang before the headers',
    'once',
    () => ({ kind: 'hang' }),
    { ...FOUND, requests: 2, seconds: 45 },
    '45s',
  ),
  datafoldCell(
    'hang before the headers',
    'always',
    () => ({ kind: 'hang' }),
    { ...LOST, requests: 2, seconds: 12 },
    '3s',
  ),
  datafoldCell(
    'hang inside the body',
    'once',
    () => ({ kind: 'hang-body' }),
    { ...FOUND, requests: 2, seconds: 45 },
    '45s',
  ),
  datafoldCell(
    'hang inside the body',
    'always',
    () => ({ kind: 'hang-body' }),
    { ...LOST, requests: 2, seconds: 12 },
    '3s',
  ),
];

/** Hosts at which there is no one to talk to. */
function hostCell(
  fault: string,
  times: Cell['times'],
  expected: Expected,
  play: (world: World) => Promise<Played>,
): Cell {
  return {
    server: 'Datafold',
    fault,
    where: 'the connection',
    times,
    play: () => inWorld({ diffs: { 970: identical() } }, play),
    expected,
  };
}

const GONE: Expected = { ...LOST, requests: 0, seconds: 12 };
const hostCells: readonly Cell[] = [
  hostCell('connection refused', 'once', { ...FOUND, requests: 1, seconds: 20 }, async (world) => {
    const port = await freePort();
    let door: Server | undefined;
    const open = setTimeout(() => {
      door = createTcpServer((near) => {
        const far = connect(Number(new URL(world.datafold.url).port), '127.0.0.1');
        for (const [from, to] of [
          [near, far],
          [far, near],
        ] as const)
          from.on('error', () => to.destroy()).pipe(to);
      }).listen(port, '127.0.0.1');
    }, 1_000);
    const run = await world.run({ with: { host: `http://127.0.0.1:${port}`, timeout: '15s' } });
    clearTimeout(open);
    door?.close();
    return playedOf(run, world, world.datafold.requests.length);
  }),
  hostCell('connection refused', 'always', GONE, async (world) => {
    const host = `http://127.0.0.1:${await freePort()}`;
    return playedOf(await world.run({ with: { host, timeout: '3s' } }), world, 0);
  }),
  hostCell('DNS knows no such host', 'always', GONE, async (world) =>
    playedOf(await world.run({ with: { host: 'https://datafold.invalid', timeout: '3s' } }), world, 0),
  ),
  hostCell('TLS towards a plain port', 'always', GONE, async (world) => {
    const host = world.datafold.url.replace('http:', 'https:');
    return playedOf(
      await world.run({ with: { host, timeout: '3s' } }),
      world,
      world.datafold.requests.length,
    );
  }),
  hostCell('TLS certificate of nobody', 'always', GONE, async (world) => {
    let heard = 0;
    const server = createHttpsServer(makeCertificate(), (_, response) => {
      heard += 1;
      response.end(JSON.stringify(identical()));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `https://localhost:${(server.address() as AddressInfo).port}`;
    const run = await world.run({ with: { host, timeout: '3s' } });
    server.close();
    expect(run.log).toMatch(/certificate/);
    return playedOf(run, world, heard);
  }),
];

async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What GitHub refuses, what passes within the 20 seconds of telling, and what does not. */
type Kind = 'refused' | 'passing' | 'too long' | 'hang';
type GitHubFault = { readonly kind: Kind; readonly fault: (when: Omit<Fault, 'act'>) => Fault };

const refuse =
  (status: number, message: string) =>
  (when: Omit<Fault, 'act'>): Fault => ({
    ...when,
    act: {
      kind: 'status',
      status,
      body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    },
  });

const GITHUB: Readonly<Record<string, GitHubFault>> = {
  '401': { kind: 'refused', fault: refuse(401, 'Bad credentials') },
  '403': { kind: 'refused', fault: refuse(403, 'Resource not accessible by integration') },
  '404': { kind: 'refused', fault: refuse(404, 'Not Found') },
  '422': { kind: 'refused', fault: refuse(422, 'Validation Failed') },
  '429 that names no time': { kind: 'too long', fault: refuse(429, 'Too many requests') },
  'primary rate limit, free in 2 s': {
    kind: 'passing',
    fault: (when) => primaryRateLimit({ ...when, resetInS: 2 }),
  },
  'primary rate limit, free in an hour': {
    kind: 'too long',
    fault: (when) => primaryRateLimit({ ...when, resetInS: 3600 }),
  },
  'secondary rate limit, 1 s': { kind: 'passing', fault: (when) => secondaryRateLimit({ ...when }) },
  'secondary rate limit, no time named': {
    kind: 'too long',
    fault: (when) => secondaryRateLimit({ ...when, retryAfterS: null }),
  },
  '500': { kind: 'passing', fault: refuse(500, 'Server Error') },
  'connection reset': { kind: 'passing', fault: (when) => ({ ...when, act: { kind: 'reset' } }) },
  '502 that did the work all the same': {
    kind: 'passing',
    fault: (when) => ({ ...when, act: { kind: 'after', act: { kind: 'status', status: 502, body: html } } }),
  },
  hang: { kind: 'hang', fault: (when) => ({ ...when, act: { kind: 'hang' } }) },
};

const CALLS = {
  'look up': { method: 'POST', path: /^\/graphql$/ },
  /** All comments, where GraphQL does not answer. */
  list: { method: 'GET', path: /\/issues\/42\/comments/ },
  /** Whether another run has created one at the same time. */
  'list again': { method: 'GET', path: /\/issues\/42\/comments/ },
  create: { method: 'POST', path: /\/issues\/42\/comments$/ },
  update: { method: 'PATCH', path: /\/issues\/comments\/\d+$/ },
} as const;
const noGraphql = {
  path: /^\/graphql$/,
  times: EVER,
  act: { kind: 'status', status: 404, body: {} },
} as const;

/** The verdict never changes; what became of the comment does. */
function githubExpected(call: keyof typeof CALLS, fault: string, times: Times, verdict: Verdict): Expected {
  const { kind } = GITHUB[fault] ?? { kind: 'refused' };
  const works = fault.includes('did the work');
  const isTemporary = kind === 'passing' || kind === 'hang';
  // What GraphQL does not answer is asked of REST; what was not found once may have been deleted just then, and the conversation is read
  // again; what was written stays, whatever reading it back says.
  const gone = call === 'update' && fault === '404';
  const recovers = isTemporary || call === 'look up' || gone;
  const written =
    call === 'list again' ||
    call === 'look up' ||
    (times === 'always' ? works && ['create', 'update'].includes(call) : recovers);
  // With a comment of an earlier run there is one whatever happens; it then shows the old verdict (a warning).
  const existing = call === 'update' || call === 'look up';
  const isSettled = written && (times !== 'always' || call !== 'update');
  return {
    verdict,
    undetermined: false,
    comments: existing || written ? 1 : 0,
    ...(written ? { says: verdict } : existing ? { says: 'warn' as const } : {}),
    requests: isTemporary && times !== 'once' ? 36 : 12,
    warning: !isSettled,
    seconds: kind === 'hang' ? 30 : kind === 'passing' ? 26 : 20,
  };
}

function githubCell(call: keyof typeof CALLS, fault: string, times: Times, verdict: 'pass' | 'fail'): Cell {
  const play = () =>
    inWorld({ diffs: { 970: verdict === 'pass' ? identical() : differentSmall() } }, async (world) => {
      if (call === 'update' || call === 'look up')
        await world.run({ runId: RUN, with: { fail_on: 'none', warn_on: 'identical, different' } });
      const before = world.github.requests.length;
      if (call === 'list') world.github.fault(noGraphql);
      world.github.fault(faultOf(fault)({ ...CALLS[call], ...STRIKES[times] }));
      const run = await world.run({ runId: RUN + 1 });
      return playedOf(run, world, world.github.requests.length - before);
    });
  const expected = githubExpected(call, fault, times, verdict);
  return { server: 'GitHub', fault, where: call, times, play, expected };
}

function faultOf(name: string): GitHubFault['fault'] {
  const { fault } = GITHUB[name] ?? {};
  if (fault === undefined) throw new Error(`no fault ${name}`);
  return fault;
}

/** Where a temporary error stays, every run takes its whole time: two of them show that the verdict stands. */
const slowButShown = ['500', 'hang'];

const githubCells = Object.entries(GITHUB).flatMap(([fault, { kind }]) =>
  (['look up', 'list', 'create', 'list again', 'update'] as const).flatMap((call) => [
    githubCell(call, fault, 'once', 'pass'),
    ...(kind === 'passing' || kind === 'hang' ? [githubCell(call, fault, 'for 5 s', 'pass')] : []),
    githubCell(call, fault, 'always', 'pass'),
    ...(kind !== 'passing' || slowButShown.includes(fault)
      ? [githubCell(call, fault, 'always', 'fail')]
      : []),
  ]),
);

/** The requests behind `commit_status`. */
const STATUS_CALLS = {
  'list of statuses': { method: 'GET', path: /\/statuses/ },
  'pending status': { method: 'POST', path: /\/statuses\// },
  'last status': { method: 'POST', path: /\/statuses\//, skip: 1 },
} as const;

/** The status is the check: without `pending` nothing is polled, without the last state a pass exits 1. */
function statusExpected(call: keyof typeof STATUS_CALLS, fault: string, times: Times): Expected {
  const { kind } = GITHUB[fault] ?? { kind: 'refused' };
  const isTemporary = kind === 'passing' || kind === 'hang';
  const works = fault.includes('did the work') && call !== 'list of statuses';
  const isSet = works || (isTemporary && times !== 'always');
  const common = { requests: 48, warning: false, seconds: kind === 'hang' ? 40 : isTemporary ? 35 : 20 };
  if (isSet) return { ...FOUND, ...common };
  return call === 'last status'
    ? { ...FOUND, ...common, exitCode: 1 }
    : { ...common, verdict: 'fail', judged: false, undetermined: true, comments: 0 };
}

function statusCell(call: keyof typeof STATUS_CALLS, fault: string, times: Times): Cell {
  const play = () =>
    inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.fault(faultOf(fault)({ ...STATUS_CALLS[call], ...STRIKES[times] }));
      const run = await world.run({ with: { commit_status: 'data diffs' } });
      return playedOf(run, world, world.github.requests.length);
    });
  const expected = statusExpected(call, fault, times);
  return { server: 'GitHub', fault, where: call, times, play, expected };
}

const statusCells = Object.entries(GITHUB).flatMap(([fault, { kind }]) =>
  (Object.keys(STATUS_CALLS) as (keyof typeof STATUS_CALLS)[]).flatMap((call) => [
    statusCell(call, fault, 'once'),
    ...(kind === 'passing' || kind === 'hang' ? [statusCell(call, fault, 'for 5 s')] : []),
    ...(kind !== 'passing' || fault === '500' || fault.includes('did the work')
      ? [statusCell(call, fault, 'always')]
      : []),
  ]),
);

function playedOf(run: RunResult, world: World, requests: number): Played {
  const comments = world.comments().map(({ body }) => body);
  return { run, comments, requests, leaked: () => expectNothingLeaked(run, world) };
}

const cells: readonly Cell[] = [
  ...slowCells,
  ...[...githubCells, ...statusCells].toSorted(slowestFirst),
  ...hostCells,
  ...passingCells,
  ...listCells,
];

function slowestFirst(a: Cell, b: Cell): number {
  return b.expected.seconds - a.expected.seconds;
}

/** Most of a cell is waiting, as many are played at a time. */
const AT_ONCE = 12;
const played = new Map<Cell, Played | Error>();

beforeAll(async () => {
  const left = [...cells];
  const player = async () => {
    for (let cell = left.shift(); cell !== undefined; cell = left.shift()) {
      played.set(
        cell,
        await cell
          .play()
          .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, player));
}, 420_000);

describe('the fault matrix', () => {
  test.each(
    cells.map((cell) => ({
      ...cell,
      cell,
      name: `${cell.server}, ${cell.where}: ${cell.fault}, ${cell.times}, ${cell.expected.verdict}`,
    })),
  )('$name', ({ cell, expected }) => {
    const found = played.get(cell);
    if (found === undefined || found instanceof Error) throw found ?? new Error('not played');
    const { run, comments, requests, leaked } = found;
    if (expected.judged === false) expectNoVerdict(run);
    else if (expected.exitCode === undefined) expectTold(run, expected.verdict);
    expect(run.outputs).toMatchObject({ verdict: expected.verdict });
    expect(run.code, run.log).toBe(exitCodeOf(expected));
    expect(run.outputs['undetermined']).toBe(String(expected.undetermined));
    expect(comments, run.log).toHaveLength(expected.comments);
    if (expected.says !== undefined) {
      const said = { pass: 'passed', warn: 'warning', fail: 'failed' }[expected.says];
      expect(firstVisibleLine(comments[0] ?? '')).toContain(said);
    }
    expect(requests, run.log).toBeLessThanOrEqual(expected.requests);
    expect(levels(run, 'warning').length, run.log).toBe(expected.warning ? 1 : 0);
    expect(run.durationMs).toBeLessThan(expected.seconds * 1000);
    leaked();
  });

  test('stands in the documentation', async () => {
    const table = markdown();
    console.log(table);
    await expect(table).toMatchFileSnapshot('../../docs/fault-matrix.md');
  });
});

function exitCodeOf({ exitCode, verdict }: Expected): number {
  return exitCode ?? (verdict === 'fail' ? 1 : 0);
}

/** The promises as a table. Every row of it is held by the test of the same name. */
function markdown(): string {
  const head = [
    'Server',
    'Where',
    'Fault',
    'How often',
    'Exit code',
    'Verdict',
    'Undetermined',
    'Comments',
    'Comment says',
    'Requests',
    'Warning',
    'Ends within',
  ];
  const rows = cells.map(({ server, where, fault, times, expected }) => [
    server,
    where,
    fault,
    times,
    String(exitCodeOf(expected)),
    expected.verdict,
    expected.undetermined ? 'yes' : 'no',
    String(expected.comments),
    expected.says ?? '',
    `at most ${expected.requests}`,
    expected.warning ? 'one' : 'none',
    `${expected.seconds} s`,
  ]);
  const ordered = rows.toSorted((a, b) => a.slice(0, 4).join().localeCompare(b.slice(0, 4).join(), 'en'));
  const lines = [head, head.map(() => ':--'), ...ordered].map((row) => `| ${row.join(' | ')} |`);
  return `# What faults do to the gate\n\n${INTRODUCTION}\n\n${lines.join('\n')}\n`;
}

const INTRODUCTION = [
  'Every row is a run of the real bundle against servers that fail in this way, and a test that fails when the row is not true',
  '(`test/scenarios/faults.test.ts`, which also writes this file). The rows about Datafold are about one data diff that is identical, so that',
  'everything but a pass comes from the fault; `timeout` is 3 or 4 s where the fault stays and at most 45 s where it ends.',
  'The lists are those behind `ci_config_id`. The rows about GitHub are about a diff that passes or fails as the verdict says: "look up" is the one',
  'request for pull request, account and comments, "list" replaces it where GraphQL does not answer, "list again" checks what became of',
  'creating. For "look up" and "update" there is a comment from an earlier run, whose verdict was a warning. "list of statuses", "pending status"',
  'and "last status" are the requests behind `commit_status`: without the first two nothing is polled, without the last a pass exits 1.',
  'Otherwise errors of GitHub change what is published, never the verdict. A temporary error is retried until the 20 s for publishing (or for',
  'the first status) are over.',
].join('\n');

afterAll(() => played.clear());
