import type { CiRunProblem } from '../diff/ci-run.ts';
import type { Judgement } from '../diff/policy.ts';
import type { Verdict } from '../diff/verdict.ts';
import { adviceOf } from './advice.ts';
import { ciRunPhrase, ciRunTitle } from './ci-run.ts';
import { ciRunAdvice } from './ci-run-advice.ts';
import type { Facts } from './facts.ts';
import { count } from './figures.ts';
import { diffUrl } from './links.ts';
import { missingTablesAdvice, missingTablesPhrase } from './missing-tables.ts';
import { nameOf, outcomeOf } from './naming.ts';
import { isAccepted } from './override.ts';
import { asText, type Phrase, say, words } from './phrase.ts';
import { reasonPhrase, withError } from './reasons.ts';
import { unlimitedPhrase } from './threshold-words.ts';

/** What the runner shows on the run's page; plain text, one line each. */
export type Annotation = {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
};

/** How many annotations there are already. */
export type Said = Readonly<Record<Annotation['level'], number>>;

/** GitHub keeps the first ten of a level from one step; one is left for what the step has to say afterwards. */
const mostOfLevel = 9;

/**
 * One error a failing and one warning a warning diff, errors first; of too many, the last one counts the rest. What a person accepted
 * warns. What the step has said before takes its room from them.
 */
export function annotations(facts: Facts, said: Said = { error: 0, warning: 0 }): readonly Annotation[] {
  const { missingTables } = facts;
  if (missingTables === null) return annotationsOfDiffs(facts, said);
  const level = missingTables.verdict === 'fail' ? 'error' : 'warning';
  const message = [missingTablesPhrase(missingTables), missingTablesAdvice].map(asText).join(' ');
  const missing: Annotation = { level, title: 'Expected tables', message };
  return [missing, ...annotationsOfDiffs(facts, { ...said, [level]: said[level] + 1 })];
}

function annotationsOfDiffs(facts: Facts, said: Said): readonly Annotation[] {
  const { ciRun } = facts;
  if (ciRun?.kind === 'nothing') return ciRun.verdict === 'pass' ? [] : [annotationOfRun(ciRun, facts)];
  const of = (wanted: Verdict) => facts.judgements.filter(({ verdict }) => verdict === wanted);
  const [failing, warning] = [of('fail'), of('warn')];
  const runs = (ciRun?.problems ?? []).map((problem) => annotationOfRun(problem, facts));
  const before = {
    error: said.error + runs.filter(({ level }) => level === 'error').length,
    warning: said.warning + runs.filter(({ level }) => level === 'warning').length,
  };
  return isAccepted(facts)
    ? [...runs, ...ofLevel('warning', [...failing, ...warning], facts, before)]
    : [...runs, ...ofLevel('error', failing, facts, before), ...ofLevel('warning', warning, facts, before)];
}

function annotationOfRun({ cause, verdict }: CiRunProblem, facts: Facts): Annotation {
  const sentences = [ciRunPhrase(cause, facts), ciRunAdvice(cause, facts.host)];
  return {
    level: verdict === 'fail' ? 'error' : 'warning',
    title: ciRunTitle(cause),
    message: sentences.map(asText).join(' '),
  };
}

function ofLevel(
  level: Annotation['level'],
  found: readonly Judgement[],
  facts: Facts,
  said: Said,
): readonly Annotation[] {
  const most = Math.max(1, mostOfLevel - said[level]);
  const shown = found.length > most ? found.slice(0, most - 1) : found;
  const told = shown.map((judged) => ({ level, ...annotationOf(judged, facts) }));
  const rest = found.length - shown.length;
  return rest === 0 ? told : [...told, { level, ...restOf(rest, level) }];
}

function annotationOf(judgement: Judgement, facts: Facts): Pick<Annotation, 'title' | 'message'> {
  const { id, diff, reasons } = judgement;
  const unlimited = unlimitedPhrase(judgement);
  const error = facts.details.get(id)?.error ?? null;
  const sentences: readonly Phrase[] = [
    ...(diff === null ? [] : [say`${nameOf(diff)}:`]),
    ...reasons
      .filter(({ verdict, rule }) => verdict !== 'pass' || rule === 'stale')
      .map((reason) => withError(reason, reasonPhrase(reason, judgement), error)),
    ...(unlimited === null ? [] : [unlimited]),
    ...distinct(adviceOf(judgement, facts)),
    ...(isAccepted(facts) && judgement.verdict === 'fail' ? [say`A person accepted this.`] : []),
    words(diffUrl(facts.host, id)),
  ];
  return { title: `Data diff ${id}: ${outcomeOf(judgement)}`, message: sentences.map(asText).join(' ') };
}

function restOf(rest: number, level: Annotation['level']): Pick<Annotation, 'title' | 'message'> {
  const said = level === 'error' ? 'failed' : rest === 1 ? 'has a warning' : 'have warnings';
  const diffs = rest === 1 ? 'data diff' : 'data diffs';
  return {
    title: `and ${count(rest)} more`,
    message: `${count(rest)} more ${diffs} ${said}: see the job summary or the pull request comment for each of them.`,
  };
}

function distinct(advice: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(advice.map((phrase) => [asText(phrase), phrase])).values()];
}
