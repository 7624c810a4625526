import type { GitHub, IssueComment } from '../ports.ts';
import { type Marker, readMarker } from './marker.ts';

/** A comment that this gate wrote, in this run or an earlier one. */
export type OwnComment = IssueComment & { readonly marker: Marker };

/**
 * The gate's comments on a pull request, oldest first: our marker with this key, and written by the account that the token speaks for.
 * `viewer` is that account where it is known already; else it is asked for when it matters.
 */
export async function ownComments(
  github: GitHub,
  prNumber: number,
  key: string,
  signal: AbortSignal,
  viewer: Promise<string | null> = Promise.resolve(null),
): Promise<readonly OwnComment[]> {
  const marked = await markedComments(github, prNumber, key, signal);
  if (marked.length === 0) return [];
  const me = (await viewer) ?? (await github.viewer(signal));
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
  const marked = await markedComments(github, prNumber, key, signal);
  return marked.filter(
    (comment) => comment.author.login === author.login && comment.author.isBot === author.isBot,
  );
}

async function markedComments(
  github: GitHub,
  prNumber: number,
  key: string,
  signal: AbortSignal,
): Promise<readonly OwnComment[]> {
  const marked = (await github.comments(prNumber, signal)).flatMap((comment) => {
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
