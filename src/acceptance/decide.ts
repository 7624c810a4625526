import type { RulesResult } from '../apply-rules.ts';
import { type OwnReportQuery, readOwnReport } from '../comment/own-report.ts';
import {
  type Acceptance,
  type DataFilesProblem,
  isAcceptable,
  type NotAccepted,
  type SinceLastReport,
} from '../diff/acceptance.ts';
import type { DifferingColumns } from '../diff/check-columns.ts';
import type { Judgment } from '../diff/policy.ts';
import { isAboutColumns } from '../diff/rules.ts';
import { type ColumnCounts, type Snapshot, takeSnapshot } from '../diff/snapshot.ts';
import type { Target } from '../diff/target.ts';
import { CancelledError, GitHubError } from '../errors.ts';
import type { GitHub } from '../ports.ts';
import {
  type AcceptanceRules,
  type AcceptanceSources,
  checkAcceptance,
  noFiles,
  readDataFiles,
} from './check-acceptance.ts';
import { compareWithLast } from './compare-with-last-report.ts';
import { isSameLabel } from './label-events.ts';
import {
  type AcceptanceRecord,
  hashWithKey,
  type RecordKeys,
  readRecord,
  type StoredRecord,
} from './record.ts';

/** More failing diffs than these are not accepted by a label. */
const maxFailing = 50;

/** The record that the comment carries: none, the one on which an acceptance was decided, or a new one. */
export type RecordToWrite =
  | { readonly kind: 'none' }
  | { readonly kind: 'carry'; readonly encoded: string }
  | { readonly kind: 'new'; readonly record: AcceptanceRecord };

/** Whether the failure was accepted, the record for the comment, and what changed since the last report. */
export type Decision = {
  /** `null` if `override_label` is not set, or there is no label and nothing that a person may accept. */
  readonly acceptance: Acceptance | null;
  readonly record: RecordToWrite;
  readonly since: SinceLastReport | null;
  /** Why the new record has no hash of the data files, though `data_paths` is set. */
  readonly filesProblem: DataFilesProblem | null;
};

const noDecision: Decision = { acceptance: null, record: { kind: 'none' }, since: null, filesProblem: null };

/** The facts and keys that a decision needs. */
export type DecisionRequest = {
  readonly rules: AcceptanceRules | null;
  readonly judged: RulesResult;
  readonly differing: ReadonlyMap<number, DifferingColumns>;
  readonly target: Target;
  readonly commentKey: string;
  /** The run as its comment names it; `null` for a run that writes no comment. */
  readonly writingRun: OwnReportQuery['writingRun'];
  readonly keysFor: (prNumber: number) => RecordKeys | null;
};

/**
 * Decides about an acceptance, and which record the comment carries next. The checks themselves are in
 * {@link checkAcceptance}. Rejects only with a `CancelledError`: what is not known accepts nothing.
 */
export async function decideAcceptance(
  request: DecisionRequest,
  github: GitHub | null,
  signal: AbortSignal,
): Promise<Decision> {
  const { rules, judged, target } = request;
  if (rules === null) return noDecision;
  const failing = judged.judgments.filter(({ verdict }) => verdict === 'fail');
  const mayAccept = judged.verdict === 'fail' && isAcceptable(judged);
  const notAccepted = (why: NotAccepted): Acceptance => ({ kind: 'not-accepted', label: rules.label, why });
  const refuse = (why: NotAccepted): Decision =>
    mayAccept ? { ...noDecision, acceptance: notAccepted(why) } : noDecision;
  const { prNumber, headSha } = target;
  if (prNumber === null) return refuse({ kind: 'no-pull-request' });
  if (headSha === null) return refuse({ kind: 'no-head' });
  const keys = request.keysFor(prNumber);
  if (github === null || keys === null) return refuse({ kind: 'no-github' });
  const sources = createSources(request, { github, keys, prNumber, headSha }, signal);
  const snapshots = (judgments: readonly Judgment[]) => takeSnapshots(judgments, request.differing, keys);
  const stored = await sources.findRecord().catch(() => null);
  const record = stored !== null && stored !== 'shared' && stored.kind === 'record' ? stored.record : null;
  const known = { ...noDecision, since: compareWithLast(record, snapshots(judged.judgments)) };
  if (!mayAccept) {
    const isIneffective = judged.verdict === 'fail' && (await hasLabel(rules, sources));
    return isIneffective ? { ...known, acceptance: notAccepted({ kind: 'not-acceptable' }) } : known;
  }
  if (failing.length > maxFailing)
    return { ...known, acceptance: notAccepted({ kind: 'too-many', failing: failing.length }) };
  const run = { headSha, failing: snapshots(failing) };
  // Every failing diff is compared with what was accepted, so each needs its facts.
  if (run.failing.length < failing.length) return known;
  const acceptance = await checkAcceptance(rules, run, sources).catch((error: unknown) =>
    notAccepted({ kind: 'unreadable', problem: describeProblem(error, signal) }),
  );
  if (acceptance.kind === 'accepted')
    return { ...known, acceptance, record: { kind: 'carry', encoded: acceptance.record } };
  if (acceptance.why.kind === 'head-moved') return { ...known, acceptance };
  const { files, filesProblem } = await hashFiles(rules, sources);
  const toShow: AcceptanceRecord = { head: headSha, files, at: null, diffs: run.failing };
  return { ...known, acceptance, record: { kind: 'new', record: toShow }, filesProblem };
}

/** Checks whether the pull request has the label; no if GitHub does not respond. */
async function hasLabel({ label }: AcceptanceRules, sources: AcceptanceSources): Promise<boolean> {
  const { labels } = await sources.fetchPullRequest().catch(() => ({ labels: [] }));
  return labels.some((name) => isSameLabel(name, label));
}

function createSources(
  { commentKey, writingRun, rules, judged }: DecisionRequest,
  place: {
    readonly github: GitHub;
    readonly keys: RecordKeys;
    readonly prNumber: number;
    readonly headSha: string;
  },
  signal: AbortSignal,
): AcceptanceSources {
  const { github, keys, prNumber, headSha } = place;
  const pullRequest = () => github.fetchPullRequest(prNumber, signal);
  const files = () => github.fetchFiles(prNumber, signal);
  const diffs = judged.judgments.map(({ diff }) => diff);
  const query = { prNumber, headSha, commentKey, writingRun, diffs };
  return {
    fetchPullRequest: pullRequest,
    fetchLabelEvents: () => github.fetchLabelEvents(prNumber, signal),
    findRecord: once(async (): Promise<StoredRecord | 'shared' | null> => {
      const report = await readOwnReport(query, github, signal);
      return report === null || report === 'shared'
        ? report
        : readRecord(report.recordLine, report.text, keys);
    }),
    fetchDataFilesHash: once(() => readDataFiles(headSha, rules?.dataPaths ?? [], { pullRequest, files })),
  };
}

/** Creates a function that calls `ask` only once, and returns the same result each time. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= ask();
    return result;
  };
}

/** Hashes the data files for a new record; `noFiles` if an acceptance of it will not survive a push. */
async function hashFiles(
  { dataPaths }: AcceptanceRules,
  sources: AcceptanceSources,
): Promise<{ readonly files: string; readonly filesProblem: DataFilesProblem | null }> {
  const found = dataPaths.length === 0 ? null : await sources.fetchDataFilesHash().catch(() => null);
  return found?.kind === 'hash'
    ? { files: found.hash, filesProblem: null }
    : { files: noFiles, filesProblem: found?.problem ?? null };
}

function takeSnapshots(
  judgments: readonly Judgment[],
  differing: ReadonlyMap<number, DifferingColumns>,
  keys: RecordKeys,
): readonly Snapshot[] {
  return judgments.flatMap((judgment) => {
    const { diff } = judgment;
    if (diff === null) return [];
    const compared = diff.compared === null ? null : hashWithKey(keys, diff.compared);
    const columns = isFailedByColumns(judgment) ? hashColumns(differing.get(diff.id), keys) : null;
    return takeSnapshot(diff, compared, columns) ?? [];
  });
}

function isFailedByColumns({ checks }: Judgment): boolean {
  return checks.some(({ condition, outcome }) => isAboutColumns(condition) && outcome !== 'met');
}

function hashColumns(differing: DifferingColumns | undefined, keys: RecordKeys): ColumnCounts {
  if (differing === undefined || differing === 'incomplete') return 'incomplete';
  return Object.fromEntries([...differing].map(([name, count]) => [hashWithKey(keys, name), count]));
}

function describeProblem(error: unknown, signal: AbortSignal): string {
  if (signal.reason instanceof CancelledError) throw signal.reason;
  return error instanceof GitHubError ? error.message : 'GitHub did not respond in time. Re-run the job.';
}
