import type { DiffDetails, NameList } from '../diff/details.ts';
import { formatCount } from './format-numbers.ts';
import { details, list, type Markdown, md, nothing, rawMarkdown } from './markdown.ts';
import { joinPhrases, type Phrase, raw, renderPhrase, text, untrusted } from './phrase.ts';

const maxNameLength = 80;

/** Lists the changes of the schema; nothing if there are none. */
export function renderSchema({ schema }: DiffDetails, maxNames: number): Markdown {
  if (schema === null) return nothing;
  const lines: readonly Phrase[] = [
    ...describeColumns('only in the base', schema.onlyIn.a, maxNames),
    ...describeColumns('only in the pull request', schema.onlyIn.b, maxNames),
    ...describeColumns('with a different type', schema.typesDiffer, maxNames),
    ...describeColumns('reordered', { names: [], count: schema.reordered }, maxNames),
  ];
  return list(lines.map(renderPhrase));
}

function describeColumns(what: string, { names, count: all }: NameList, maxNames: number): readonly Phrase[] {
  if (all === 0) return [];
  const head = raw(`${formatCount(all)} ${all === 1 ? 'column' : 'columns'} ${what}`);
  return names.length === 0 ? [head] : [text`${head}: ${listColumnNames(names, all, maxNames)}`];
}

function listColumnNames(names: readonly string[], all: number, maxNames: number): Phrase {
  const shown = names.slice(0, maxNames).map((name) => untrusted(name, maxNameLength));
  const rest = all - shown.length;
  return joinPhrases(rest > 0 ? [...shown, text`${rest} more`] : shown, ', ');
}

const maxReaders = 5;

/** Lists the downstream readers of the table, folded: at most five names, then a count. */
export function renderReaders({ readers }: DiffDetails): Markdown {
  if (readers.count === 0) return nothing;
  const what = rawMarkdown(
    `${formatCount(readers.count)} downstream ${readers.count === 1 ? 'reader' : 'readers'}`,
  );
  if (readers.names.length === 0) return md`${what} of this table in Datafold.`;
  return details(what, renderPhrase(listColumnNames(readers.names, readers.count, maxReaders)));
}
