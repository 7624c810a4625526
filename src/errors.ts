/** A mistake that the user can mend: the message says what is wrong, why it usually happens and what to do. Shown as it is. */
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

/** The run has to stop: the runner sent a signal, or the action crashed. The only error that ends the wait. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  readonly by: 'runner' | 'crash';
  constructor(by: 'runner' | 'crash' = 'runner') {
    super('GitHub stopped this step: the workflow was cancelled, or the job timed out.');
    this.by = by;
  }
}

/** Throws if the run was told to stop. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason instanceof CancelledError ? signal.reason : new CancelledError();
}
