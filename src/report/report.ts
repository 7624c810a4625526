import type { Facts } from './facts.ts';
import { heading } from './headline.ts';
import { type Markdown, md, nothing, paragraphs } from './markdown.ts';
import { ciRunMessage } from './messages/ci-run.ts';
import { missingTablesNote } from './missing-tables.ts';
import { multipleLevels } from './multiple.ts';
import { asMarkdown } from './phrase.ts';
import { provenanceLine } from './provenance.ts';
import { singleLevels } from './single.ts';

/** A size limit: `max`, in the unit of `measure` (characters or bytes). `measure(text) >= text.length`. */
export type SizeLimit = { readonly max: number; readonly measure: (markdown: string) => number };

/** Renders the report as Markdown: the fullest level of detail that fits. The last level, the bare counts, is given in any case. */
export function renderReport(facts: Facts): (limit: SizeLimit) => string {
  return (limit) => {
    const levels = levelsOf(facts);
    for (const render of levels.slice(0, -1)) {
      const { source } = render();
      if (fits(source, limit)) return source;
    }
    return (levels.at(-1)?.() ?? nothing).source;
  };
}

function levelsOf(facts: Facts): readonly (() => Markdown)[] {
  const [only, ...others] = facts.judgements;
  if (only === undefined) return [() => withoutDiffs(facts)];
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
