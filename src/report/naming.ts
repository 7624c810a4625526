import type { DataDiff, DiffResult } from '../diff/data-diff.ts';
import type { Judgement, UndeterminedCause } from '../diff/policy.ts';
import type { Staleness } from '../diff/stale.ts';
import type { Verdict } from '../diff/verdict.ts';
import { diffUrl } from './links.ts';
import { type Markdown, md } from './markdown.ts';
import { asMarkdown, link, outside, type Phrase, phrases, say } from './phrase.ts';

const longestName = 80;

/** A verdict as the first line says it. */
export const verdictWord = { pass: 'passed', warn: 'warning', fail: 'failed' } as const satisfies Record<
  Verdict,
  string
>;

/** A verdict as a glance sees it. */
export const verdictIcon = { pass: '✅', warn: '⚠️', fail: '❌' } as const satisfies Record<Verdict, string>;

/** The diff's table, from outside. */
export function nameOf(diff: DataDiff): Phrase {
  return outside(diff.name, longestName, 'end');
}

/** "data diff 970" as a link, and its table when Datafold told it. */
export function calledInFull(judgement: Judgement, host: string): Phrase {
  const linked = link(`data diff ${judgement.id}`, diffUrl(host, judgement.id));
  return judgement.diff === null ? linked : say`${nameOf(judgement.diff)} · ${linked}`;
}

/** Links that say no more than the ids; from the eleventh on only counted. */
export function idLinks(ids: readonly number[], host: string): Phrase {
  const linked = ids.slice(0, 10).map((id) => link(String(id), diffUrl(host, id)));
  const more = ids.length - linked.length;
  return phrases(more > 0 ? [...linked, say`${more} more`] : linked, ', ');
}

const longestCell = 16;

/** A table's name for a narrow cell: a long one breaks before its last part. */
export function nameCell(diff: DataDiff): Markdown {
  const at = diff.name.lastIndexOf('.') + 1;
  if (diff.name.length <= longestCell || at === 0 || at === diff.name.length) return asMarkdown(nameOf(diff));
  const [path, last] = [diff.name.slice(0, at), diff.name.slice(at)];
  return md`${asMarkdown(outside(path, longestName - 20, 'end'))}<br>${asMarkdown(outside(last, longestName - 20, 'end'))}`;
}

/** What became of a diff, as a word or two of ours: a result, or why there is none. */
export function outcomeOf(judgement: Judgement): string {
  const main = judgement.reasons.map(outcomeOfReason).find((word) => word !== null) ?? 'not judged';
  const stale = staleWord(judgement);
  return stale === null ? main : `${main} and ${stale}`;
}

/** `null` where nothing is stale, or where that is ignored. */
function staleWord({ reasons }: Judgement): string | null {
  const found = reasons.flatMap((reason) =>
    reason.rule === 'stale' && reason.verdict !== 'pass' ? [reason.staleness] : [],
  );
  if (found.length === 0) return null;
  if (found.some(({ kind }) => kind === 'other-commit' || kind === 'other-pull-request')) return 'stale';
  if (found.some(({ kind }) => kind === 'abbreviated' || kind === 'unsigned-merge'))
    return 'commit not proven';
  return found.some(isAboutPullRequest) ? 'pull request not checked' : 'commit not checked';
}

function isAboutPullRequest(staleness: Staleness): boolean {
  return (
    staleness.kind === 'ambiguous' ||
    (staleness.kind === 'unreadable' && staleness.field === 'ci_pr_num') ||
    (staleness.kind === 'not-checked' && staleness.against === 'pull-request')
  );
}

function outcomeOfReason(reason: Judgement['reasons'][number]): string | null {
  switch (reason.rule) {
    case 'result':
      return resultWord(reason.result);
    case 'thresholds-met':
      return 'different within thresholds';
    case 'undetermined':
      return causeWord(reason.cause);
    case 'sampled':
      return 'sampled';
    case 'threshold-not-met':
    case 'stale':
      return null;
  }
}

function resultWord(result: DiffResult): string {
  return result === 'error' ? 'ended with an error' : result;
}

function causeWord(cause: UndeterminedCause): string {
  switch (cause.kind) {
    case 'failed':
      return 'failed in Datafold';
    case 'cancelled':
      return 'cancelled in Datafold';
    case 'no-result':
      return 'without a result';
    case 'unknown-result':
      return 'of an unknown result';
    case 'parts-pending':
      return 'with a part pending';
    case 'parts-failed':
      return 'with a failed part';
    case 'out-of-time':
      return 'out of time';
    case 'unreachable':
      return cause.trouble.kind === 'status' ? `answered with HTTP ${cause.trouble.status}` : 'unreachable';
    case 'needs-action':
      return 'waiting for a person';
    case 'refused':
      return cause.trouble.kind === 'status' ? `refused with HTTP ${cause.trouble.status}` : 'refused';
  }
}
