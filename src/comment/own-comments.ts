import { hasLogin, isSameAccount, trimBotSuffix } from '../common/account.ts';
import { GitHubError } from '../errors.ts';
import type { GitHub } from '../ports.ts';
import type { Conversation, IssueComment } from './comments.ts';
import { type ParsedComment, parseComment } from './marker.ts';

/** A comment of ours: with a marker, and written by the account that the token belongs to. */
export type OwnComment = IssueComment & ParsedComment;

/**
 * The comments of one `comment_key`, oldest first: ours, and those of other accounts (after a change of the
 * token).
 */
export type CommentsOfKey = {
  readonly own: readonly OwnComment[];
  readonly byOtherAccounts: readonly OwnComment[];
};

/**
 * Finds the comments with one of the keys. Fetches the account of the token only if there is one and
 * `viewer` is unknown. Rejects with a `GitHubError`.
 */
export async function findCommentsOfKey(
  { comments, viewer }: Pick<Conversation, 'comments' | 'viewer'>,
  keys: readonly string[],
  github: Pick<GitHub, 'fetchAccount'>,
  signal: AbortSignal,
): Promise<CommentsOfKey> {
  const marked = findMarked(comments, keys);
  if (marked.length === 0) return { own: [], byOtherAccounts: [] };
  const login = viewer ?? (await fetchLogin(github, signal)) ?? guessBot(marked);
  const own = marked.filter(({ author }) => login !== null && hasLogin(author, login));
  // A comment with the instance of one of ours is a copy of it that someone pasted.
  const isCopy = ({ marker: { instance } }: OwnComment) =>
    instance !== null && own.some(({ marker }) => marker.instance === instance);
  return { own, byOtherAccounts: marked.filter((comment) => !own.includes(comment) && !isCopy(comment)) };
}

/** Finds the comments with one of the keys by an account that is known from a comment it has just written. */
export function findByAuthor(
  comments: readonly IssueComment[],
  author: IssueComment['author'],
  keys: readonly string[],
): readonly OwnComment[] {
  return findMarked(comments, keys).filter((comment) => isSameAccount(comment.author, author));
}

function findMarked(comments: readonly IssueComment[], keys: readonly string[]): readonly OwnComment[] {
  const wanted = new Set(keys);
  const marked = comments.flatMap((comment) => {
    const parsed = parseComment(comment.body);
    return parsed !== null && wanted.has(parsed.marker.key) ? [{ ...comment, ...parsed }] : [];
  });
  return marked.toSorted((a, b) => a.id - b.id);
}

/** Fetches the login of a user's token; `null` for an app's token, which REST does not name. */
async function fetchLogin(github: Pick<GitHub, 'fetchAccount'>, signal: AbortSignal): Promise<string | null> {
  try {
    return await github.fetchAccount(signal);
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}

/** Guesses the bot of an app's token: the workflow's own bot if it wrote one of them, else the last bot. */
function guessBot(marked: readonly OwnComment[]): string | null {
  const bots = marked.filter(({ author }) => author.isBot).map(({ author }) => author.login);
  return bots.find((login) => trimBotSuffix(login) === 'github-actions') ?? bots.at(-1) ?? null;
}
