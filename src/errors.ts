/**
 * A mistake that the user can fix. The message is shown as it is: what is wrong, the usual cause, and what to
 * do.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Bad inputs: how many problems there are, and the names of the inputs. */
export class InputError extends UserError {
  readonly problems: number;
  readonly names: readonly string[];
  constructor(message: string, problems: number, names: readonly string[]) {
    super(message);
    this.problems = problems;
    this.names = names;
  }
}

/**
 * The run has to stop: the runner sent a signal, or the action crashed. The only error that ends the wait.
 */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  readonly by: 'runner' | 'crash';
  constructor(by: 'runner' | 'crash' = 'runner') {
    super('GitHub stopped this step: the workflow was cancelled, or the job timed out.');
    this.by = by;
  }
}

/** Throws a `CancelledError` if the run was cancelled. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason instanceof CancelledError ? signal.reason : new CancelledError();
}

/**
 * A call to GitHub that failed for good. The message says what failed, the cause that GitHub names or the
 * likely one, and what cures it.
 */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** HTTP status, `null` without a usable answer. */
  readonly status: number | null;
  /** The conversation is locked: someone wants it quiet, and that is no error. */
  readonly locked: boolean;
  constructor(message: string, status: number | null, locked = false) {
    super(message);
    this.status = status;
    this.locked = locked;
  }
}

/**
 * Checks whether GitHub may have carried out a failed request, so that it must be verified before it is sent
 * again.
 */
export function mayHaveTakenEffect(error: unknown): error is GitHubError {
  if (!(error instanceof GitHubError)) return false;
  const { status } = error;
  return status === null || status >= 500 || status === 408 || status === 425;
}
