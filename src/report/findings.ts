import type { Judgement, Reason } from '../diff/policy.ts';
import { adviceFor, distinctPhrases, labelAdvice, openReasons } from './advice.ts';
import type { Facts } from './facts.ts';
import { plural } from './figures.ts';
import { type Labels, verdictIcon } from './labels.ts';
import { list, type Markdown, md, nothing, paragraphs } from './markdown.ts';
import { causeMessage } from './messages/causes.ts';
import { resultMessages } from './messages/results.ts';
import { stalenessLabel } from './messages/staleness.ts';
import { asMarkdown, asText, code, joinPhrases, type Phrase, raw, text } from './phrase.ts';
import { reasonPhrase, withError } from './reasons.ts';

/** What one rule found in several diffs, and those diffs. */
type Finding = {
  readonly title: (tables: number) => Phrase;
  /** Whole sentences, where the title does not say it all. */
  readonly sentence: Phrase | null;
  readonly judgements: readonly Judgement[];
};

/** Findings that have the same advice. */
type Group = { readonly advice: Phrase | null; readonly findings: readonly Finding[] };

/** Groups what was found in several diffs by advice, and within it by rule, in order of first mention. */
export function groupFindings(
  judgements: readonly Judgement[],
  facts: Facts,
  withErrors: boolean,
): readonly Group[] {
  const groups = new Map<string, { advice: Phrase | null; findings: Map<string, Finding> }>();
  for (const judgement of judgements)
    for (const reason of openReasons(judgement, facts)) {
      const advice = adviceFor(reason, judgement, facts);
      if (advice === null && reason.rule === 'result' && judgement.checks.length > 0) continue;
      const adviceText = advice === null ? '' : asText(advice);
      const group = groups.get(adviceText) ?? { advice, findings: new Map<string, Finding>() };
      groups.set(adviceText, group);
      const error = withErrors ? (facts.details.get(judgement.id)?.error ?? null) : null;
      const finding = findingOf(reason, judgement, error);
      const key = `${asText(finding.title(2))} ${finding.sentence === null ? '' : asText(finding.sentence)}`;
      const known = group.findings.get(key);
      group.findings.set(key, { ...finding, judgements: [...(known?.judgements ?? []), judgement] });
    }
  return [...groups.values()].map(({ advice, findings }) => ({ advice, findings: [...findings.values()] }));
}

function findingOf(reason: Reason, judgement: Judgement, error: string | null): Omit<Finding, 'judgements'> {
  const sentence = withError(reason, reasonPhrase(reason, judgement), error);
  switch (reason.rule) {
    case 'result':
      return reason.result === 'different'
        ? { title: differTitle, sentence: null }
        : { title: fixed(resultMessages[reason.result].label), sentence };
    case 'threshold-not-met':
      return { title: () => text`${code(reason.check.condition.text)} not met`, sentence: null };
    case 'thresholds-met':
      return { title: fixed('within thresholds'), sentence: null };
    case 'sampled':
      return { title: fixed('sampled'), sentence };
    case 'undetermined':
      return { title: fixed(causeMessage(reason.cause, judgement.diff).label), sentence };
    case 'stale':
      return { title: fixed(stalenessLabel(reason.staleness)), sentence };
  }
}

function differTitle(tables: number): Phrase {
  return raw(`${plural(tables, 'table')} ${tables === 1 ? 'differs' : 'differ'}`);
}

function fixed(label: string): (tables: number) => Phrase {
  const title = raw(`${label.charAt(0).toUpperCase()}${label.slice(1)}`);
  return () => title;
}

/** Says what was found: "**3 tables differ** (`a`, `b`, `c`)"; `end` follows where no whole sentence ends it. */
export function findingsPhrase({ findings }: Group, labels: Labels, end: string): Phrase {
  const parts = findings.map(({ title, judgements, sentence }, at) => {
    const head = text`**${title(judgements.length)}** (${labels.several(judgements)})`;
    const separator = raw(at === findings.length - 1 ? end : ', ');
    return sentence === null ? text`${head}${separator}` : text`${head}: ${sentence} `;
  });
  return joinPhrases(parts, '');
}

/** Lists what to do, one item an advice, each with what was found; a paragraph where there is one advice. */
export function whatToDo(groups: readonly Group[], facts: Facts, labels: Labels, maxItems: number): Markdown {
  const advice = distinctPhrases(groups.flatMap((group) => (group.advice === null ? [] : [group.advice])));
  const label = labelAdvice(facts, advice);
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) {
    const said = [...(only.advice === null ? [] : [only.advice]), ...label];
    return said.length === 0 ? nothing : md`**What to do:** ${asMarkdown(joinPhrases(said, ' '))}`;
  }
  const shown = groups.length > maxItems ? groups.slice(0, maxItems) : groups;
  const items = shown.map((group) => itemOf(group, labels));
  const rest = groups.length - shown.length;
  const all = [...items, ...label.map(asMarkdown), ...(rest > 0 ? [md`and ${rest} more`] : [])];
  return all.length === 0 ? nothing : paragraphs([md`**What to do**`, list(all)]);
}

function itemOf(group: Group, labels: Labels): Markdown {
  return group.advice === null
    ? asMarkdown(findingsPhrase(group, labels, '.'))
    : asMarkdown(text`${findingsPhrase(group, labels, ': ')}${group.advice}`);
}

/** Says what else was found in a single diff beside its main reason, each with its verdict. */
export function otherFindings(judgement: Judgement): readonly Markdown[] {
  const { reasons } = judgement;
  const [main] = reasons;
  return reasons.flatMap((reason) => {
    if (reason === main || reason.rule === 'threshold-not-met') return [];
    const icon = raw(reason.verdict === 'pass' ? '' : `${verdictIcon[reason.verdict]} `);
    return [asMarkdown(text`${icon}${reasonPhrase(reason, judgement)}`)];
  });
}
