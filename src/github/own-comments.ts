import type { Conversation, GitHub, IssueComment } from '../ports.ts';
import { type Marker, readMarker } from './marker.ts';

/** A comment that this gate wrote, in this run or an earlier one. */
export type OwnComment = IssueComment & { readonly marker: Marker };

/** The gate's comments on a pull request, oldest first: our marker with this key, and written by the account that the token speaks for. */
export async function ownComments(
  github: GitHub,
  prNumber: number,
  key: string,
  signal: AbortSignal,
): Promise<readonly OwnComment[]> {
  const comments = await github.comments(prNumber, signal);
  return ownAmong({ comments, viewer: null }, github, key, signal);
}

/** The same among comments that were read already. Whom the token speaks for is asked only where it is not known and matters. */
export async function ownAmong(
  { comments, viewer }: Pick<Conversation, 'comments' | 'viewer'>,
  github: GitHub,
  key: string,
  signal: AbortSignal,
): Promise<readonly OwnComment[]> {
  const marked = markedWith(key, comments);
  if (marked.length === 0) return [];
  const me = viewer ?? (await github.viewer(signal));
  return marked.filter(({ author }) => isBy(me, author));
}

/** The same for an account that is known already, from a comment that it has just written. */
export async function commentsOfAuthor(
  github: GitHub,
  prNumber: number,
  key: string,
  author: IssueComment['author'],
  signal: AbortSignal,
): Promise<readonly OwnComment[]> {
  return markedWith(key, await github.comments(prNumber, signal)).filter(
    (comment) => comment.author.login === author.login && comment.author.isBot === author.isBot,
  );
}

function markedWith(key: string, comments: readonly IssueComment[]): readonly OwnComment[] {
  const marked = comments.flatMap((comment) => {
    const marker = readMarker(comment.body);
    return marker?.key === key ? [{ ...comment, marker }] : [];
  });
  return marked.toSorted((a, b) => a.id - b.id);
}

/** GitHub names a bot `name[bot]` in one API and `name` in the other; a person of that name is somebody else. */
function isBy(viewer: string, { login, isBot }: IssueComment['author']): boolean {
  return login === viewer || (isBot && bare(login) === bare(viewer));
}

function bare(login: string): string {
  return login.replace(/\[bot\]$/, '');
}
