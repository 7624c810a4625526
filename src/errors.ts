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

/** The run has to stop. The only error that ends polling. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  /** Whether the runner sent a signal; else an internal error stops everything that still runs. */
  readonly bySignal: boolean;
  constructor({ bySignal = true }: { readonly bySignal?: boolean } = {}) {
    super('GitHub stopped this step: the workflow was cancelled, or the job timed out.');
    this.bySignal = bySignal;
  }
}

/**
 * Why a run ended without a verdict.
 * `inputs`: its inputs have problems, which are counted; `names` are names of inputs, never values.
 * `setup`: something that it needs before the first poll is missing, such as the commit status.
 * `cancelled`: GitHub stopped it.
 * `internal`: an error in the action itself.
 */
export type NoVerdictReason =
  | { readonly kind: 'inputs'; readonly problems: number; readonly names: readonly string[] }
  | { readonly kind: 'setup' | 'cancelled' | 'internal' };

/** Finds the reason in the error that ended a run. */
export function classifyError(error: unknown): NoVerdictReason {
  if (error instanceof InputError) return { kind: 'inputs', problems: error.problems, names: error.names };
  if (error instanceof UserError) return { kind: 'setup' };
  return { kind: error instanceof CancelledError ? 'cancelled' : 'internal' };
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
  /** Whether the conversation is locked: someone did that on purpose, so it is not a problem of the run. */
  readonly isLocked: boolean;
  constructor(
    message: string,
    status: number | null,
    { isLocked = false }: { readonly isLocked?: boolean } = {},
  ) {
    super(message);
    this.status = status;
    this.isLocked = isLocked;
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
