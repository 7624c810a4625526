import { resultFacts } from '../../diff/data-diff.ts';
import type { Facts } from '../facts.ts';
import { code, type Phrase, raw, text } from '../phrase.ts';
import { listRunProblems } from './ci-run.ts';

/** Lists what keeps a failure from being accepted by a label. */
export function listUnacceptable({ judgments, ciRun, missingTables }: Facts): readonly Phrase[] {
  const failing = judgments.filter(({ verdict }) => verdict === 'fail');
  const reasons = failing.flatMap((judgment) => judgment.reasons).filter(({ verdict }) => verdict === 'fail');
  const lacksResult = failing.some(({ undetermined }) => undetermined);
  const lacksRun = listRunProblems(ciRun).some(({ verdict }) => verdict === 'fail');
  const isStale = reasons.some(({ rule }) => rule === 'stale');
  const results = reasons.flatMap((reason) =>
    reason.rule === 'result' && !resultFacts[reason.result].isAcceptable ? [reason.result] : [],
  );
  return [
    ...(lacksResult || lacksRun ? [raw('a data diff or CI run without a usable result')] : []),
    ...(isStale ? [raw('a data diff of another commit or pull request')] : []),
    ...[...new Set(results)].map((result) => text`the result ${code(result)}`),
    ...(missingTables?.verdict === 'fail' ? [raw('a missing expected table')] : []),
  ];
}
