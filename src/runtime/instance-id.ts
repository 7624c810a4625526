import { randomBytes } from 'node:crypto';

let drawn: string | null = null;

/**
 * Gets the ID of this process: 12 hex digits, chosen once. Distinguishes two gates of one run attempt that
 * share a `comment_key`.
 */
export function getInstanceId(): string {
  drawn ??= randomBytes(6).toString('hex');
  return drawn;
}
