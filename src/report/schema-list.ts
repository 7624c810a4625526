import type { DiffDetails, NameList } from '../diff/details.ts';
import { count } from './figures.ts';
import { details, list, type Markdown, md, nothing, rawMarkdown } from './markdown.ts';
import { asMarkdown, joinPhrases, type Phrase, raw, text, untrusted } from './phrase.ts';

const maxNameLength = 80;

/** Lists what changed in the schema; nothing where nothing did. */
export function schemaList({ schema }: DiffDetails, maxNames: number): Markdown {
  if (schema === null) return nothing;
  const lines: readonly Phrase[] = [
    ...columnLine('only in the base', schema.onlyIn.a, maxNames),
    ...columnLine('only in the pull request', schema.onlyIn.b, maxNames),
    ...columnLine('with a different type', schema.typesDiffer, maxNames),
    ...columnLine('reordered', { names: [], count: schema.reordered }, maxNames),
  ];
  return list(lines.map(asMarkdown));
}

function columnLine(what: string, { names, count: all }: NameList, maxNames: number): readonly Phrase[] {
  if (all === 0) return [];
  const head = raw(`${count(all)} ${all === 1 ? 'column' : 'columns'} ${what}`);
  return names.length === 0 ? [head] : [text`${head}: ${nameList(names, all, maxNames)}`];
}

function nameList(names: readonly string[], all: number, maxNames: number): Phrase {
  const shown = names.slice(0, maxNames).map((name) => untrusted(name, maxNameLength));
  const rest = all - shown.length;
  return joinPhrases(rest > 0 ? [...shown, text`${rest} more`] : shown, ', ');
}

const maxReaders = 5;

/** Lists what reads the table, folded: at most five names, then a count. */
export function downstreamReaders({ readers }: DiffDetails): Markdown {
  if (readers.count === 0) return nothing;
  const what = rawMarkdown(
    `${count(readers.count)} downstream ${readers.count === 1 ? 'reader' : 'readers'}`,
  );
  if (readers.names.length === 0) return md`${what} of this table in Datafold.`;
  return details(what, asMarkdown(nameList(readers.names, readers.count, maxReaders)));
}
