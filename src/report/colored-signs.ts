import type { Verdict } from '../diff/verdict.ts';

const esc = '\u001b';
/** The sign of a verdict in green, yellow and red: GitHub's log shows ANSI colors. */
export const coloredSigns = {
  pass: `${esc}[32m✓${esc}[0m`,
  warn: `${esc}[33m!${esc}[0m`,
  fail: `${esc}[31m✗${esc}[0m`,
} as const satisfies Record<Verdict, string>;
