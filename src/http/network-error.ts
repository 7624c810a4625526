import type { ConnectionFailure, FailureRow } from './failure.ts';
import { failureMessages } from './failure-messages.ts';

/**
 * A request that got no usable response. Message and advice are the action's own words, never the server's.
 */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  /** Advice about this cause, in whole sentences; empty where nothing is known. */
  readonly advice: string;
  constructor(message: string, advice = '', options?: ErrorOptions) {
    super(message, options);
    this.advice = advice;
  }
}

/** Where a request failed, as far as the message needs it. */
export type FailureContext = {
  /**
   * The variable that names the proxy, where the connection ends at the proxy; `null` for the host itself.
   */
  readonly proxy: string | null;
  /** Whether NODE_EXTRA_CA_CERTS is set. */
  readonly hasExtraCa: boolean;
};

/**
 * Describes a connection error of Node by its code. Only the code is repeated: messages can quote the server.
 */
export function describeFailure(error: unknown, { proxy, hasExtraCa }: FailureContext): NetworkError {
  if (error instanceof NetworkError) return error;
  const code = getCode(error);
  const row = findRow({ code: code ?? '', text: getText(error), packet: getPacket(error) });
  const who = proxy === null ? 'the host' : `the proxy in ${proxy}`;
  const cause = row.cause(who);
  return new NetworkError(code === null ? cause : `${cause}, ${code}`, row.advice(who, hasExtraCa), {
    cause: error,
  });
}

function findRow(failure: ConnectionFailure): FailureRow {
  const row = failureMessages.find(({ matches }) => matches(failure));
  if (row === undefined) throw new Error('the last row matches everything');
  return row;
}

function getCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && /^\w{1,60}$/.test(error.code) ? error.code : null;
}

/** Gets the message, the only place where OpenSSL names its reason. */
function getText(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300).toLowerCase() : '';
}

/** Gets the bytes that Node's HTTP parser could not read. */
function getPacket(error: unknown): Uint8Array {
  return error instanceof Error && 'rawPacket' in error && error.rawPacket instanceof Uint8Array
    ? error.rawPacket
    : new Uint8Array();
}
