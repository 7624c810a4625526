import type { Facts } from './facts.ts';
import { heading } from './headline.ts';
import type { ReportLevel } from './levels.ts';
import { type Markdown, md, nothing, paragraphs } from './markdown.ts';
import { ciRunMessage } from './messages/ci-run.ts';
import { missingTablesNote } from './missing-tables.ts';
import { multipleLevels } from './multiple.ts';
import { asMarkdown } from './phrase.ts';
import { provenanceLine } from './provenance.ts';
import { singleLevels } from './single.ts';

/** A size limit: `max`, in the unit of `measure` (characters or bytes). `measure(text) >= text.length`. */
export type SizeLimit = { readonly max: number; readonly measure: (markdown: string) => number };

/** A rendered report. */
export type RenderedReport = { readonly text: string; readonly listsFailing: boolean };

/** Renders the report as Markdown: the fullest level of detail that fits. The last level, the bare counts, is given in any case. */
export function renderAtLevel(facts: Facts): (limit: SizeLimit) => RenderedReport {
  return (limit) => {
    const levels = levelsOf(facts);
    for (const { render, listsFailing } of levels.slice(0, -1)) {
      const { source: text } = render();
      if (fits(text, limit)) return { text, listsFailing };
    }
    return { text: (levels.at(-1)?.render() ?? nothing).source, listsFailing: false };
  };
}

/** Renders the report as Markdown, see {@link renderAtLevel}. */
export function renderReport(facts: Facts): (limit: SizeLimit) => string {
  return (limit) => renderAtLevel(facts)(limit).text;
}

function levelsOf(facts: Facts): readonly ReportLevel[] {
  const [only, ...others] = facts.judgements;
  if (only === undefined) return [{ render: () => withoutDiffs(facts), listsFailing: false }];
  return others.length === 0 ? singleLevels(only, facts) : multipleLevels(facts);
}

/** The report where there was no diff to check. */
function withoutDiffs(facts: Facts): Markdown {
  const { ciRun } = facts;
  const message = ciRun?.kind === 'nothing' ? ciRunMessage(ciRun.cause, facts) : null;
  return paragraphs([
    heading(facts),
    missingTablesNote(facts),
    message === null ? nothing : asMarkdown(message.finding),
    message === null ? nothing : md`**What to do:** ${asMarkdown(message.advice)}`,
    provenanceLine(facts),
  ]);
}

function fits(source: string, { max, measure }: SizeLimit): boolean {
  return source.length <= max && measure(source) <= max;
}
