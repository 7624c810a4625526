import type { Acceptance, NotAccepted } from '../diff/acceptance.ts';
import { pairSnapshots, type Snapshot } from '../diff/snapshot.ts';
import type { PullRequestDetails } from '../ports.ts';
import { type DataFilesHash, hashDataFiles } from './data-files.ts';
import { type AllowedPeople, findLabeler, isSameLabel } from './label-events.ts';
import type { LabelEvent, PullRequestFile } from './pull-request-history.ts';
import type { StoredRecord } from './record.ts';

/** The inputs that decide who may accept what (`override_label`, `override_by`, `data_paths`). */
export type AcceptanceRules = {
  readonly label: string;
  readonly allowed: AllowedPeople;
  readonly dataPaths: readonly string[];
};

/** The requests to GitHub for an acceptance. Each rejects if GitHub does not respond. */
export type AcceptanceSources = {
  readonly fetchPullRequest: () => Promise<PullRequestDetails>;
  readonly fetchLabelEvents: () => Promise<readonly LabelEvent[]>;
  /** Hashes the data files of the checked commit. */
  readonly fetchDataFilesHash: () => Promise<DataFilesHash>;
  /** Finds the record of our comment; `null` if there is none, `shared` where several checks use its key. */
  readonly findRecord: () => Promise<StoredRecord | 'shared' | null>;
};

/** The run whose failing diffs a person may have accepted. */
export type FailedRun = { readonly headSha: string; readonly failing: readonly Snapshot[] };

/** Checks whether a person accepted what the comment showed, one condition after the other. */
export async function checkAcceptance(
  rules: AcceptanceRules,
  run: FailedRun,
  sources: AcceptanceSources,
): Promise<Acceptance> {
  const { label } = rules;
  const refuse = (why: NotAccepted): Acceptance => ({ kind: 'not-accepted', label, why });
  const [pull, stored] = await Promise.all([sources.fetchPullRequest(), sources.findRecord()]);
  if (stored === 'shared') return refuse({ kind: 'shared-key' });
  if (!pull.labels.some((name) => isSameLabel(name, label))) return refuse({ kind: 'not-labeled' });
  if (pull.headSha !== run.headSha.toLowerCase()) return refuse({ kind: 'head-moved' });
  const labeler = findLabeler(await sources.fetchLabelEvents(), label, pull.author, rules.allowed);
  if ('kind' in labeler) return refuse(labeler);
  if (stored === null) return refuse({ kind: 'no-report', prNumber: pull.number });
  if (stored.kind !== 'record') return refuse({ kind: stored.kind === 'none' ? 'no-record' : 'not-ours' });
  const { record, encoded } = stored;
  // What people saw counts from GitHub's own time of the write; a label in the same second may be older.
  if (record.at === null) return refuse({ kind: 'not-shown-yet' });
  if (!(Date.parse(labeler.at) > Date.parse(record.at)))
    return refuse({ kind: 'older-than-report', ...labeler });
  const isSameCommit = record.head === run.headSha;
  const changed = isSameCommit ? null : await compareFiles(record.files, rules, sources);
  if (changed !== null) return refuse(changed);
  const { uncovered, covering } = pairSnapshots(run.failing, record.diffs);
  if (run.failing.length === 0 || uncovered.length > 0)
    return refuse({ kind: 'worse', by: labeler.by, uncovered });
  const basis = isSameCommit ? 'same-commit' : 'same-files';
  return { kind: 'accepted', label, ...labeler, basis, shown: covering, record: encoded };
}

/** Checks that no data file changed since the record's commit; `null` if so. */
async function compareFiles(
  recorded: string,
  { dataPaths }: AcceptanceRules,
  sources: AcceptanceSources,
): Promise<NotAccepted | null> {
  if (dataPaths.length === 0) return { kind: 'other-commit' };
  const now = await sources.fetchDataFilesHash();
  if (now.kind === 'none') return { kind: 'files-unknown', problem: now.problem };
  return recorded === now.hash && recorded !== noFiles ? null : { kind: 'files-changed' };
}

/** Value of `files` in a record if there is no hash of the data files. It equals nothing. */
export const noFiles = '-';

/** Hashes the data files of a commit, which must be the head both before and after the list is read. */
export async function readDataFiles(
  headSha: string,
  dataPaths: readonly string[],
  {
    pullRequest,
    files,
  }: {
    readonly pullRequest: () => Promise<Pick<PullRequestDetails, 'headSha'>>;
    readonly files: () => Promise<readonly PullRequestFile[]>;
  },
): Promise<DataFilesHash> {
  const isHead = async () => (await pullRequest()).headSha === headSha;
  if (!(await isHead())) return { kind: 'none', problem: 'head-moved' };
  const listed = await files();
  if (!(await isHead())) return { kind: 'none', problem: 'head-moved' };
  return hashDataFiles(listed, dataPaths);
}
