import type { Judgement, Reason } from '../diff/policy.ts';
import { type Verdict, worstFirst, worstVerdict } from '../diff/verdict.ts';
import { adviceOf } from './advice.ts';
import { ciRunPhrase } from './ci-run.ts';
import { ciRunAdvice } from './ci-run-advice.ts';
import type { Facts } from './facts.ts';
import { grouped } from './grouped.ts';
import { type Markdown, md, nothing, trusted } from './markdown.ts';
import { missingTablesAdvice, missingTablesPhrase } from './missing-tables.ts';
import { idLinks, nameOf, verdictIcon } from './naming.ts';
import { isAccepted } from './override.ts';
import { asMarkdown, type Phrase, say, words } from './phrase.ts';
import { reasonPhrase, withError } from './reasons.ts';
import { type Section, section } from './section.ts';
import { unlimitedPhrase } from './threshold-words.ts';
import { failedPartsPhrase } from './undetermined.ts';

type Said = { readonly id: number; readonly phrase: Phrase };

/** What failed or warns, and by how much; for a pass, what let it through. The same words about several diffs stand once. */
export function whySection(facts: Facts): Section {
  const { ciRun, missingTables } = facts;
  const missing = missingTables === null ? [] : [asMarkdown(missingTablesPhrase(missingTables))];
  if (ciRun?.kind === 'nothing') {
    const title = titleOf(worstVerdict([ciRun.verdict, missingTables?.verdict ?? 'pass']), true);
    return section(md`#### ${trusted(title)}`, [...missing, asMarkdown(ciRunPhrase(ciRun.cause, facts))]);
  }
  const problems = ciRun?.problems ?? [];
  const alone = facts.judgements.length === 1 && problems.length === 0;
  const told = worstFirst(facts.judgements);
  const worst = worstVerdict([
    told[0]?.verdict ?? 'fail',
    missingTables?.verdict ?? 'pass',
    ...problems.map(({ verdict }) => verdict),
  ]);
  const said = eachSaid(told, (judged) => [
    ...reasonsOf(judged, alone, worst, facts),
    ...unlimitedOf(judged, worst),
    ...failedPartsOf(judged, worst),
  ]);
  const main = isAccepted(facts) ? 'What was accepted' : titleOf(worst, alone);
  const mixed = worst === 'fail' && !told.every((judged) => saysOnly(worst, judged, alone));
  const title = mixed ? `${main}, and what else was found` : main;
  const items = alone ? grouped(said).map((group) => group.words) : calledByDiff(said, facts);
  const ofRuns = problems.map(({ cause, verdict }) =>
    asMarkdown(marked(verdict, worst, ciRunPhrase(cause, facts))),
  );
  return section(md`#### ${trusted(title)}`, [...missing, ...ofRuns, ...items]);
}

/** One diff after the other: the phrases of a thousand need not all be there at once. */
function* eachSaid(
  judgements: readonly Judgement[],
  saidOf: (judged: Judgement) => readonly Said[],
): Iterable<Said> {
  for (const judged of judgements) yield* saidOf(judged);
}

/** Whether nothing milder than the worst is told of a diff, so that the title may call all of it by that. */
function saysOnly(worst: Verdict, { verdict, reasons, unlimited }: Judgement, alone: boolean): boolean {
  const told = reasons.filter((reason) => isTold(reason, alone));
  return told.every((reason) => reason.verdict === worst) && (unlimited.length === 0 || verdict === worst);
}

function titleOf(worst: Verdict, alone: boolean): string {
  switch (worst) {
    case 'fail':
      return 'What failed';
    case 'warn':
      return 'What to look at';
    case 'pass':
      return alone ? 'Why it passed' : 'What to know';
  }
}

/** Each said with the diffs it is said of; a single one also by its table. */
function calledByDiff(said: Iterable<Said>, { judgements, host }: Facts): readonly Markdown[] {
  const diffs = new Map(judgements.map(({ id, diff }) => [id, diff]));
  return grouped(said).map(({ words: sentence, ids }) => {
    const [only, ...others] = ids;
    const diff = only === undefined || others.length > 0 ? null : (diffs.get(only) ?? null);
    const table = diff === null ? nothing : md` ${asMarkdown(nameOf(diff))}`;
    return md`${asMarkdown(idLinks(ids, host))}${table}: ${sentence}`;
  });
}

function reasonsOf(
  judgement: Judgement,
  alone: boolean,
  worst: Verdict,
  { details }: Facts,
): readonly Said[] {
  const error = details.get(judgement.id)?.error ?? null;
  return judgement.reasons
    .filter((reason) => isTold(reason, alone))
    .map((reason) => ({
      id: judgement.id,
      phrase: marked(reason.verdict, worst, withError(reason, reasonPhrase(reason, judgement), error)),
    }));
}

function unlimitedOf(judgement: Judgement, worst: Verdict): readonly Said[] {
  const phrase = unlimitedPhrase(judgement);
  return phrase === null ? [] : [{ id: judgement.id, phrase: marked(judgement.verdict, worst, phrase) }];
}

/** Names parts that Datafold could not compare, where no reason of the verdict does. */
function failedPartsOf({ id, diff, verdict, reasons }: Judgement, worst: Verdict): readonly Said[] {
  if (diff === null) return [];
  const isNamed = reasons.some(
    (reason) => reason.rule === 'undetermined' && reason.cause.kind === 'parts-failed',
  );
  const phrase = failedPartsPhrase(isNamed ? { ...diff, failedParts: [] } : diff);
  return phrase === null ? [] : [{ id, phrase: marked(verdict, worst, phrase) }];
}

/** Of a pass among several diffs only that it is stale; of a single one all but what the first line has said in full. */
function isTold(reason: Reason, alone: boolean): boolean {
  const plainlyIdentical = reason.rule === 'result' && reason.result === 'identical';
  return reason.verdict !== 'pass' || reason.rule === 'stale' || (alone && !plainlyIdentical);
}

/** Under a title that speaks of something worse, what only warns or even passed says so. */
function marked(verdict: Verdict, worst: Verdict, phrase: Phrase): Phrase {
  if (verdict === worst || verdict === 'fail') return phrase;
  return say`${words(verdictIcon[verdict])} ${words(verdict === 'warn' ? 'Warning' : 'Passed')}: ${phrase}`;
}

/** What to do next, each advice once. */
export function adviceSection(facts: Facts): Section {
  const title = md`#### What to do`;
  const { ciRun, missingTables } = facts;
  const missing = missingTables === null ? [] : [asMarkdown(missingTablesAdvice)];
  if (ciRun?.kind === 'nothing')
    return section(title, [...missing, asMarkdown(ciRunAdvice(ciRun.cause, facts.host))]);
  const said = eachSaid(worstFirst(facts.judgements), (judged) =>
    adviceOf(judged, facts).map((phrase) => ({ id: judged.id, phrase })),
  );
  const several = facts.judgements.length > 1;
  const items = grouped(said).map(({ words, ids }) =>
    several ? md`${asMarkdown(idLinks(ids, facts.host))}: ${words}` : words,
  );
  const ofRuns = (ciRun?.problems ?? []).map(({ cause }) => asMarkdown(ciRunAdvice(cause, facts.host)));
  return section(title, [...missing, ...ofRuns, ...items]);
}
