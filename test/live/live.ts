/**
 * `npm run live`: tries the documented facts that the action relies on against a real Datafold, and prints which held. Reads only.
 * DATAFOLD_API_KEY, DATAFOLD_HOST (default https://app.datafold.com); `-- 12345` names a diff, `--ci-config-id 12` a configuration.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Ask, askDatafold } from './ask.ts';
import { facts, prepareSubject } from './facts.ts';
import type { Outcome } from './outcome.ts';

/** Tries all facts in turn. Returns one line for each, and whether all that were tried held. */
export async function tryFacts(
  ask: Ask,
  chosen: Parameters<typeof prepareSubject>[1],
): Promise<{ readonly lines: readonly string[]; readonly allHeld: boolean }> {
  const subject = await prepareSubject(ask, chosen);
  const outcomes: Outcome[] = [];
  for (const { check } of facts) outcomes.push(await check(subject).catch(describeError));
  const lines = facts.map(({ name }, index) => lineOf(name, outcomes[index]));
  return { lines, allHeld: outcomes.every(({ kind }) => kind !== 'failed') };
}

function lineOf(name: string, outcome: Outcome | undefined): string {
  if (outcome?.kind === 'held') return `held       ${name}`;
  if (outcome?.kind === 'not-tried') return `not tried  ${name}: ${outcome.why}`;
  return `DID NOT HOLD  ${name}: ${outcome?.seen}`;
}

function describeError(cause: unknown): Outcome {
  return { kind: 'failed', seen: `no response (${cause instanceof Error ? cause.name : 'unknown error'})` };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'ci-config-id': { type: 'string' } },
  });
  const key = process.env['DATAFOLD_API_KEY'] ?? '';
  if (key === '')
    throw new Error('Set DATAFOLD_API_KEY, and DATAFOLD_HOST if it is not https://app.datafold.com.');
  const given = process.env['DATAFOLD_HOST'] || 'https://app.datafold.com';
  const host = given.includes('://') ? given : `https://${given}`;
  if (!/^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(host))
    throw new Error('DATAFOLD_HOST must be an https URL.');
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const { lines, allHeld } = await tryFacts(askDatafold(host, key), {
    diffId: number(positionals[0]),
    ciConfigId: number(values['ci-config-id']),
  });
  for (const line of lines) console.log(line);
  console.log('Please send these lines to the project: they hold no data of your account.');
  if (!allHeld) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : 'unknown error');
    process.exitCode = 1;
  });
}
