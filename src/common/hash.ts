import { hash } from 'node:crypto';

/** Hashes a text to 16 hex digits: enough to distinguish keys in names of files and in markers. */
export function hashShort(text: string): string {
  return hash('sha256', text).slice(0, 16);
}
