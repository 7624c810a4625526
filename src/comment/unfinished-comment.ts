import type { RecordKeys } from '../acceptance/record.ts';
import type { NoVerdictReason } from '../errors.ts';
import type { GitHub } from '../ports.ts';
import { type BannerContext, foldBelow, renderNoVerdict } from '../report/banner.ts';
import { formatComment, parseComment } from './marker.ts';
import { keepRecord } from './record-line.ts';

/** A comment that may still say "running", as its run saved it for `post:`. */
export type UnfinishedComment = { readonly id: number; readonly prNumber: number; readonly instance: string };

/** Formats the facts of a comment that `post:` needs. */
export function formatUnfinishedComment({ id, prNumber, instance }: UnfinishedComment): string {
  return `${id}-${prNumber}-${instance}`;
}

/** Parses what {@link formatUnfinishedComment} wrote; `null` for any other text. */
export function parseUnfinishedComment(text: string): UnfinishedComment | null {
  const [, id = '', prNumber = '', instance = ''] =
    /^([1-9]\d{0,14})-([1-9]\d{0,9})-([0-9a-f]{12})$/.exec(text) ?? [];
  return id === '' ? null : { id: Number(id), prNumber: Number(prNumber), instance };
}

/**
 * Corrects the comment of this run if it still says "running". Edits no other comment and creates none.
 * Returns whether it had to be corrected. Rejects with a `GitHubError`.
 */
export async function correctUnfinishedComment(
  {
    id,
    instance,
    run,
  }: Omit<UnfinishedComment, 'prNumber'> & {
    readonly run: { readonly id: string; readonly attempt: string };
  },
  reason: NoVerdictReason,
  links: Omit<BannerContext, 'headSha'>,
  {
    github,
    keys,
    redact,
    signal,
  }: {
    readonly github: GitHub;
    /** `null` if the record cannot be signed: it is dropped. */
    readonly keys: RecordKeys | null;
    readonly redact: (text: string) => string;
    readonly signal: AbortSignal;
  },
): Promise<boolean> {
  const parsed = parseComment((await github.fetchComment(id, signal)).body);
  if (parsed === null) return false;
  const { marker } = parsed;
  const isUnfinished =
    marker.phase === 'running' &&
    marker.instance === instance &&
    marker.run === run.id &&
    marker.attempt === run.attempt;
  if (!isUnfinished) return false;
  const facts = { ...links, headSha: marker.head === 'none' ? null : marker.head };
  const folded = foldBelow(renderNoVerdict(facts, reason), { ...parsed, verdict: marker.verdict });
  const content = keepRecord(parsed, { ...folded, text: redact(folded.text) }, keys);
  await github.updateComment(
    id,
    formatComment({ marker: { ...marker, phase: 'stopped' }, ...content }),
    signal,
  );
  return true;
}
