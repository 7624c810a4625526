import type { Judgement, Trouble, UndeterminedCause } from '../diff/policy.ts';
import type { Staleness } from '../diff/stale.ts';
import { type Verdict, worstVerdict } from '../diff/verdict.ts';
import { ciRunClause } from './ci-run.ts';
import { duration } from './duration.ts';
import type { Facts } from './facts.ts';
import { count } from './figures.ts';
import { statusClause } from './messages/http-status.ts';
import { missingTablesClause } from './missing-tables.ts';
import { outcomeOf, verdictWord } from './naming.ts';

/** The verdict and its reason in one line: only our words, numbers and ids, so it is safe in every channel as it is. */
export function headline(facts: Facts): string {
  return `Data diff gate ${verdictWord[facts.verdict]}: ${reasonOf(facts)}`;
}

function reasonOf(facts: Facts): string {
  const { missingTables } = facts;
  const found = reasonOfDiffs(facts);
  return missingTables === null ? found : `${found}; ${missingTablesClause(missingTables)}`;
}

function reasonOfDiffs({ judgements, ciRun, override }: Facts): string {
  if (ciRun?.kind === 'nothing') return ciRunClause(ciRun.cause);
  const [first, ...others] = judgements;
  if (first === undefined) return 'there was no data diff to judge';
  const runs = (ciRun?.problems ?? []).map(({ cause }) => `${ciRunClause(cause)}; `).join('');
  const reason = runs + (others.length === 0 ? reasonOfOne(first) : reasonOfMany(judgements));
  return override?.kind === 'accepted' ? `${reason}; accepted by a person` : reason;
}

function reasonOfOne(judgement: Judgement): string {
  const thresholds = judgement.checks.length;
  const clauses = judgement.reasons.map((reason) => clause(reason, judgement)).filter((text) => text !== '');
  const broken = judgement.reasons.filter(({ rule }) => rule === 'threshold-not-met').length;
  if (broken > 0) {
    // Where only `warn` lines are not met, no reason names the result.
    if (judgement.reasons[0]?.rule === 'threshold-not-met') clauses.unshift('is different');
    const count = `breaks ${broken} of ${thresholds} ${thresholds === 1 ? 'threshold' : 'thresholds'}`;
    clauses.splice(1, 0, count);
  }
  return `data diff ${judgement.id} ${clauses.join(allowed(judgement) ? ' but ' : ' and ')}`;
}

/** The result itself passes, so that what else is wrong stands against it. */
function allowed({ reasons, verdict }: Judgement): boolean {
  return verdict !== 'pass' && reasons[0]?.verdict === 'pass';
}

/** What one rule says, as it follows "data diff 970". Broken thresholds are counted instead. */
function clause(reason: Judgement['reasons'][number], judgement: Judgement): string {
  switch (reason.rule) {
    case 'result':
      if (reason.result === 'error') return 'ended with an error';
      return `${resultClause(reason.result)}${reason.listedIn === null && reason.result === 'different' ? ' (which is allowed)' : ''}`;
    case 'thresholds-met':
      return `is different within ${judgement.checks.length === 1 ? 'its threshold' : `all ${judgement.checks.length} thresholds`}`;
    case 'threshold-not-met':
      return '';
    case 'sampled':
      return 'was sampled';
    case 'undetermined':
      return causeClause(reason.cause, judgement.diff?.status ?? null);
    case 'stale':
      return staleClause(reason.staleness);
  }
}

function staleClause(staleness: Staleness): string {
  switch (staleness.kind) {
    case 'other-commit':
      return 'was made for another commit';
    case 'other-pull-request':
      return 'was made for another pull request';
    case 'abbreviated':
      return 'names only the beginning of its commit';
    case 'ambiguous':
      return 'could not be matched to one pull request';
    case 'unsigned-merge':
      return 'is for a merge commit that GitHub did not create';
    case 'unreadable':
      return staleness.field === 'ci_pr_num'
        ? 'has an unreadable pull request number'
        : 'has an unreadable commit SHA';
    case 'not-checked':
      return `could not be checked against the ${staleness.against === 'pull-request' ? 'pull request' : 'head commit'}`;
  }
}

function resultClause(result: 'identical' | 'different' | 'bad-pks' | 'missing-pks' | 'empty'): string {
  switch (result) {
    case 'identical':
    case 'different':
    case 'empty':
      return `is ${result}`;
    case 'bad-pks':
      return 'has null or duplicate primary keys (bad-pks)';
    case 'missing-pks':
      return 'has no primary key (missing-pks)';
  }
}

function causeClause(cause: UndeterminedCause, status: string | null): string {
  switch (cause.kind) {
    case 'failed':
      return 'failed in Datafold';
    case 'cancelled':
      return 'was cancelled in Datafold';
    case 'no-result':
      return 'is done but has no result';
    case 'unknown-result':
      return 'has a result that this version does not know';
    case 'parts-pending':
      return 'finished with a part still pending';
    case 'parts-failed':
      return 'is identical, but a part of it failed in Datafold';
    case 'out-of-time':
      return `did not end within ${duration(cause.timeoutMs)}`;
    case 'unreachable':
      return `could not be read: ${silence(cause.trouble)}`;
    case 'needs-action':
      return status === 'needs_authentication'
        ? 'waits for somebody to authenticate in Datafold'
        : 'waits for somebody to confirm it in Datafold';
    case 'refused':
      return `could not be read: ${refusal(cause.trouble)}`;
  }
}

function silence(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'status':
      return `Datafold answered HTTP ${trouble.status} until the time was up`;
    case 'network':
      return 'Datafold was not reachable';
    case 'body':
      return 'the answers were no data diff';
  }
}

function refusal(trouble: Trouble): string {
  return trouble.kind === 'status' ? statusClause(trouble, 'diff') : 'Datafold refused the request';
}

/** "2 of 5 data diffs failed (1 different, 1 out of time), 1 warning, 2 passed"; the worst verdict there is comes first and says why. */
function reasonOfMany(judgements: readonly Judgement[]): string {
  const of = (verdict: Verdict) => judgements.filter((judged) => judged.verdict === verdict);
  const worst = worstVerdict(judgements.map(({ verdict }) => verdict));
  const found = of(worst);
  const every = judgements.length === 2 ? 'both' : `all ${count(judgements.length)}`;
  const share =
    found.length === judgements.length ? every : `${count(found.length)} of ${count(judgements.length)}`;
  const said =
    worst === 'warn' ? (found.length === 1 ? 'has a warning' : 'have warnings') : verdictWord[worst];
  const warned = worst === 'fail' ? of('warn').length : 0;
  const passed = worst === 'pass' ? 0 : of('pass').length;
  return [
    `${share} data diffs ${said} (${kinds(found)})`,
    ...(warned > 0 ? [`${count(warned)} ${warned === 1 ? 'warning' : 'warnings'}`] : []),
    ...(passed > 0 ? [`${count(passed)} passed`] : []),
  ].join(', ');
}

const mostKinds = 4;

function kinds(judgements: readonly Judgement[]): string {
  const counts = new Map<string, number>();
  for (const judgement of judgements) {
    const word = outcomeOf(judgement);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const told = [...counts].sort(([, a], [, b]) => b - a);
  const rest = told.slice(mostKinds).reduce((sum, [, found]) => sum + found, 0);
  const named = told.slice(0, mostKinds).map(([word, found]) => `${count(found)} ${word}`);
  return (rest > 0 ? [...named, `${count(rest)} other`] : named).join(', ');
}
