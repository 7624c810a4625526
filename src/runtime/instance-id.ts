import { randomBytes } from 'node:crypto';

let drawn: string | null = null;

/**
 * Gets the ID of this process among all of one run: 12 hex digits, drawn once. Distinguishes two gates that
 * share run, attempt and key.
 */
export function getInstanceId(): string {
  drawn ??= randomBytes(6).toString('hex');
  return drawn;
}
