import type { Origin } from './origin.ts';

/** The file behind `GITHUB_EVENT_PATH`, and why it could not be read. */
export type EventFile = {
  readonly path: string;
  readonly problem: 'unset' | 'missing' | 'unreadable' | 'empty' | 'not-json' | 'no-object' | null;
};

/**
 * Explains that the event's payload is missing or lacks fields; `null` for a whole one, and for events in no
 * pull request.
 */
export function describeEventFile(
  { event, place, missingFields }: Pick<Origin, 'event' | 'place' | 'missingFields'>,
  { path, problem }: EventFile,
): string | null {
  if (place === 'noPullRequest' || place === 'byInput') return null;
  const what = problem === null ? describeMissing(event, path, missingFields) : problems[problem](path);
  return what === null ? null : `${what} ${consequence}`;
}

function describeMissing(event: string, path: string, fields: readonly string[]): string | null {
  if (fields.length === 0) return null;
  const names = fields.map((field) => `\`${field}\``).join(', ');
  return `The event file ${path} lacks ${names}, which every ${event} event has.`;
}

const problems: Readonly<Record<NonNullable<EventFile['problem']>, (path: string) => string>> = {
  unset: () => 'GITHUB_EVENT_PATH is not set, so there is no event file.',
  missing: (path) => `The event file ${path} does not exist.`,
  unreadable: (path) => `The event file ${path} can't be read.`,
  empty: (path) => `The event file ${path} is empty.`,
  'not-json': (path) => `The event file ${path} is not complete JSON.`,
  'no-object': (path) => `The event file ${path} contains no event.`,
};

const consequence =
  "The usual cause is a container job on a runner that does not mount the event file, for example on Kubernetes without volumes. The action uses the runner's variables and GitHub's API instead; for what it can't verify this way, `on_stale` decides. Mount the file, or run the job without `container:`.";
