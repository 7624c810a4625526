/** A request, as it is named in messages: "Could not <operation>". */
export type Operation =
  | 'read the pull request comments'
  | 'write the pull request comment'
  | 'read the pull request'
  | 'find the pull request of the commit'
  | 'read the commit'
  | 'read the commit statuses'
  | 'set the commit status'
  | 'read who labeled the pull request'
  | 'read the changed files'
  | 'find out which account the token belongs to'
  | 'show the hidden pull request comment';

/**
 * Why a request failed: the cause as the end of a sentence, without its full stop, and what cures it as whole
 * sentences.
 */
export type RefusalReason = {
  readonly cause: string;
  readonly fix: string;
  /** The conversation is locked. */
  readonly isLocked?: boolean;
};

/** The permission for a commit status, as a line of `permissions:`. */
const statusPermission = 'statuses: write';

/** Gets the permission that a workflow's token needs, as a line of `permissions:`. */
export function getPermission(operation: Operation): string {
  switch (operation) {
    case 'read the commit':
      return 'contents: read';
    case 'read the commit statuses':
    case 'set the commit status':
      return statusPermission;
    default:
      return 'pull-requests: write';
  }
}

/** Gets that permission in the words of the settings of a personal access token. */
export function getSetting(operation: Operation): string {
  switch (getPermission(operation)) {
    case 'contents: read':
      return 'Contents: Read-only';
    case statusPermission:
      return 'Commit statuses: Read and write';
    default:
      return 'Pull requests: Read and write';
  }
}
