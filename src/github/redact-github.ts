import type { LabelEvent } from '../acceptance/pull-request-history.ts';
import type { IssueComment } from '../comment/comments.ts';
import type { GitHub } from '../ports.ts';
import { redactComment } from '../redaction/comment.ts';
import type { Redact } from '../redaction/redactor.ts';

/**
 * Removes secrets from the texts that come from GitHub and are shown, before anything cuts them, and from
 * everything that is sent. Texts that only identify something (accounts, labels, names of statuses, commits)
 * stay as they are, so that no API key changes what is found.
 */
export function redactGitHub(github: GitHub, redact: Redact): GitHub {
  const redactBody = (comment: IssueComment): IssueComment => ({
    ...comment,
    body: redactOwnText(comment.body, redact),
  });
  const redactEvent = (event: LabelEvent): LabelEvent => ({ ...event, by: redact(event.by) });
  return {
    ...github,
    fetchLabelEvents: async (...of) => (await github.fetchLabelEvents(...of)).map(redactEvent),
    fetchConversation: async (...of) => {
      const conversation = await github.fetchConversation(...of);
      return { ...conversation, comments: conversation.comments.map(redactBody) };
    },
    fetchComments: async (...of) => (await github.fetchComments(...of)).map(redactBody),
    fetchComment: async (...of) => redactBody(await github.fetchComment(...of)),
    createComment: (number, body, signal) =>
      github.createComment(number, redactComment(body, redact), signal),
    updateComment: (id, body, signal) => github.updateComment(id, redactComment(body, redact), signal),
    setStatus: (sha, { description, ...status }, signal) =>
      github.setStatus(sha, { ...status, description: redact(description) }, signal),
  };
}

/** Redacts a comment that may be ours. Others are never shown again, so they need no search. */
function redactOwnText(body: string, redact: Redact): string {
  return body.startsWith('<!-- data-diff-gate') ? redactComment(body, redact) : body;
}
