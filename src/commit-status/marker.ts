import { type CommitState, commitStates } from '../diff/commit-state.ts';
import type { CommitStatus } from './statuses.ts';

/** Which gate of which run set a status, about what, and that gate's own state. Read back it is untrusted. */
export type StatusMarker = {
  /** GitHub's ids as decimal digits. */
  readonly run: string;
  readonly attempt: string;
  /**
   * A hash of all that names a gate in its workflow, the same in every attempt. Jobs of a
   * matrix may share it.
   */
  readonly gateId: string;
  /**
   * Random, drawn by each gate when it starts: distinguishes gates that share a gate ID. Not the instance ID
   * of the comment, which nobody may know before the comment is written.
   */
  readonly statusInstanceId: string;
  /**
   * The pull requests that the state is about, ascending: one where it is known, several where they share the
   * head commit and none was given, none where the run knows no pull request.
   */
  readonly pullRequests: readonly number[];
  readonly own: CommitState;
};

/** Maximum number of pull requests in a marker, to limit the length of the link. */
const maxPullRequests = 20;

const pattern = new RegExp(
  `^(\\d{1,16})/attempts/(\\d{1,9})#data-diff-gate-([0-9a-f]{16})-([0-9a-f]{8})(?:-(none|\\d{1,10}(?:\\.\\d{1,10}){0,${maxPullRequests - 1}}))?-(${commitStates.join('|')})$`,
);

/** Builds the link to the run, with the marker in its fragment, which readers do not see. */
export function buildMarkedUrl(
  runUrl: string,
  { attempt, gateId, statusInstanceId, pullRequests, own }: StatusMarker,
): string {
  const about =
    pullRequests
      .toSorted((a, b) => a - b)
      .slice(0, maxPullRequests)
      .join('.') || 'none';
  return `${runUrl}/attempts/${attempt}#data-diff-gate-${gateId}-${statusInstanceId}-${about}-${own}`;
}

/**
 * Reads the marker of a status; `null` for one without a marker, or whose link leads to another server or
 * repository than `runUrl`, the link to this run.
 */
export function readMarker(
  { targetUrl }: Pick<CommitStatus, 'targetUrl'>,
  runUrl: string,
): StatusMarker | null {
  const runs = runUrl.slice(0, runUrl.lastIndexOf('/') + 1);
  if (!targetUrl.toLowerCase().startsWith(runs.toLowerCase())) return null;
  const found = pattern.exec(targetUrl.slice(runs.length));
  if (found === null) return null;
  const [, run = '', attempt = '', gateId = '', statusInstanceId = '', about = 'none', word] = found;
  const own = commitStates.find((state) => state === word);
  if (own === undefined) return null;
  const pullRequests = about === 'none' ? [] : about.split('.').map(Number);
  return { run, attempt, gateId, statusInstanceId, pullRequests, own };
}

/** Checks whether two markers are of one gate, in one attempt of one run. */
export function isSameInstance(a: Omit<StatusMarker, 'own'>, b: Omit<StatusMarker, 'own'>): boolean {
  return (
    a.run === b.run &&
    a.attempt === b.attempt &&
    a.gateId === b.gateId &&
    a.statusInstanceId === b.statusInstanceId
  );
}
