/** A mistake that the user can mend: the message says what is wrong, why it usually happens and what to do. Shown as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The run was told to stop (a signal of the runner). The only thing that ends the wait by throwing. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  constructor() {
    super('GitHub stopped this step: the workflow was cancelled, or the job ran out of time.');
  }
}

/** Throws if the run was told to stop. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new CancelledError();
}
