import type { CiRunProblem } from '../diff/ci-run.ts';
import type { Judgement } from '../diff/policy.ts';
import { sortByImpact } from '../diff/size.ts';
import type { Verdict } from '../diff/verdict.ts';
import { adviceOf } from './advice.ts';
import type { Facts } from './facts.ts';
import { count, plural } from './figures.ts';
import { clauseOfOne } from './headline.ts';
import { type Labels, labelDiffs, verdictWord } from './labels.ts';
import { diffUrl } from './links.ts';
import { acceptedBy, isAccepted } from './messages/acceptance.ts';
import { failedPartsFinding } from './messages/causes.ts';
import { ciRunMessage, ciRunTitle, problemsOf } from './messages/ci-run.ts';
import { listingSentence } from './messages/results.ts';
import { missingTablesAdvice, missingTablesFinding } from './missing-tables.ts';
import { outsideText } from './outside.ts';
import { asText, type Phrase, raw, text } from './phrase.ts';
import { reasonPhrase, withError } from './reasons.ts';
import { unlimitedPhrase } from './rules.ts';

/** What the runner shows on the run's page; plain text, one line each. */
export type Annotation = {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
};

/** How many annotations the step has made already. */
export type AnnotationCount = Readonly<Record<Annotation['level'], number>>;

/** GitHub keeps the first ten of a level from one step; one is left for what the step reports afterwards. */
const maxOfLevel = 9;

/** An annotation before its advice: advice that an earlier annotation of the run has is left out. */
type Draft = {
  readonly title: string;
  readonly sentences: readonly Phrase[];
  readonly advice: readonly Phrase[];
  readonly url: string | null;
};

/**
 * Builds one error a failing and one warning a warning diff, errors first and the worst first; of too many, the last one counts the
 * rest. What someone accepted is a warning. Annotations that the step made before take their place.
 */
export function annotations(
  facts: Facts,
  made: AnnotationCount = { error: 0, warning: 0 },
): readonly Annotation[] {
  const labels = labelDiffs(facts.judgements, facts.host);
  const sorted = sortByImpact(facts.judgements);
  const drafts = (verdict: Verdict) => [
    ...missingDrafts(facts, verdict),
    ...ciRunDrafts(facts, verdict),
    ...sorted.filter((judged) => judged.verdict === verdict).map((judged) => draftOf(judged, labels, facts)),
  ];
  const [failing, warning] = [drafts('fail'), drafts('warn')];
  const adviceGiven = new Set<string>();
  return isAccepted(facts)
    ? ofLevel('warning', [...failing, ...warning], made, adviceGiven)
    : [...ofLevel('error', failing, made, adviceGiven), ...ofLevel('warning', warning, made, adviceGiven)];
}

function missingDrafts({ missingTables }: Facts, verdict: Verdict): readonly Draft[] {
  if (missingTables === null || missingTables.verdict !== verdict) return [];
  return missingTables.names.map((name) => ({
    title: `Expected table not compared: ${outsideText(name, 80, 'end')}`,
    sentences: [missingTablesFinding({ names: [name], verdict: missingTables.verdict })],
    advice: [missingTablesAdvice],
    url: null,
  }));
}

function ciRunDrafts(facts: Facts, verdict: Verdict): readonly Draft[] {
  const { ciRun } = facts;
  return problemsOf(ciRun)
    .filter((problem) => problem.verdict === verdict)
    .map((problem) => draftOfRun(problem, facts));
}

function draftOfRun({ cause }: CiRunProblem, facts: Facts): Draft {
  const { finding, advice } = ciRunMessage(cause, facts);
  return { title: ciRunTitle(cause), sentences: [finding], advice: [advice], url: null };
}

function ofLevel(
  level: Annotation['level'],
  drafts: readonly Draft[],
  made: AnnotationCount,
  adviceGiven: Set<string>,
): readonly Annotation[] {
  const max = Math.max(1, maxOfLevel - made[level]);
  const shown = drafts.length > max ? drafts.slice(0, max - 1) : drafts;
  const written = shown.map((draft) => ({ level, ...write(draft, adviceGiven) }));
  const rest = drafts.length - shown.length;
  return rest === 0 ? written : [...written, { level, ...restOf(rest, level) }];
}

function write(
  { title, sentences, advice, url }: Draft,
  adviceGiven: Set<string>,
): Pick<Annotation, 'title' | 'message'> {
  const fresh = advice.map(asText).filter((sentence) => !adviceGiven.has(sentence));
  for (const sentence of fresh) adviceGiven.add(sentence);
  return { title, message: [...sentences.map(asText), ...fresh, ...(url === null ? [] : [url])].join(' ') };
}

function draftOf(judgement: Judgement, labels: Labels, facts: Facts): Draft {
  const { verdict } = judgement;
  const by = acceptedBy(facts);
  const accepted = by !== null && verdict === 'fail';
  return {
    title: `Data diff ${accepted ? 'accepted' : verdictWord[verdict]}: ${labels.withId(judgement)}`,
    sentences: [...sentencesOf(judgement, facts), ...(accepted ? [text`Accepted by ${by}.`] : [])],
    advice: adviceOf(judgement, facts),
    url: diffUrl(facts.host, judgement.id),
  };
}

/** The size of the change, then each rule that was not met. */
function sentencesOf(judgement: Judgement, { details }: Facts): readonly Phrase[] {
  const { id, reasons, checks, undetermined } = judgement;
  const error = details.get(id)?.error ?? null;
  const clause = clauseOfOne(judgement);
  const size = undetermined ? [] : [raw(`${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`)];
  const unlimited = unlimitedPhrase(judgement);
  const failedParts = failedPartsFinding(judgement);
  return [
    ...size,
    ...reasons
      .filter(({ verdict, rule }) => verdict !== 'pass' || rule === 'stale')
      // A threshold that is not met has decided; the list only says that it may.
      .filter(({ rule }) => rule !== 'result' || checks.length === 0)
      .map((reason) =>
        reason.rule === 'result' && reason.result === 'different'
          ? listingSentence(reason)
          : withError(reason, reasonPhrase(reason, judgement), error),
      ),
    ...(unlimited === null ? [] : [unlimited]),
    ...(failedParts === null ? [] : [failedParts]),
  ];
}

function restOf(rest: number, level: Annotation['level']): Pick<Annotation, 'title' | 'message'> {
  const what = level === 'error' ? 'failed' : rest === 1 ? 'has a warning' : 'have warnings';
  return {
    title: `and ${count(rest)} more`,
    message: `${plural(rest, 'more table', 'more tables')} ${what}: see the job summary or the pull request comment for each of them.`,
  };
}
