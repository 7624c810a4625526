import type { Account } from '../common/account.ts';
import { isSameInstance, readMarker, type StatusMarker } from './marker.ts';
import type { CommitStatus } from './statuses.ts';

/** A status with our marker, whose link leads to this repository. Its creator may be anyone. */
export type MarkedStatus = { readonly marker: StatusMarker; readonly creator: Account | null };

/** Filters statuses to those with a marker, newest first as they came. */
export function findMarked(statuses: readonly CommitStatus[], runUrl: string): readonly MarkedStatus[] {
  return statuses.flatMap((status) => {
    const marker = readMarker(status, runUrl);
    return marker === null ? [] : [{ marker, creator: status.creator }];
  });
}

/**
 * Finds the account of the token: the creator of this gate's first status, since nobody else knew its random
 * ID before. `undefined` if there is no such status; `null` if GitHub does not say who set it.
 */
export function findOwnAccount(
  marked: readonly MarkedStatus[],
  mine: StatusMarker,
): Account | null | undefined {
  return marked.findLast(({ marker }) => isSameInstance(marker, mine))?.creator;
}

/** Filters to the markers of statuses whose creator is the wanted account. */
export function findMarkersBy(
  marked: readonly MarkedStatus[],
  isAccount: (creator: Account | null) => boolean,
): readonly StatusMarker[] {
  return marked.filter(({ creator }) => isAccount(creator)).map(({ marker }) => marker);
}
