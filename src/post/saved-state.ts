import { parseUnfinishedComment, type UnfinishedComment } from '../comment/unfinished-comment.ts';
import { createDatadiffIdParser } from '../inputs/datadiff-id.ts';
import { parseHost } from '../inputs/host.ts';
import type { RawInputs } from '../inputs/inputs.ts';
import { createFlagParser } from '../inputs/parser.ts';
import {
  commentState,
  crashedState,
  runningDiffsState,
  statusGateState,
  statusNameState,
  statusState,
} from './state-names.ts';

/**
 * A run whose main did not finish, as far as its saved state and the inputs agree. Saved state is
 * untrusted.
 */
export type UnfinishedRun = {
  readonly cause: 'cancelled' | 'internal';
  /** The comment that may say "running". */
  readonly comment: UnfinishedComment | null;
  /** The commit status that may be pending. */
  readonly status: SavedStatus | null;
  /** The diffs that may still run and are to be cancelled. */
  readonly diffIds: readonly number[];
  /** Whether diffs may still run that only the inputs could name, and there are no inputs. */
  readonly hasUnnamedDiffs: boolean;
};

/** The commit status that a run set, as it saved it for `post:`. */
export type SavedStatus = {
  readonly sha: string;
  readonly name: string;
  readonly gateId: string;
  readonly statusInstanceId: string;
  readonly pullRequests: readonly number[];
};

/** Reads what main saved; whatever is not of the expected shape counts as not saved. */
export function readUnfinishedRun(getState: (name: string) => string, raw: RawInputs): UnfinishedRun {
  const saved = readIds(getState(runningDiffsState));
  const isUnknown = raw.cancel_datadiff.trim() === '' || raw.datadiff_id.trim() === '';
  const named = isUnknown ? [] : readNamedIds(raw);
  return {
    cause: getState(crashedState) === '' ? 'cancelled' : 'internal',
    comment: parseUnfinishedComment(getState(commentState)),
    status: readStatus(getState, raw),
    diffIds: saved.filter((id) => named.includes(id)),
    hasUnnamedDiffs: isUnknown && raw.ci_config_id.trim() === '' && saved.length > 0,
  };
}

/** Reads the ids that the inputs name and allow to cancel; none if an input is wrong. */
function readNamedIds(raw: RawInputs): readonly number[] {
  const host = parseHost(raw.host.trim());
  const cancels = createFlagParser('cancel_datadiff', { example: true })(raw.cancel_datadiff);
  if (!('value' in cancels) || !cancels.value || raw.ci_config_id.trim() !== '') return [];
  const parseIds = createDatadiffIdParser({ host: 'value' in host ? host.value : null, hasCiConfig: false });
  const ids = parseIds(raw.datadiff_id);
  return 'value' in ids ? ids.value : [];
}

function readStatus(getState: (name: string) => string, raw: RawInputs): SavedStatus | null {
  const [sha] = /^[0-9a-f]{40,64}$/.exec(getState(statusState)) ?? [];
  const gate = /^([0-9a-f]{16})-([0-9a-f]{8})-(none|\d{1,10}(?:\.\d{1,10}){0,19})$/.exec(
    getState(statusGateState),
  );
  // The input counts more than the saved state.
  const name = raw.commit_status.trim() || (areInputsLost(raw) ? getState(statusNameState).trim() : '');
  if (sha === undefined || gate === null || name === '') return null;
  const [, gateId = '', statusInstanceId = '', about = 'none'] = gate;
  return {
    sha,
    name,
    gateId,
    statusInstanceId,
    pullRequests: about === 'none' ? [] : about.split('.').map(Number),
  };
}

/** Checks whether the runner passed no inputs at all: then even those that have a default are empty. */
function areInputsLost(raw: RawInputs): boolean {
  return raw.host.trim() === '' && raw.timeout.trim() === '' && raw.comment.trim() === '';
}

function readIds(text: string): readonly number[] {
  return text.split(',').flatMap((item) => {
    const id = /^[1-9]\d{0,15}$/.test(item) ? Number(item) : 0;
    return id > 0 && Number.isSafeInteger(id) ? [id] : [];
  });
}
