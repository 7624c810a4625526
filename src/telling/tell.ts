import type { CommentPublisher } from '../comment/publisher.ts';
import { publishComment } from '../comment/report.ts';
import type { DetailsById } from '../diff/details.ts';
import { CancelledError } from '../errors.ts';
import { outputs } from '../outputs.ts';
import type { Log } from '../ports.ts';
import { type AnnotationCount, annotations } from '../report/annotations.ts';
import { commentLimit, roomForMarker } from '../report/banner.ts';
import type { Facts } from '../report/facts.ts';
import { headline } from '../report/headline.ts';
import { resultLines } from '../report/log.ts';
import { overrideLine } from '../report/messages/override.ts';
import { renderReport, type SizeLimit } from '../report/report.ts';

/** Where the step's words go; every one of these cleans what it is given of secrets. */
export type Channels = {
  readonly log: Log;
  /** How many annotations the step has made until now. */
  readonly said: () => AnnotationCount;
  readonly setOutputs: (outputs: Readonly<Record<string, string>>) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  /** Writes the report file; answers its path, empty where it could not be written (a warning says why). */
  readonly writeReport: (facts: Facts, commentUrl: string) => string;
};

/** A job summary takes 1 MiB; a little is left for the line feed that the runner's library adds. */
const summaryLimit: SizeLimit = { max: 1_048_576 - 1_024, measure: (text) => Buffer.byteLength(text) };
const inComment: SizeLimit = { max: commentLimit - roomForMarker, measure: (text) => text.length };

/** Who tells it beyond the step itself; `null` where nobody does. */
export type Tellers = {
  readonly commentary: CommentPublisher | null;
  readonly status: { readonly end: (facts: Facts, signal: AbortSignal) => Promise<boolean> } | null;
};

/**
 * Tells a verdict that stands: outputs first, which wait for nothing, then, with the details that came, the summary, which cannot
 * be refused, annotations, and at last the commit status and the comment. Nothing here changes the verdict; what cannot be told is a warning.
 * Answers whether the commit status, which may be the gate itself, was set where it was asked for.
 */
export async function tell(
  verdict: Facts,
  { commentary: comment, status }: Tellers,
  channels: Channels,
  signal: AbortSignal,
  details: () => Promise<DetailsById> = async () => verdict.details,
): Promise<boolean> {
  const { log } = channels;
  // Once more at the end, with what is not known yet: a run that is stopped meanwhile has a report too.
  const path = channels.writeReport(verdict, '');
  channels.setOutputs({ ...outputs(verdict), comment_url: '', report: path });
  const facts = { ...verdict, details: await details() };
  if (signal.reason instanceof CancelledError) throw signal.reason;
  const report = renderReport(facts);
  await summarise(report, channels);
  if (facts.override !== null) log.info(overrideLine(facts.override));
  logResults(facts, log);
  for (const { level, title, message } of annotations(facts, channels.said())) log[level](message, title);
  // Side by side, so that neither takes the other's time; what became of the comment is said when both are done.
  const [statusSet, commented] = await Promise.all([
    status === null || status.end(facts, signal),
    comment === null ? null : publishComment(facts, () => report(inComment), comment, signal),
  ]);
  for (const { level, message, title } of commented?.lines ?? []) log[level](message, title);
  if (commented?.url) channels.setOutputs({ comment_url: commented.url });
  if (path !== '') channels.writeReport(facts, commented?.url ?? '');
  log.info(headline(facts));
  return statusSet;
}

/** Above this many diffs, their lines stand in a group. */
const maxOpenLines = 10;

function logResults(facts: Facts, log: Log): void {
  const lines = resultLines(facts);
  if (lines.length > maxOpenLines) log.group(`Results of ${lines.length} data diffs`, lines);
  else for (const line of lines) log.info(line);
}

type Report = ReturnType<typeof renderReport>;

async function summarise(report: Report, { log, writeSummary }: Channels): Promise<void> {
  try {
    await writeSummary(report(summaryLimit));
  } catch {
    log.warning(
      "Could not write the job summary: the runner's summary file is not writable. Check the runner's disk. The verdict is not affected.",
    );
  }
}
