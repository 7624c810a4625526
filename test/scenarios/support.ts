import { expect } from 'vitest';
import { NEVER_SHOWN } from '../fakes/diffs.ts';
import type { RunResult } from '../fakes/runner.ts';
import { API_KEY, startWorld, TOKEN, type World, type WorldOptions } from '../fakes/world.ts';
import { reportFaults } from '../support/report-schema.ts';

/** Verdicts in the gate's own words, and as the first line says them. */
export type Verdict = 'pass' | 'warn' | 'fail';
const SAID = { pass: 'passed', warn: 'warning', fail: 'failed' } as const;

/** Plays a scenario in a world of its own. */
export async function inWorld<T>(options: WorldOptions, play: (world: World) => Promise<T>): Promise<T> {
  const world = await startWorld(options);
  try {
    return await play(world);
  } finally {
    await world.close();
  }
}

/** What is promised of every run that came to a verdict, whatever the verdict is. */
export function expectTold(run: RunResult, verdict: Verdict): void {
  const { headline } = run.outputs;
  expect(run.outputs, run.log).toMatchObject({ verdict });
  expect(run.code).toBe(verdict === 'fail' ? 1 : 0);
  expect(headline).toMatch(new RegExp(`^(?:Data diffs? ${SAID[verdict]}|Accepted by label): [^\\n]+$`));
  expect(lastLine(run.stdout)).toBe(headline);
  expect(run.summary.split('\n')[0]).toMatch(
    new RegExp(`Data diffs? ${SAID[verdict]}: |☑️ Accepted by <code>`),
  );
  expect(run.stderr).toBe('');
  expect(levels(run, 'error')).toHaveLength(
    verdict === 'fail' ? Math.max(1, levels(run, 'error').length) : 0,
  );
  if (verdict === 'warn') expect(levels(run, 'warning').length).toBeGreaterThan(0);
  expect(run.state['finished']).toBe('true');
  expectReport(run);
}

/** The report file says what the outputs say, as its schema describes it. */
function expectReport(run: RunResult): void {
  const report = JSON.parse(run.report) as Readonly<Record<string, unknown>>;
  expect(reportFaults(report)).toEqual([]);
  const { verdict, headline, undetermined } = run.outputs;
  expect(report).toMatchObject({ verdict, headline, undetermined: undetermined === 'true' });
  expect(report['comment_url'] ?? '').toBe(run.outputs['comment_url']);
}

/** What is promised of a run that judged nothing: bad inputs, a crash, a cancelled workflow. */
export function expectNoVerdict(run: RunResult): void {
  expect(run.outputs, run.log).toMatchObject({ verdict: 'fail', undetermined: 'true' });
  expect(run.code).toBe(1);
  expect(run.outputs['headline']).toMatch(/^Data diff gate failed: [^\n]+$/);
  expect(lastLine(run.stdout)).toBe(run.outputs['headline']);
  expectReport(run);
}

/** Last line of a text that says anything. */
export function lastLine(text: string): string | undefined {
  return text
    .split(/\r?\n/)
    .findLast((line) => line.trim() !== '')
    ?.trim();
}

/** The annotations of one level. */
export function levels(run: RunResult, level: 'error' | 'warning' | 'notice'): readonly string[] {
  return run.annotations
    .filter((annotation) => annotation.level === level)
    .map(({ title, message }) => `${title ?? ''}: ${message}`);
}

/** The diffs of the output `diffs`, by id. */
export function diffsOf(run: RunResult): Readonly<Record<string, DiffOutput>> {
  const diffs = JSON.parse(run.outputs['diffs'] ?? '[]') as readonly DiffOutput[];
  return Object.fromEntries(diffs.map((diff) => [diff.id, diff]));
}

/** One reason of an entry: codes, and the sentence that people read. */
type ReasonOutput = Readonly<Record<string, unknown>> & {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly text: string;
};

/** One entry of the output `diffs`. */
export type DiffOutput = {
  readonly id: number;
  readonly name: string | null;
  readonly url: string;
  readonly status: string | null;
  readonly result: string | null;
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonOutput[];
  readonly stats: Readonly<Record<string, unknown>> | null;
};

/** The only comment of the pull request. */
export function onlyComment(world: World): string {
  const comments = world.comments();
  expect(comments).toHaveLength(1);
  return comments[0]?.body ?? '';
}

/** The first line that a reader sees: the marker is a comment in HTML. */
export function firstVisibleLine(body: string): string {
  return body.split('\n').find((line) => line.trim() !== '' && !line.startsWith('<!--')) ?? '';
}

/** A heading without the name of its table, as the output `headline` has it. */
export function withoutTable(heading: string): string {
  return heading.replace(/<code>[^<]*<\/code>(?:: | (?=could))/, '');
}

/** Everything that leaves the process, mask lines aside, and what became of it on the pull request. */
export function everythingSaid(run: RunResult, world: World): string {
  const unmasked = run.stdout.replace(/^(?:::add-mask::[^\n]*\n)+/, '');
  return [
    unmasked,
    run.stderr,
    JSON.stringify(run.outputs),
    JSON.stringify(run.state),
    run.summary,
    run.report,
    ...world.comments().map(({ body }) => body),
    ...world.github.requests.map(({ method, path, body }) => `${method} ${path} ${body}`),
  ].join('\n');
}

/** The spellings in which a secret could slip out. */
export function spellings(secret: string): readonly string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  return [
    secret,
    encodeURIComponent(secret),
    base64(secret).replace(/=+$/, ''),
    Buffer.from(secret).toString('base64url'),
    // The middle of the base64 of any text that the secret stands in.
    base64(`x${secret}`).slice(2, -4),
    base64(`xx${secret}`).slice(3, -4),
    Buffer.from(secret).toString('hex'),
  ];
}

/** No secret and nothing of what bodies carry for no one's eyes has left the process. */
export function expectNothingLeaked(
  run: RunResult,
  world: World,
  secrets: readonly string[] = [API_KEY, TOKEN],
): void {
  const said = everythingSaid(run, world);
  for (const text of [...secrets.flatMap(spellings), ...NEVER_SHOWN]) {
    expect(said.includes(text), `"${text}" was said:\n${around(said, text)}`).toBe(false);
  }
}

function around(said: string, text: string): string {
  const at = said.indexOf(text);
  return at < 0 ? '' : said.slice(Math.max(0, at - 200), at + text.length + 100);
}

/** Numbers that look random and are the same at every run, in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
