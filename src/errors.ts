/**
 * A mistake that the user can fix. The message is shown as it is: what is wrong, the usual cause, and what to
 * do.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Bad inputs, and how many problems there are with them. */
export class InputError extends UserError {
  readonly problems: number;
  constructor(message: string, problems: number) {
    super(message);
    this.problems = problems;
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
