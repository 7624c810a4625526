import { hasLogin, isSameAccount } from '../common/account.ts';
import { type CommitState, commitStates, getWorstState } from '../diff/commit-state.ts';
import { CancelledError, mayHaveTakenEffect } from '../errors.ts';
import type { Clock, GitHub } from '../ports.ts';
import { shortenDescription } from '../report/status-line.ts';
import { abortAfter } from '../time/deadline.ts';
import { createPauses, maxPhaseMs } from '../time/pauses.ts';
import { getCombinedState, isOutdated } from './combined-state.ts';
import { describeOthers } from './description.ts';
import { buildMarkedUrl, isSameInstance, type StatusMarker } from './marker.ts';
import { findMarked, findMarkersBy, findOwnAccount, type MarkedStatus } from './own-statuses.ts';
import { createStatusHistory, type ReadStatuses } from './status-history.ts';

/** One commit status, and the gate that sets it. */
export type StatusPlace = {
  readonly sha: string;
  /** The status's name, GitHub's `context`. */
  readonly name: string;
  readonly gateId: string;
  readonly statusInstanceId: string;
  readonly run: { readonly id: string; readonly attempt: string };
  readonly runUrl: string;
};

/** One gate's own state, in its own words. */
type OwnStatus = {
  readonly own: CommitState;
  readonly words: string;
  readonly pullRequests: readonly number[];
};

/** State of the status now, which may be another gate's state; `newer` if a newer run has set it. */
type StatusWritten = CommitState | 'newer';

export type StatusWriter = {
  /**
   * Sets the status to the worst state that counts. Never writes over a newer run's. Rejects with a
   * `GitHubError` if it cannot.
   */
  readonly write: (status: OwnStatus, signal: AbortSignal) => Promise<StatusWritten>;
  /** Reads the newest state that this gate itself has set; `null` if it has set none. */
  readonly readOwn: (signal: AbortSignal) => Promise<StatusMarker | null>;
};

/** Maximum number of writes: the first one, and corrections after other gates wrote. */
const maxWrites = 4;
/** Time limit for looking up the token's account, which is rarely needed. */
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

/** The statuses of the commit, and the state to set. */
type Evaluated = {
  readonly markers: readonly StatusMarker[];
  readonly wanted: StatusWritten;
  /** Whether the wanted state is set, and this gate's own state is recorded. */
  readonly isDone: boolean;
};

/** Decides which state to set, from the statuses that were read. */
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
 * Finds the markers that this token's account has set. Looks up the account only if the result depends on it.
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
  // If it is unknown, the first write shows the account, and the next one corrects the state.
  return viewer === null
    ? []
    : findMarkersBy(marked, (creator) => creator !== null && hasLogin(creator, viewer));
}

type Writing = {
  readonly read: () => Promise<Evaluated>;
  readonly set: (state: CommitState, markers: readonly StatusMarker[]) => Promise<void>;
};

/**
 * Writes the status, then reads what other gates wrote meanwhile, and corrects it. After an error, checks
 * whether GitHub set the status all the same before it writes again.
 */
async function writeUntilDone(
  { read, set }: Writing,
  clock: Clock,
  signal: AbortSignal,
): Promise<StatusWritten> {
  const pauses = createPauses();
  const endsAt = clock.now() + maxPhaseMs;
  let written: CommitState | null = null;
  let uncertainError: unknown = null;
  const giveUp = (error: unknown): StatusWritten => {
    if (signal.reason instanceof CancelledError) throw signal.reason;
    // It is set: an error in a later check or correction does not change that.
    if (written !== null) return written;
    throw uncertainError ?? error;
  };
  for (let writes = 0; ; ) {
    const seen = await read().catch((error: unknown) => ({ error }));
    if ('error' in seen) return giveUp(seen.error);
    if (seen.wanted === 'newer' || seen.isDone) return seen.wanted;
    if (writes >= maxWrites) return written ?? seen.wanted;
    const nextAt = clock.now() + pauses.getNext();
    try {
      await set(seen.wanted, seen.markers);
      [written, uncertainError] = [seen.wanted, null];
      writes++;
    } catch (error) {
      if (!mayHaveTakenEffect(error) || signal.aborted || nextAt > endsAt) return giveUp(error);
      uncertainError = error;
      await clock.sleep(nextAt - clock.now(), signal).catch(() => undefined);
    }
  }
}

function buildStatusMarker(
  { gateId, statusInstanceId, run }: StatusPlace,
  { own, pullRequests }: Omit<OwnStatus, 'words'>,
): StatusMarker {
  return { run: run.id, attempt: run.attempt, gateId, statusInstanceId, pullRequests, own };
}
