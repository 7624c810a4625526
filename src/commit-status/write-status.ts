import { type CommitState, commitStates, getWorstState } from '../diff/commit-state.ts';
import { CancelledError } from '../errors.ts';
import { isUnsure } from '../github/failure.ts';
import { createPauses, maxPhaseMs } from '../github/pauses.ts';
import type { Clock, GitHub } from '../ports.ts';
import { shortenDescription } from '../report/status-line.ts';
import { abortAfter } from '../time/deadline.ts';
import { getCombinedState, isOutdated } from './combined-state.ts';
import { describeOthers } from './description.ts';
import { buildMarkedUrl, isSameInstance, type StatusMarker } from './marker.ts';
import {
  findMarked,
  findMarkersBy,
  findOwnAccount,
  isSameAccount,
  isViewer,
  type MarkedStatus,
} from './own-statuses.ts';
import { createStatusHistory, type ReadStatuses } from './status-history.ts';

/** One commit status, and the gate that sets it. */
export type StatusPlace = {
  readonly sha: string;
  /** The status's name, GitHub's `context`. */
  readonly name: string;
  readonly gateId: string;
  readonly instanceId: string;
  readonly run: { readonly id: string; readonly attempt: string };
  readonly runUrl: string;
};

/** One gate's own state, in its own words. */
type OwnStatus = {
  readonly own: CommitState;
  readonly words: string;
  readonly pullRequests: readonly number[];
};

/** State of the status now, which may be another gate's state; or that it was left to a newer run. */
type StatusWritten = CommitState | 'newer';

export type StatusWriter = {
  /**
   * Sets the status to the worst state that counts. Never writes over a newer run's. Rejects with a
   * `GitHubError` if it cannot.
   */
  readonly write: (status: OwnStatus, signal: AbortSignal) => Promise<StatusWritten>;
  /** Reads the newest state that this gate itself has set there; `null` for none. */
  readonly readOwn: (signal: AbortSignal) => Promise<StatusMarker | null>;
};

/** The first write, and what other gates can make necessary after it. */
const maxWrites = 4;
/** For the one question whom the token speaks for, whose answer is rarely needed. */
const viewerMs = 3_000;

/** Creates the writer of one status, which fetches each page of the commit's statuses once. */
export function createStatusWriter(place: StatusPlace, github: GitHub, clock: Clock): StatusWriter {
  const history = createStatusHistory(place, github);
  let viewer: Promise<string | null> | null = null;
  const askViewer = (signal: AbortSignal) => {
    viewer ??= github.fetchViewer(abortAfter(viewerMs, { clock, signal })).catch(() => null);
    return viewer;
  };
  return {
    write: (status, signal) => {
      const mine = buildStatusMarker(place, status);
      const read = async () =>
        evaluate(await history.read(signal), mine, place.runUrl, () => askViewer(signal));
      const set = (state: CommitState, markers: readonly StatusMarker[]) => {
        const description = state === status.own ? status.words : describeOthers(mine, markers, state);
        const targetUrl = buildMarkedUrl(place.runUrl, mine);
        return github.setStatus(
          place.sha,
          { state, context: place.name, description: shortenDescription(description), targetUrl },
          signal,
        );
      };
      return writeUntilDone({ read, set }, clock, signal);
    },
    readOwn: async (signal) => {
      const mine = buildStatusMarker(place, { own: 'pending', pullRequests: [] });
      const { statuses } = await history.read(signal);
      const marked = findMarked(statuses, place.runUrl);
      const account = findOwnAccount(marked, mine) ?? null;
      const own = findMarkersBy(marked, (creator) => isSameAccount(creator, account));
      return own.find((marker) => isSameInstance(marker, mine)) ?? null;
    },
  };
}

/** The present state of the commit, and the wanted one. */
type Evaluated = {
  readonly markers: readonly StatusMarker[];
  readonly wanted: StatusWritten;
  /** Whether people see it already, with this gate's own state recorded. */
  readonly isDone: boolean;
};

async function evaluate(
  { statuses, unreadState }: ReadStatuses,
  mine: StatusMarker,
  runUrl: string,
  askViewer: () => Promise<string | null>,
): Promise<Evaluated> {
  const markers = await findOwnMarkers(findMarked(statuses, runUrl), mine, askViewer);
  const isRecorded = markers.find((marker) => isSameInstance(marker, mine))?.own === mine.own;
  if (!isRecorded && isOutdated(mine, markers)) return { markers, wanted: 'newer', isDone: true };
  const unread = commitStates.find((state) => state === unreadState) ?? mine.own;
  const combined = getCombinedState([mine, ...markers]) ?? mine.own;
  const wanted = getWorstState([combined, unread]) ?? mine.own;
  return { markers, wanted, isDone: isRecorded && statuses[0]?.state === wanted };
}

/**
 * Finds the markers that this token's account has set. GitHub is asked whose the token is only where that
 * changes something.
 */
async function findOwnMarkers(
  marked: readonly MarkedStatus[],
  mine: StatusMarker,
  askViewer: () => Promise<string | null>,
): Promise<readonly StatusMarker[]> {
  const account = findOwnAccount(marked, mine);
  if (account !== undefined) return findMarkersBy(marked, (creator) => isSameAccount(creator, account));
  const all = findMarkersBy(marked, () => true);
  const matters = isOutdated(mine, all) || getCombinedState([mine, ...all]) !== mine.own;
  // A forged marker can hide a true one. That does no harm before there is a success to set.
  if (all.length === 0 || (mine.own !== 'success' && !matters)) return [];
  const viewer = await askViewer();
  // Without an answer, the first write shows it: what it overwrote wrongly is corrected after it.
  return viewer === null ? [] : findMarkersBy(marked, (creator) => isViewer(viewer, creator));
}

type Writing = {
  readonly read: () => Promise<Evaluated>;
  readonly set: (state: CommitState, markers: readonly StatusMarker[]) => Promise<void>;
};

/**
 * Writes, then reads what other gates wrote meanwhile and puts it right. A write that GitHub may have carried
 * out in spite of an error is looked for before it is repeated.
 */
async function writeUntilDone(
  { read, set }: Writing,
  clock: Clock,
  signal: AbortSignal,
): Promise<StatusWritten> {
  const pauses = createPauses();
  const endsAt = clock.now() + maxPhaseMs;
  let written: CommitState | null = null;
  let doubt: unknown = null;
  const giveUp = (error: unknown): StatusWritten => {
    if (signal.reason instanceof CancelledError) throw signal.reason;
    // It is set: what cannot be found out or put right after that is no reason to say otherwise.
    if (written !== null) return written;
    throw doubt ?? error;
  };
  for (let writes = 0; ; ) {
    const seen = await read().catch((error: unknown) => ({ error }));
    if ('error' in seen) return giveUp(seen.error);
    if (seen.wanted === 'newer' || seen.isDone) return seen.wanted;
    if (writes >= maxWrites) return written ?? seen.wanted;
    const nextAt = clock.now() + pauses.getNext();
    try {
      await set(seen.wanted, seen.markers);
      [written, doubt] = [seen.wanted, null];
      writes++;
    } catch (error) {
      if (!isUnsure(error) || signal.aborted || nextAt > endsAt) return giveUp(error);
      doubt = error;
      await clock.sleep(nextAt - clock.now(), signal).catch(() => undefined);
    }
  }
}

function buildStatusMarker(
  { gateId, instanceId, run }: StatusPlace,
  { own, pullRequests }: Omit<OwnStatus, 'words'>,
): StatusMarker {
  return { run: run.id, attempt: run.attempt, gateId, instanceId, pullRequests, own };
}
