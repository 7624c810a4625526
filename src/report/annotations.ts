import { sortByImpact } from '../diff/change-size.ts';
import type { CiRunProblem } from '../diff/ci-run.ts';
import type { Judgment } from '../diff/policy.ts';
import type { Verdict } from '../diff/verdict.ts';
import { listAdvice } from './advice.ts';
import { escapeForLog } from './escape-untrusted.ts';
import { type Facts, isAccepted } from './facts.ts';
import { countNoun, formatCount } from './format-numbers.ts';
import { describeJudgment } from './headline.ts';
import { type Labels, labelDiffs, verdictWord } from './labels.ts';
import { buildDiffUrl } from './links.ts';
import { nameAccepter } from './messages/acceptance.ts';
import { describeFailedParts } from './messages/causes.ts';
import { findCiRunMessage, listRunProblems, nameCiRun } from './messages/ci-run.ts';
import { explainListing, resultMessages } from './messages/results.ts';
import { adviseOnMissingTables, describeMissingTables } from './missing-tables.ts';
import { code, type Phrase, printPhrase, raw, text } from './phrase.ts';
import { addError, explainReason } from './reasons.ts';
import { describeUnlimited } from './thresholds.ts';

/** A message that the runner shows on the run's page: plain text, one line. */
export type Annotation = {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
};

/** The number of annotations that the step has already created. */
export type AnnotationCount = Readonly<Record<Annotation['level'], number>>;

/** GitHub keeps the first ten of a level from one step; one is reserved for a later message. */
const maxOfLevel = 9;

/** An annotation whose advice is not filtered yet: advice of an earlier annotation is left out. */
type Draft = {
  readonly title: string;
  readonly sentences: readonly Phrase[];
  readonly advice: readonly Phrase[];
  readonly url: string | null;
};

/**
 * Builds an error for each failing and a warning for each warning diff, worst first.
 *
 * If there are too many, the last one counts the rest. An accepted failure is a warning. `made` counts
 * toward GitHub's limit.
 */
export function buildAnnotations(
  facts: Facts,
  made: AnnotationCount = { error: 0, warning: 0 },
): readonly Annotation[] {
  const labels = labelDiffs(facts.judgments, facts.host);
  const sorted = sortByImpact(facts.judgments);
  const drafts = (verdict: Verdict): readonly (() => Draft)[] => [
    ...draftMissingTables(facts, verdict),
    ...draftCiRuns(facts, verdict),
    ...sorted
      .filter((judged) => judged.verdict === verdict)
      .map((judged) => () => describeDiff(judged, labels, facts)),
  ];
  const [failing, warning] = [drafts('fail'), drafts('warn')];
  const adviceGiven = new Set<string>();
  return isAccepted(facts)
    ? limitLevel('warning', [...failing, ...warning], made, adviceGiven)
    : [
        ...limitLevel('error', failing, made, adviceGiven),
        ...limitLevel('warning', warning, made, adviceGiven),
      ];
}

function draftMissingTables(facts: Facts, verdict: Verdict): readonly (() => Draft)[] {
  const { missingTables } = facts;
  if (missingTables === null || missingTables.verdict !== verdict) return [];
  return missingTables.names.map((name) => () => ({
    title: `Expected table not compared: ${escapeForLog(name, 80, 'end')}`,
    sentences: [describeMissingTables({ names: [name], verdict: missingTables.verdict })],
    advice: [adviseOnMissingTables(facts)],
    url: null,
  }));
}

function draftCiRuns(facts: Facts, verdict: Verdict): readonly (() => Draft)[] {
  const { ciRun } = facts;
  return listRunProblems(ciRun)
    .filter((problem) => problem.verdict === verdict)
    .map((problem) => () => describeRunProblem(problem, facts));
}

function describeRunProblem({ cause }: CiRunProblem, facts: Facts): Draft {
  const { finding, advice } = findCiRunMessage(cause, facts);
  return { title: nameCiRun(cause), sentences: [finding], advice: [advice], url: null };
}

function limitLevel(
  level: Annotation['level'],
  drafts: readonly (() => Draft)[],
  made: AnnotationCount,
  adviceGiven: Set<string>,
): readonly Annotation[] {
  const max = Math.max(1, maxOfLevel - made[level]);
  const shown = drafts.length > max ? drafts.slice(0, max - 1) : drafts;
  const written = shown.map((draft) => ({ level, ...write(draft(), adviceGiven) }));
  const rest = drafts.length - shown.length;
  return rest === 0 ? written : [...written, { level, ...summarizeRest(rest, level) }];
}

function write(
  { title, sentences, advice, url }: Draft,
  adviceGiven: Set<string>,
): Pick<Annotation, 'title' | 'message'> {
  const fresh = advice.map(printPhrase).filter((sentence) => !adviceGiven.has(sentence));
  for (const sentence of fresh) adviceGiven.add(sentence);
  const message = [...sentences.map(printPhrase), ...fresh].join(' ');
  return { title, message: url === null || message.includes(url) ? message : `${message} ${url}` };
}

function describeDiff(judgment: Judgment, labels: Labels, facts: Facts): Draft {
  const { verdict } = judgment;
  const by = nameAccepter(facts);
  const accepted = by !== null && verdict === 'fail';
  return {
    title: `Data diff ${accepted ? 'accepted' : verdictWord[verdict]}: ${labels.withId(judgment)}`,
    sentences: [...listSentences(judgment, facts), ...(accepted ? [text`Accepted by ${by}.`] : [])],
    advice: listAdvice(judgment, facts),
    url: buildDiffUrl(facts.host, judgment.id),
  };
}

/** The size of the change, then each rule that was not met. */
function listSentences(judgment: Judgment, facts: Facts): readonly Phrase[] {
  const { id, reasons, checks, undetermined, section } = judgment;
  const error = facts.details.get(id)?.error ?? null;
  const clause = describeJudgment(judgment);
  const size = undetermined ? [] : [raw(`${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`)];
  const unlimited = describeUnlimited(judgment);
  const failedParts = describeFailedParts(judgment);
  return [
    ...size,
    ...reasons
      .filter(({ verdict, rule }) => verdict !== 'pass' || rule === 'stale')
      // With thresholds, these decide, not the list that names the result.
      .filter(({ rule }) => rule !== 'result' || checks.length === 0)
      .map((reason) =>
        reason.rule === 'result' && resultMessages[reason.result].clauseSaysAll
          ? explainListing(reason, judgment, facts)
          : addError(reason, explainReason(reason, judgment, facts), error),
      ),
    ...(section === null || checks.length === 0
      ? []
      : [text`Section of ${code('thresholds')}: ${code(section)}.`]),
    ...(unlimited === null ? [] : [unlimited]),
    ...(failedParts === null ? [] : [failedParts]),
  ];
}

function summarizeRest(rest: number, level: Annotation['level']): Pick<Annotation, 'title' | 'message'> {
  const what = level === 'error' ? 'failed' : rest === 1 ? 'has a warning' : 'have warnings';
  return {
    title: `and ${formatCount(rest)} more`,
    message: `${countNoun(rest, 'more table', 'more tables')} ${what}: see the job summary or the pull request comment for each of them.`,
  };
}
