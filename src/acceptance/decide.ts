import { readOwnReport } from '../comment/own-report.ts';
import { type Acceptance, isAcceptable, type NotAccepted, type SinceLastReport } from '../diff/acceptance.ts';
import type { DifferingColumns } from '../diff/columns.ts';
import type { Judgement } from '../diff/policy.ts';
import { type ColumnCounts, type Snapshot, takeSnapshot } from '../diff/snapshot.ts';
import type { Target } from '../diff/stale.ts';
import { CancelledError } from '../errors.ts';
import { GitHubError } from '../github/github-error.ts';
import type { Judged } from '../judge-polled.ts';
import type { GitHub } from '../ports.ts';
import type { DataFilesHash } from './data-files.ts';
import {
  type AcceptanceRules,
  type AcceptanceSources,
  findAcceptance,
  noFiles,
  readDataFiles,
  type StoredReport,
} from './find-acceptance.ts';
import { type AcceptanceRecord, decodeRecord, hashWithKey, type RecordKeys, verifyRecord } from './record.ts';
import { compareWithLast } from './since.ts';

/** More failing diffs than these are not accepted by a label. */
const maxFailing = 50;

/** The record that the comment carries: none, the one on which an acceptance was decided, or a new one. */
export type RecordToWrite =
  | { readonly kind: 'none' }
  | { readonly kind: 'carry'; readonly encoded: string }
  | { readonly kind: 'new'; readonly record: AcceptanceRecord };

/** Whether the failure was accepted, what the comment is to carry, and what changed since the last report. */
export type Decision = {
  /** `null` where no label is set, or nothing fails that a person may accept. */
  readonly acceptance: Acceptance | null;
  readonly record: RecordToWrite;
  readonly since: SinceLastReport | null;
};

const noDecision: Decision = { acceptance: null, record: { kind: 'none' }, since: null };

/** The facts and keys that a decision needs. */
export type DecisionRequest = {
  readonly rules: AcceptanceRules | null;
  readonly judged: Judged;
  readonly differing: ReadonlyMap<number, DifferingColumns>;
  readonly target: Target;
  /** All keys of this check's comments. */
  readonly commentKeys: readonly string[];
  readonly keysFor: (prNumber: number) => RecordKeys | null;
};

/**
 * Decides about an acceptance. Never rejects but with a `CancelledError`: what is not known accepts nothing.
 */
export async function decideAcceptance(
  request: DecisionRequest,
  github: GitHub | null,
  signal: AbortSignal,
): Promise<Decision> {
  const { rules, judged, target } = request;
  if (rules === null) return noDecision;
  const failing = judged.judgements.filter(({ verdict }) => verdict === 'fail');
  const mayAccept = judged.verdict === 'fail' && isAcceptable(judged);
  const refuse = (why: NotAccepted): Decision =>
    mayAccept ? { ...noDecision, acceptance: { kind: 'not-accepted', label: rules.label, why } } : noDecision;
  const { prNumber, headSha } = target;
  if (prNumber === null) return refuse({ kind: 'no-pull-request' });
  if (headSha === null) return refuse({ kind: 'no-head' });
  const keys = request.keysFor(prNumber);
  if (github === null || keys === null) return refuse({ kind: 'no-github' });
  const sources = createSources(request, { github, prNumber, headSha }, signal);
  const report = sources.findReport().catch(() => null);
  const snapshots = (judgements: readonly Judgement[]) => takeSnapshots(judgements, request.differing, keys);
  const since = compareWithLast(await readRecord(report, keys), snapshots(judged.judgements));
  if (!mayAccept) return { ...noDecision, since };
  if (failing.length > maxFailing) return { ...refuse({ kind: 'too-many', failing: failing.length }), since };
  const run = { headSha, failing: snapshots(failing), keys };
  const acceptance = await findAcceptance(rules, run, sources).catch(
    (error: unknown): Acceptance => ({
      kind: 'not-accepted',
      label: rules.label,
      why: { kind: 'unreadable', problem: describeProblem(error, signal) },
    }),
  );
  if (acceptance.kind === 'accepted')
    return { acceptance, record: { kind: 'carry', encoded: acceptance.record }, since };
  if (acceptance.why.kind === 'head-moved' || run.failing.length < failing.length)
    return { acceptance, record: { kind: 'none' }, since };
  const files = await hashFiles(rules, sources);
  return {
    acceptance,
    record: { kind: 'new', record: { head: headSha, files, at: null, diffs: run.failing } },
    since,
  };
}

type Sources = AcceptanceSources & { readonly fetchDataFilesHash: () => Promise<DataFilesHash> };

function createSources(
  { commentKeys, rules }: DecisionRequest,
  { github, prNumber, headSha }: { github: GitHub; prNumber: number; headSha: string },
  signal: AbortSignal,
): Sources {
  const pullRequest = () => github.fetchPullRequest(prNumber, signal);
  const files = () => github.fetchFiles(prNumber, signal);
  let hash: Promise<DataFilesHash> | null = null;
  let report: Promise<StoredReport | 'shared' | null> | null = null;
  return {
    fetchPullRequest: pullRequest,
    fetchLabelEvents: () => github.fetchLabelEvents(prNumber, signal),
    findReport: () => {
      report ??= readOwnReport(prNumber, commentKeys, github, signal);
      return report;
    },
    fetchDataFilesHash: () => {
      hash ??= readDataFiles(headSha, rules?.dataPaths ?? [], { pullRequest, files });
      return hash;
    },
  };
}

async function readRecord(
  report: Promise<StoredReport | 'shared' | null>,
  keys: RecordKeys,
): Promise<AcceptanceRecord | null> {
  const stored = await report;
  if (stored === null || stored === 'shared' || stored.recordLine === null) return null;
  const encoded = verifyRecord(stored.recordLine, stored.text, keys);
  return encoded === null ? null : decodeRecord(encoded);
}

/** `-` where no acceptance is carried over a push. */
async function hashFiles({ dataPaths }: AcceptanceRules, sources: Sources): Promise<string> {
  if (dataPaths.length === 0) return noFiles;
  const found = await sources.fetchDataFilesHash().catch(() => null);
  return found?.kind === 'hash' ? found.hash : noFiles;
}

function takeSnapshots(
  judgements: readonly Judgement[],
  differing: ReadonlyMap<number, DifferingColumns>,
  keys: RecordKeys,
): readonly Snapshot[] {
  return judgements.flatMap((judgement) => {
    const { diff } = judgement;
    if (diff === null) return [];
    const compared = diff.compared === null ? null : hashWithKey(keys, diff.compared);
    const columns = isFailedByColumns(judgement) ? hashColumns(differing.get(diff.id), keys) : null;
    return takeSnapshot(diff, compared, columns) ?? [];
  });
}

function isFailedByColumns({ checks }: Judgement): boolean {
  return checks.some(({ condition, outcome }) => condition.kind !== 'figure' && outcome !== 'met');
}

function hashColumns(differing: DifferingColumns | undefined, keys: RecordKeys): ColumnCounts {
  if (differing === undefined || differing === 'incomplete') return 'incomplete';
  return Object.fromEntries([...differing].map(([name, count]) => [hashWithKey(keys, name), count]));
}

function describeProblem(error: unknown, signal: AbortSignal): string {
  if (signal.reason instanceof CancelledError) throw signal.reason;
  return error instanceof GitHubError ? error.message : 'GitHub did not respond in time. Re-run the job.';
}
