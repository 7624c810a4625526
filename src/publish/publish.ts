import type { RecordToWrite } from '../acceptance/decide.ts';
import { publishComment } from '../comment/publish-comment.ts';
import type { CommentPublisher } from '../comment/publisher.ts';
import type { DetailsById } from '../diff/details.ts';
import { CancelledError } from '../errors.ts';
import type { Log, RunContext } from '../ports.ts';
import { type AnnotationCount, buildAnnotations } from '../report/annotations.ts';
import { commentLimit, roomForMarker } from '../report/banner.ts';
import type { Facts } from '../report/facts.ts';
import { formatHeadline } from '../report/headline.ts';
import { listResults } from '../report/log-lines.ts';
import { describeAcceptance } from '../report/messages/acceptance.ts';
import { createReportRenderer, type SizeLimit } from '../report/report.ts';
import { buildOutputs } from './outputs.ts';

/** Where a step publishes to. Every sink removes secrets from what it is given. */
export type Sinks = {
  /** Counts the annotations that the step has made so far. */
  readonly countAnnotations: () => AnnotationCount;
  readonly setOutputs: (outputs: Readonly<Record<string, string>>) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  /** Writes the report file. Returns its path, empty where it could not be written (a warning says why). */
  readonly writeReport: (facts: Facts, commentUrl: string) => string;
};

/** A job summary may have 1 MiB. The runner's library adds a line feed. */
const summaryLimit: SizeLimit = { max: 1_048_576 - 1_024, measure: (text) => Buffer.byteLength(text) };
const commentSize: SizeLimit = { max: commentLimit - roomForMarker, measure: (text) => text.length };

export type Publishers = {
  readonly sinks: Sinks;
  /** `null` if there is no pull request conversation to write to. */
  readonly comment: CommentPublisher | null;
  /** `null` if no commit status was asked for. */
  readonly status: { readonly end: (facts: Facts, signal: AbortSignal) => Promise<boolean> } | null;
  /** Collects the details of the diffs; `null` for none. */
  readonly fetchDetails: (() => Promise<DetailsById>) | null;
};

/**
 * Publishes a verdict, and never changes it: outputs first, then, with the details, the job summary,
 * annotations, the commit status and the comment, and last the report file. Warns of what could not be
 * published. Resolves to whether a commit status that was asked for is set.
 */
export async function publish(
  judged: Facts,
  record: RecordToWrite,
  { sinks, comment, status, fetchDetails }: Publishers,
  { log, signal }: Pick<RunContext, 'log' | 'signal'>,
): Promise<boolean> {
  sinks.setOutputs({ ...buildOutputs(judged), comment_url: '' });
  const facts = fetchDetails === null ? judged : { ...judged, details: await fetchDetails() };
  if (signal.reason instanceof CancelledError) throw signal.reason;
  const report = createReportRenderer(facts);
  const render = (reserved: number) => report({ ...commentSize, max: commentSize.max - reserved });
  await publishSummary(report, sinks, log);
  logResults(facts, log);
  // A label can be advised only once the comment shows what it would accept.
  const waitsForComment = record.kind === 'new' && comment !== null;
  if (!waitsForComment) annotate(facts, sinks, log);
  // At the same time, so that neither uses up the other's time. The log says what became of the comment when
  // both are done.
  const [statusSet, commented] = await Promise.all([
    status === null || status.end(facts, signal),
    comment === null ? null : publishComment(facts, { record, render }, comment, signal),
  ]);
  const published = waitsForComment && commented?.canBeAccepted !== true ? markNotShown(facts) : facts;
  if (published !== facts) await publishSummary(createReportRenderer(published), sinks, log);
  if (waitsForComment) annotate(published, sinks, log);
  for (const { level, message, title } of commented?.lines ?? []) log[level](message, title);
  const url = commented?.url ?? '';
  // Last, with the details. A run that is cancelled before writes its own.
  sinks.setOutputs({ comment_url: url, report: sinks.writeReport(published, url) });
  log.info(formatHeadline(published));
  return statusSet;
}

/** Says who accepted the failure, or why nobody did, and annotates each diff that does not pass. */
function annotate(facts: Facts, sinks: Sinks, log: Log): void {
  const accepted = describeAcceptance(facts);
  if (accepted !== null) log.info(accepted);
  for (const { level, title, message } of buildAnnotations(facts, sinks.countAnnotations()))
    log[level](message, title);
}

/** Replaces the advice to add the label: the comment may not show what it would accept. */
function markNotShown(facts: Facts): Facts {
  const { acceptance } = facts;
  // Any other reason says what is wrong with a label that is there.
  return acceptance?.kind === 'not-accepted' && acceptance.why.kind === 'not-labeled'
    ? { ...facts, acceptance: { ...acceptance, why: { kind: 'not-shown' } } }
    : facts;
}

/** Above this many diffs, their lines are in a group. */
const maxOpenLines = 10;

function logResults(facts: Facts, log: Log): void {
  const lines = listResults(facts);
  if (lines.length > maxOpenLines) log.group(`Results of ${lines.length} data diffs`, lines);
  else for (const line of lines) log.info(line);
}

type ReportRenderer = ReturnType<typeof createReportRenderer>;

async function publishSummary(report: ReportRenderer, { writeSummary }: Sinks, log: Log): Promise<void> {
  try {
    await writeSummary(report(summaryLimit).text);
  } catch {
    log.warning(
      "Could not write the job summary: the runner's summary file is not writable. Check the runner's disk. The verdict is not affected.",
    );
  }
}
