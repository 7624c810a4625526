import type { CheckedCondition } from '../diff/checked-condition.ts';
import type { Judgment, Reason } from '../diff/policy.ts';
import { type Advice, adviseOn, adviseOnLabel, listOpenReasons, omitRepeated } from './advice.ts';
import type { Facts } from './facts.ts';
import { countNoun } from './format-numbers.ts';
import { type Labels, verdictIcon } from './labels.ts';
import { list, type Markdown, md, nothing, paragraphs } from './markdown.ts';
import { findCauseMessage } from './messages/causes.ts';
import { describeListing, resultMessages } from './messages/results.ts';
import { labelStale } from './messages/staleness.ts';
import { code, joinPhrases, type Phrase, printPhrase, raw, renderPhrase, text } from './phrase.ts';
import { addError, explainReason } from './reasons.ts';

/** A finding of one rule, and the diffs that have it. */
type Finding = {
  readonly title: (tables: number) => Phrase;
  /** The rule that decides, if nothing else names it. */
  readonly rule: Phrase | null;
  /** Whole sentences, if the title is not enough. */
  readonly sentence: Phrase | null;
  readonly judgments: readonly Judgment[];
};

type OpenFinding = Finding & { readonly judgments: Judgment[] };

/** Findings that have the same advice. */
type Group = { readonly advice: Advice | null; readonly findings: readonly Finding[] };

/** Groups what was found in several diffs by advice, and within it by rule, in order of first mention. */
export function groupFindings(
  judgments: readonly Judgment[],
  facts: Facts,
  { withErrors }: { readonly withErrors: boolean },
): readonly Group[] {
  const groups = new Map<string, { advice: Advice | null; findings: Map<string, OpenFinding> }>();
  for (const judgment of judgments)
    for (const reason of listOpenReasons(judgment, facts)) {
      const advice = adviseOn(reason, judgment, facts);
      if (advice === null && reason.rule === 'result' && judgment.checks.length > 0) continue;
      const adviceText = advice === null ? '' : printPhrase(advice);
      const group = groups.get(adviceText) ?? { advice, findings: new Map<string, OpenFinding>() };
      groups.set(adviceText, group);
      const error = withErrors ? (facts.details.get(judgment.id)?.error ?? null) : null;
      const finding = describeFinding(reason, judgment, { error, facts });
      const key = [finding.title(2), finding.rule, finding.sentence]
        .map((part) => (part === null ? '' : printPhrase(part)))
        .join(' ');
      const known = group.findings.get(key) ?? { ...finding, judgments: [] };
      known.judgments.push(judgment);
      group.findings.set(key, known);
    }
  return [...groups.values()].map(({ advice, findings }) => ({ advice, findings: [...findings.values()] }));
}

function describeFinding(
  reason: Reason,
  judgment: Judgment,
  { error, facts }: { readonly error: string | null; readonly facts: Facts },
): Omit<Finding, 'judgments'> {
  const sentence = addError(reason, explainReason(reason, judgment, facts), error);
  switch (reason.rule) {
    case 'result':
      return reason.result === 'different'
        ? { title: countDiffering, rule: describeListing(reason, judgment, facts), sentence: null }
        : { title: repeatTitle(resultMessages[reason.result].label), rule: null, sentence };
    case 'threshold-not-met':
      return { title: () => nameThreshold(reason.check, judgment), rule: null, sentence: null };
    case 'thresholds-met':
      return { title: repeatTitle('within thresholds'), rule: null, sentence: null };
    case 'sampled':
      return { title: repeatTitle('sampled'), rule: null, sentence };
    case 'undetermined':
      return {
        title: repeatTitle(findCauseMessage(reason.cause, judgment.diff).label),
        rule: null,
        sentence,
      };
    case 'stale':
      return { title: repeatTitle(labelStale(reason.staleness)), rule: null, sentence };
  }
}

function nameThreshold({ condition }: CheckedCondition, { section }: Judgment): Phrase {
  const where = section === null ? raw('') : text` of section ${code(section)}`;
  return text`${code(condition.text)}${where} not met`;
}

function countDiffering(tables: number): Phrase {
  return raw(`${countNoun(tables, 'table')} ${tables === 1 ? 'differs' : 'differ'}`);
}

function repeatTitle(label: string): (tables: number) => Phrase {
  const title = raw(`${label.charAt(0).toUpperCase()}${label.slice(1)}`);
  return () => title;
}

/**
 * Describes what was found: "**3 tables differ** (`a`, `b`, `c`)". `end` follows if no whole sentence ends
 * it. Names no tables if they are all of `shown`, which are listed next to it.
 */
export function describeFindings(
  { findings }: Group,
  labels: Labels,
  end: string,
  shown: readonly Judgment[] = [],
): Phrase {
  const parts = findings.map(({ title, rule, judgments, sentence }, at) => {
    const isAll = judgments.length === shown.length;
    const names = isAll ? raw('') : text` (${labels.several(judgments)})`;
    const decides = rule === null ? raw('') : text`, and ${rule}`;
    const head = text`**${title(judgments.length)}**${names}${decides}`;
    const separator = raw(at === findings.length - 1 ? end : ', ');
    if (sentence === null) return text`${head}${separator}`;
    // Without names, the title repeats the sentence.
    return isAll ? text`${sentence} ` : text`${head}: ${sentence} `;
  });
  return joinPhrases(parts, '');
}

/** Renders what to do as a list of advice, each with its findings; as a paragraph if there is only one. */
export function renderGroupedAdvice(
  groups: readonly Group[],
  facts: Facts,
  labels: Labels,
  maxItems: number,
): Markdown {
  const advice = omitRepeated(groups.flatMap((group) => (group.advice === null ? [] : [group.advice])));
  const label = adviseOnLabel(facts, advice);
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) {
    const said = [...(only.advice === null ? [] : [only.advice]), ...label];
    return said.length === 0 ? nothing : md`**What to do:** ${renderPhrase(joinPhrases(said, ' '))}`;
  }
  const shown = groups.length > maxItems ? groups.slice(0, maxItems) : groups;
  const items = shown.map((group) => renderAdviceItem(group, labels));
  const rest = groups.length - shown.length;
  const all = [...items, ...label.map(renderPhrase), ...(rest > 0 ? [md`and ${rest} more`] : [])];
  return all.length === 0 ? nothing : paragraphs([md`**What to do**`, list(all)]);
}

function renderAdviceItem(group: Group, labels: Labels): Markdown {
  return group.advice === null
    ? renderPhrase(describeFindings(group, labels, '.'))
    : renderPhrase(text`${describeFindings(group, labels, ': ')}${group.advice}`);
}

/** Lists the findings of a single diff beside its main reason, each with its verdict. */
export function listOtherFindings(judgment: Judgment, facts: Facts): readonly Markdown[] {
  const { reasons } = judgment;
  const [main] = reasons;
  return reasons.flatMap((reason) => {
    if (reason === main || reason.rule === 'threshold-not-met') return [];
    const icon = raw(reason.verdict === 'pass' ? '' : `${verdictIcon[reason.verdict]} `);
    return [renderPhrase(text`${icon}${explainReason(reason, judgment, facts)}`)];
  });
}
