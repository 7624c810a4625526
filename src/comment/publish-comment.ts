import { trimBotSuffix } from '../common/account.ts';
import { CancelledError, GitHubError } from '../errors.ts';
import type { Facts } from '../report/facts.ts';
import { buildCommentUrl, type Url } from '../report/links.ts';
import type { IssueComment } from './comments.ts';
import type { CommentPublisher, PublishResult, VerdictComment } from './publisher.ts';
import type { WrittenComment } from './types.ts';

/** A line of the log. */
type CommentLine = {
  readonly level: 'info' | 'notice' | 'warning';
  readonly message: string;
  readonly title?: string;
};

/**
 * Result of writing the comment, for the log and the outputs. `url` is empty unless a comment has this
 * verdict. `canBeAccepted`: a label that someone adds now accepts what the comment shows.
 */
export type CommentReport = {
  readonly lines: readonly CommentLine[];
  readonly url: string;
  readonly canBeAccepted: boolean;
};

const title = 'Pull request comment';

/**
 * Publishes the verdict as a comment. Rejects only when the run is cancelled: a comment never changes the
 * verdict.
 */
export async function publishComment(
  facts: Facts,
  { record, render }: Pick<VerdictComment, 'record' | 'render'>,
  comment: CommentPublisher,
  signal: AbortSignal,
): Promise<CommentReport> {
  const { target, verdict, judgments } = facts;
  const diffs = judgments.map(({ diff }) => diff);
  try {
    return describeResult(
      await comment.publishVerdict({ target, verdict, diffs, record, render }, signal),
      facts,
    );
  } catch (error) {
    if (signal.reason instanceof CancelledError) throw signal.reason;
    const isLocked = error instanceof GitHubError && error.isLocked;
    const nobody = record.kind === 'new' ? ' With `override_label`, nobody can accept until then.' : '';
    const message = `${explainNotWritten(error, signal)} The verdict is not affected: it is in the job summary and in the outputs.${nobody}`;
    return {
      lines: [{ level: isLocked ? 'notice' : 'warning', message, title }],
      url: '',
      canBeAccepted: false,
    };
  }
}

function explainNotWritten(error: unknown, signal: AbortSignal): string {
  if (error instanceof GitHubError) return error.message;
  return signal.aborted
    ? 'Could not write the pull request comment: GitHub did not respond in time. This is usually temporary; the next run tries again.'
    : 'Could not write the pull request comment because of an internal error in the action. Please report it with this log.';
}

function describeResult(result: PublishResult, facts: Facts): CommentReport {
  if (result.kind === 'skipped')
    return {
      lines: [{ level: 'info', message: skippedMessages[result.why] }],
      url: '',
      canBeAccepted: false,
    };
  const url = getUrl(result.id, facts);
  const message = `Pull request comment ${result.kind}${url === null ? '.' : `: ${url}`}`;
  const { confirmation = 'confirmed' } = result;
  const unaccepted =
    confirmation === 'not-listed' || confirmation === 'unconfirmed'
      ? [{ level: 'warning', message: unacceptedMessages[confirmation], title } as const]
      : [];
  return {
    lines: [{ level: 'info', message }, ...listWarnings(result, facts), ...unaccepted],
    url: url ?? '',
    canBeAccepted: result.confirmation === 'confirmed',
  };
}

/** Builds the comment's URL. The one in GitHub's response is text from outside. */
function getUrl(id: number, { repository, target: { prNumber } }: Facts): Url | null {
  return prNumber === null ? null : buildCommentUrl(repository, prNumber, id);
}

function listWarnings(
  { sharedWith, byOtherAccount, visibility }: WrittenComment,
  facts: Facts,
): readonly CommentLine[] {
  const warnings = [
    sharedWith === null ? null : sharedMessages[sharedWith],
    byOtherAccount === null
      ? null
      : describeOtherAccount(byOtherAccount.author, getUrl(byOtherAccount.id, facts)),
    visibility === 'hidden' ? hiddenMessage : null,
  ];
  const message = warnings.filter((warning) => warning !== null).join(' ');
  // One annotation for all: GitHub keeps ten of a step.
  return message === '' ? [] : [{ level: 'warning', message, title }];
}

const example =
  'Give each one its own `comment_key`, for example `comment_key: orders` and `comment_key: customers`; ' +
  'in a reusable workflow or a composite action, pass it as an input: `comment_key: ${{ inputs.comment_key }}`.';

/** The warnings for checks that share a `comment_key`. */
export const sharedMessages = {
  run: `Another check of this workflow run has the same \`comment_key\`, so this one has a comment of its own. The usual causes are a reusable workflow that is called twice, and two steps in one composite action. ${example}`,
  workflow: `A check of another workflow file has the same \`comment_key\`, so this one has a comment of its own. The usual cause is two workflow files with one name. ${example}`,
} as const;

/** Warns of a comment by another account. */
export function describeOtherAccount({ login, isBot }: IssueComment['author'], url: Url | null): string {
  const name = trimBotSuffix(login);
  const author = /^[\w-]{1,100}$/.test(name) ? `${name}${isBot ? '[bot]' : ''}` : 'another account';
  return (
    `The pull request also has a comment with this \`comment_key\` by ${author}${url === null ? '' : ` (${url})`}, which is not updated: ` +
    'the action edits only comments of the account that `github_token` belongs to. The usual cause is a change of `github_token`. If the other comment is out of date, delete it.'
  );
}

const unacceptedMessages = {
  'not-listed':
    'Nobody can accept the change by a label: the comment has no room to list every failing diff with its statistics. Check fewer diffs in one step, or set `thresholds`.',
  unconfirmed:
    'Nobody can accept the change by a label yet: GitHub did not confirm when the comment was shown, most likely because of a temporary error. Re-run the job.',
} as const;

const hiddenMessage =
  'The pull request comment is hidden on the page, and GitHub did not show it again. The usual cause is that the token may not do that. Open the pull request, and choose "Unhide" in the menu of the comment.';

const skippedMessages: Readonly<Record<Extract<PublishResult, { kind: 'skipped' }>['why'], string>> = {
  newer: 'Pull request comment not updated: a newer run, or a run for a newer commit, has written it.',
  closed: 'No pull request comment: the pull request is closed, and it has no comment of this check yet.',
  'no-free-key':
    'No pull request comment: too many checks share this `comment_key`. Give each one its own, for example `comment_key: orders`.',
  'no-pull-request':
    'No pull request comment: this event has no pull request. To comment on one, set the input `pr_number`.',
  'pull-request-unknown':
    'No pull request comment: GitHub did not say which pull request this is about, see the warning above. Re-run the job, or set the input `pr_number`.',
  'several-pull-requests':
    'No pull request comment: several open pull requests have this head commit. To comment on one, set the input `pr_number`.',
  'not-wanted': 'No pull request comment: the input `comment` asks for none here.',
};
