import { getResult } from '../diff/data-diff.ts';
import type { Judgement } from '../diff/policy.ts';
import { measureChange } from '../diff/size.ts';
import { type ColumnLimits, columnTable } from './columns.ts';
import type { Facts } from './facts.ts';
import { acceptedIcon, fullLabel, verdictIcon } from './labels.ts';
import { type Markdown, md, nothing, paragraphs, rawMarkdown } from './markdown.ts';
import { isAccepted } from './messages/acceptance.ts';
import { asMarkdown, code, raw, text } from './phrase.ts';
import { rulesTable } from './rules.ts';
import { downstreamReaders, schemaList } from './schema-list.ts';
import { failedPartsNote } from './single.ts';
import { statistics } from './statistics.ts';

/** How many columns a diff shows, and how many names a list of its schema. */
export type ColumnDetail = ColumnLimits & { readonly maxNames: number };

/** Shows thresholds, columns, row counts and schema of one diff; nothing where its row says it all. */
export function diffSection(judgement: Judgement, facts: Facts, columns: ColumnDetail | null): Markdown {
  const { host, details: all } = facts;
  const { id, diff, undetermined } = judgement;
  if (diff === null || undetermined || ['identical', 'empty'].includes(getResult(diff) ?? '')) return nothing;
  const known = columns === null ? undefined : all.get(id);
  const section =
    judgement.section === null || judgement.checks.length === 0
      ? raw('')
      : text`, section ${code(judgement.section)}`;
  const title = text`${fullLabel(judgement, host)} (data diff ${raw(String(id))}${section})`;
  return paragraphs([
    md`${rawMarkdown(iconOf(judgement, facts))} **${asMarkdown(title)}**`,
    rulesTable(judgement),
    failedPartsNote(judgement),
    known === undefined || columns === null
      ? nothing
      : columnTable(known, measureChange(diff).baseRows, columns),
    statistics(diff, known),
    known === undefined ? nothing : schemaList(known, columns?.maxNames ?? 0),
    known === undefined ? nothing : downstreamReaders(known),
  ]);
}

function iconOf({ verdict }: Judgement, facts: Facts): string {
  return verdict === 'fail' && isAccepted(facts) ? acceptedIcon : verdictIcon[verdict];
}
