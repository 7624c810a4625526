import { measureChange } from '../../diff/change-size.ts';
import type { DataDiff, DiffResult } from '../../diff/data-diff.ts';
import type { Judgment, Reason } from '../../diff/policy.ts';
import type { Verdict } from '../../diff/verdict.ts';
import { describeDifference, describeSize } from '../change-size.ts';
import { type Facts, isAccepted } from '../facts.ts';
import { countNoun } from '../format-numbers.ts';
import { code, type Phrase, raw, text } from '../phrase.ts';

/** Phrases that an advice may use, for one diff. */
type AdvicePhrases = {
  /** "Review the changes in Datafold", a link for a single diff. */
  readonly review: Phrase;
  /** "Open the diff in Datafold", a link for a single diff. */
  readonly open: Phrase;
  /** "run the diff again and pass the new diff's ID to this step". */
  readonly rerun: Phrase;
  readonly listedIn: Phrase;
};

/** The words of a report about a result. All words about results are in this table. */
type ResultMessage = {
  /** For a narrow cell or a count: `42 passed: identical`. */
  readonly label: string;
  /** For the headline, only our words and numbers. */
  readonly clause: (diff: DataDiff) => string;
  /** Whether the clause leaves nothing for `finding` to add. */
  readonly clauseSaysAll: boolean;
  /** Whole sentences: what was found. */
  readonly finding: (diff: DataDiff) => Phrase;
  readonly advice: (context: AdvicePhrases) => Phrase;
  /** Whether the advice ends with how to allow the change: by a limit, or by a label. */
  readonly canBeAllowed: boolean;
  /** When the report shows figures; a result that says everything has none, unless they contradict it. */
  readonly figures: 'always' | 'if-measured' | 'if-contradicting';
};

export const resultMessages: Readonly<Record<DiffResult, ResultMessage>> = {
  identical: {
    label: 'identical',
    clause: (diff) => {
      const { baseRows } = measureChange(diff);
      return `identical, ${baseRows === null ? 'row count not measured' : countNoun(baseRows, 'row')}`;
    },
    clauseSaysAll: true,
    finding: () => text`The tables are identical.`,
    advice: ({ listedIn }) =>
      text`Your rules expect a change. Make sure that the pull request's tables were built before the diff ran, or remove ${code('identical')} from ${listedIn}.`,
    canBeAllowed: false,
    figures: 'if-contradicting',
  },
  different: {
    label: 'different',
    clause: describeDifference,
    clauseSaysAll: true,
    finding: (diff) => raw(makeSentence(describeDifference(diff))),
    advice: ({ review }) => text`${review}. If the change is a mistake, fix the model and push.`,
    canBeAllowed: true,
    figures: 'always',
  },
  'bad-pks': {
    label: 'null or duplicate keys',
    clause: (diff) => `null or duplicate primary keys (bad-pks), ${describeSize(diff)}`,
    clauseSaysAll: false,
    finding: () => text`Primary keys are null or duplicate, so some rows could not be matched.`,
    advice: ({ rerun }) =>
      text`Make the key unique and not null on both sides (dbt: ${code('unique')} and ${code('not_null')} tests), or choose other key columns, then ${rerun}.`,
    canBeAllowed: false,
    figures: 'always',
  },
  'missing-pks': {
    label: 'no primary key',
    clause: (diff) => `no primary key (missing-pks), ${describeSize(diff)}`,
    clauseSaysAll: false,
    finding: () => text`There is no primary key, so only row counts and schema were compared.`,
    advice: ({ rerun }) => text`Configure primary key columns for this diff, then ${rerun}.`,
    canBeAllowed: false,
    figures: 'always',
  },
  empty: {
    label: 'empty on both sides',
    clause: () => 'both tables are empty (0 rows)',
    clauseSaysAll: true,
    finding: () => text`There are no rows on either side, so nothing was compared.`,
    advice: ({ listedIn }) =>
      text`Check that both tables were built, and that no filter or time range excludes every row. If empty tables are expected, remove ${code('empty')} from ${listedIn}.`,
    canBeAllowed: false,
    figures: 'if-contradicting',
  },
  error: {
    label: 'error in Datafold',
    clause: () => 'Datafold reported an error',
    clauseSaysAll: false,
    finding: () => text`Datafold ended the comparison with an error.`,
    advice: ({ open, rerun }) => text`${open} to read the error, fix its cause, then ${rerun}.`,
    canBeAllowed: false,
    figures: 'if-measured',
  },
};

/** Whether the words about a result say everything, so that its figures are left out. */
export function hidesFigures(result: DiffResult | null): boolean {
  return result !== null && resultMessages[result].figures === 'if-contradicting';
}

type AcceptanceContext = Pick<Facts, 'acceptance'>;
type ResultReason = Reason & { readonly rule: 'result' };

/** Explains which rule decides about the result: "`different` fails the check (`fail_on`)." */
export function explainListing(
  reason: ResultReason,
  judgment: Pick<Judgment, 'section'>,
  facts: AcceptanceContext,
): Phrase {
  return text`${describeListing(reason, judgment, facts)}.`;
}

const effects = { fail: 'fails the check', warn: 'is a warning', pass: 'is allowed' } as const;

/** Describes what a listed result does to the check; a fail that someone accepted does it no more. */
export function describeEffect(verdict: Verdict, facts: AcceptanceContext): string {
  return isAccepted(facts) && verdict === 'fail'
    ? 'would fail the check without the acceptance'
    : effects[verdict];
}

/** Describes which rule decides about the result, without the period at the end. */
export function describeListing(
  { result, listedIn, verdict }: Pick<ResultReason, 'result' | 'listedIn' | 'verdict'>,
  { section }: Pick<Judgment, 'section'>,
  facts: AcceptanceContext,
): Phrase {
  const does = raw(describeEffect(verdict, facts));
  if (listedIn === null)
    return text`${code(result)} ${does} (neither ${code('fail_on')} nor ${code('warn_on')} has it)`;
  if (listedIn !== 'section') return text`${code(result)} ${does} (${code(listedIn)})`;
  const of = section === null ? text`` : text`section ${code(section)} of `;
  return text`${code(result)} ${does} (${of}${code('thresholds')})`;
}

/** Names the list or section that has the result. */
export function nameList(listedIn: ResultReason['listedIn']): Phrase {
  return code(listedIn === 'section' || listedIn === null ? 'thresholds' : listedIn);
}

function makeSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
