/** A failed connection, as the rows below distinguish them. */
export type ConnectionFailure = {
  /** Node's code, such as `ECONNREFUSED`; empty without one. */
  readonly code: string;
  /** The message in lower case. It is searched only, never shown. */
  readonly text: string;
  /** The bytes that could not be read as HTTP. */
  readonly packet: Uint8Array;
};

/** One cause of a failed connection: how to recognize it, its name, and what cures it. */
export type FailureRow = {
  readonly matches: (failure: ConnectionFailure) => boolean;
  readonly cause: (who: string) => string;
  readonly advice: (who: string, hasExtraCa: boolean) => string;
};

/** Matches errors with one of these codes. */
export const matchCodes =
  (...names: readonly string[]) =>
  ({ code }: ConnectionFailure) =>
    names.includes(code);

/** Largest headers of a response that are read, in bytes. */
export const maxHeaderBytes = 16 * 1_024;
