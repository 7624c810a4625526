import type { Facts } from './facts.ts';
import { renderHeading } from './headline.ts';
import type { ReportLevel } from './levels.ts';
import { type Markdown, md, nothing, paragraphs } from './markdown.ts';
import { memoize } from './memoize.ts';
import { findCiRunMessage } from './messages/ci-run.ts';
import { renderMissingTables } from './missing-tables.ts';
import { listMultipleLevels } from './multiple.ts';
import { renderPhrase } from './phrase.ts';
import { renderProvenance } from './provenance.ts';
import { listSingleLevels } from './single.ts';

/** A size limit: `max`, in the unit of `measure` (characters or bytes). `measure(text) >= text.length`. */
export type SizeLimit = { readonly max: number; readonly measure: (markdown: string) => number };

/** A rendered report. */
export type RenderedReport = { readonly text: string; readonly listsFailing: boolean };

/**
 * Renders the report as Markdown at the highest level of detail that fits. The last level is used in any
 * case.
 */
export function createReportRenderer(facts: Facts): (limit: SizeLimit) => RenderedReport {
  const levels = listLevels(facts);
  // The job summary and the comment try the same levels.
  const render = memoize((level: ReportLevel) => level.render());
  return (limit) => {
    for (const level of levels.slice(0, -1)) {
      const { source: text } = render(level);
      if (fitsLimit(text, limit)) return { text, listsFailing: level.listsFailing };
    }
    const last = levels.at(-1);
    return { text: last === undefined ? '' : render(last).source, listsFailing: false };
  };
}

/** Renders the report as Markdown, see {@link createReportRenderer}. */
export function renderReport(facts: Facts): (limit: SizeLimit) => string {
  return (limit) => createReportRenderer(facts)(limit).text;
}

function listLevels(facts: Facts): readonly ReportLevel[] {
  const [only, ...others] = facts.judgments;
  if (only === undefined) return [{ render: () => renderWithoutDiffs(facts), listsFailing: false }];
  return others.length === 0 ? listSingleLevels(only, facts) : listMultipleLevels(facts);
}

/** Renders the report of a run that found no diff to check. */
function renderWithoutDiffs(facts: Facts): Markdown {
  const { ciRun } = facts;
  const message = ciRun?.kind === 'nothing' ? findCiRunMessage(ciRun.cause, facts) : null;
  return paragraphs([
    renderHeading(facts),
    renderMissingTables(facts),
    message === null || message.clauseSaysAll ? nothing : renderPhrase(message.finding),
    message === null ? nothing : md`**What to do:** ${renderPhrase(message.advice)}`,
    renderProvenance(facts),
  ]);
}

function fitsLimit(source: string, { max, measure }: SizeLimit): boolean {
  return source.length <= max && measure(source) <= max;
}
