import { describe, expect, test } from 'vitest';
import { createInterimComment } from '../../src/comment/interim.ts';
import type { CommentPublisher } from '../../src/comment/publisher.ts';
import type { Observation } from '../../src/diff/observation.ts';
import type { Target } from '../../src/diff/target.ts';
import {
  createDiffState,
  type DiffState,
  getDiffOutcome,
  reduceDiffState,
} from '../../src/poll/diff-state.ts';
import type { PollResult } from '../../src/ports.ts';
import { target } from '../support/diffs.ts';
import { recordingLog } from '../support/log.ts';
import { done, networkDown, running } from '../support/looks.ts';

const needs = running({ status: 'needs_confirmation' });

/** What is written after these looks, under `on_needs_action: wait`. */
async function writtenAfter(
  ids: readonly number[],
  looks: readonly (readonly [id: number, look: PollResult])[],
  { failing = false, atOnce = false } = {},
) {
  const written: string[] = [];
  const { log, lines } = recordingLog();
  const write = async (what: string) => {
    written.push(what);
    if (atOnce) await new Promise(setImmediate);
    if (failing) throw new Error('The token lacks a permission.');
  };
  const publisher: CommentPublisher = {
    markRunning: () => write('running'),
    markNeedsAction: (_target: Target, waitingIds: readonly number[]) =>
      write(`needs action: ${waitingIds.join(', ')}`),
    publishVerdict: () => Promise.reject(new Error('not here')),
    publishNoVerdict: () => Promise.reject(new Error('not here')),
  };
  const interim = createInterimComment('https://app.datafold.com', Promise.resolve({ target }), {
    comment: publisher,
    log,
    signal: new AbortController().signal,
  });
  const onLook = interim.createListener(ids);
  const tracks = new Map<number, DiffState>();
  for (const [id, look] of looks) {
    const track = reduceDiffState(tracks.get(id) ?? createDiffState(id), look, 0);
    tracks.set(id, track);
    const ended: Observation | null = getDiffOutcome(track, look, 0, 'wait');
    onLook(track, ended);
    if (!atOnce || id === looks[0]?.[0]) await new Promise(setImmediate);
  }
  await new Promise(setImmediate);
  return { written, lines };
}

describe('what is written while diffs run', () => {
  const cases: readonly {
    name: string;
    ids: readonly number[];
    looks: readonly (readonly [number, PollResult])[];
    expected: readonly string[];
  }[] = [
    {
      name: 'nothing before every diff was looked at',
      ids: [1, 2],
      looks: [
        [1, running()],
        [1, running()],
      ],
      expected: [],
    },
    {
      name: 'nothing when all have ended',
      ids: [1, 2],
      looks: [
        [1, done],
        [2, done],
      ],
      expected: [],
    },
    {
      name: 'that diffs run, once',
      ids: [1, 2],
      looks: [
        [1, running()],
        [2, done],
        [1, running()],
        [1, running()],
      ],
      expected: ['running'],
    },
    {
      name: 'that diffs run, when one is out of reach',
      ids: [1],
      looks: [[1, networkDown]],
      expected: ['running'],
    },
    {
      name: 'who waits for a person',
      ids: [1, 2],
      looks: [
        [1, needs],
        [2, running()],
      ],
      expected: ['needs action: 1'],
    },
    {
      name: 'who waits for a person, before every diff was looked at',
      ids: [1, 2],
      looks: [[1, needs]],
      expected: ['needs action: 1'],
    },
    {
      name: 'who waits for a person later',
      ids: [1, 2],
      looks: [
        [1, running()],
        [2, running()],
        [2, needs],
        [1, needs],
      ],
      expected: ['running', 'needs action: 2', 'needs action: 2, 1'],
    },
    {
      name: 'who waits for a person, once',
      ids: [1],
      looks: [
        [1, needs],
        [1, needs],
        [1, networkDown],
        [1, needs],
      ],
      expected: ['needs action: 1'],
    },
    {
      name: 'that nobody waits for a person any more',
      ids: [1, 2],
      looks: [
        [1, needs],
        [2, needs],
        [1, running()],
        [2, running()],
        [2, running()],
      ],
      expected: ['needs action: 1', 'needs action: 1, 2', 'needs action: 2', 'running'],
    },
    {
      name: 'nothing more when the last one that waited has ended',
      ids: [1],
      looks: [
        [1, needs],
        [1, done],
      ],
      expected: ['needs action: 1'],
    },
  ];
  test.each(cases)('$name', async ({ ids, looks, expected }) => {
    expect((await writtenAfter(ids, looks)).written).toEqual(expected);
  });

  test('a person is asked for at once, with the page to open', async () => {
    const { lines } = await writtenAfter([1, 2], [[1, needs]]);
    expect(lines).toMatchObject([
      { level: 'notice', message: expect.stringContaining('https://app.datafold.com/datadiffs/1/overview') },
    ]);
  });

  test('a person is asked for once for each diff', async () => {
    const looks = [1, 2, 1, 2, 1].map((id) => [id, needs] as const);
    const { lines } = await writtenAfter([1, 2], looks);
    expect(lines.map(({ level }) => level)).toEqual(['notice', 'notice']);
  });

  test('a crowd that waits for a person is told in two comments', async () => {
    const crowd = Array.from({ length: 100 }, (_none, at) => at + 1);
    const { written } = await writtenAfter(
      crowd,
      crowd.map((id) => [id, needs] as const),
      { atOnce: true },
    );
    expect(written).toEqual(['needs action: 1', `needs action: ${crowd.join(', ')}`]);
  });

  test('a comment that fails is a line in the log', async () => {
    const { lines } = await writtenAfter([1], [[1, running()]], { failing: true });
    expect(lines).toMatchObject([
      { level: 'info', message: expect.stringContaining('The token lacks a permission.') },
    ]);
  });
});
