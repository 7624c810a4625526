import * as core from '@actions/core';
import { inputNames, type RawInputs } from '../inputs/inputs.ts';
import type { Log } from '../ports.ts';
import type { Redact } from '../redactor.ts';
import { harmless } from './harmless.ts';

/** The inputs as the runner hands them over, untouched. */
export function rawInputs(): RawInputs {
  const read = (name: string) => [name, core.getInput(name, { trimWhitespace: false })] as const;
  return Object.fromEntries(inputNames.map(read)) as RawInputs;
}

/** Hides texts in the log and in the job summary. Short ones are left: hiding them would tear up ordinary words and drop outputs. */
export function mask(texts: readonly string[]): void {
  for (const text of new Set(texts)) if (text.length >= 8) core.setSecret(text);
}

const commands = { notice: core.notice, warning: core.warning, error: core.error };
const made = { notice: 0, warning: 0, error: 0 };

/** How many annotations this step has made. GitHub keeps ten of a level. */
export function said(): Readonly<typeof made> {
  return { ...made };
}

function annotate(level: keyof typeof made, message: string, title?: string): void {
  made[level] += 1;
  commands[level](message, title === undefined ? {} : { title });
}

/** The step's log. Everything that goes through is cleaned of secrets and of whatever the runner could execute. */
export function stepLog(redact: Redact): Log {
  const clean = (text: string) => harmless(redact(text));
  const at = (level: keyof typeof made) => (message: string, title?: string) =>
    annotate(level, clean(message), title === undefined ? undefined : clean(title));
  return {
    info: (message) => core.info(clean(message)),
    notice: at('notice'),
    warning: at('warning'),
    error: at('error'),
  };
}

/** Sets outputs, cleaned of secrets. A runner that takes none is told in the log: it is no reason to fall silent altogether. */
export function setOutputs(outputs: Readonly<Record<string, string>>, redact: Redact): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, redact(value));
  } catch {
    annotate(
      'warning',
      'Could not set the outputs: the runner’s output file cannot be written. Check the disk of the runner.',
    );
  }
}

/** Writes the job summary, cleaned of secrets, in place of what this step wrote before. Without a summary file nothing happens. */
export async function writeSummary(markdown: string, redact: Redact): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await core.summary.addRaw(redact(markdown)).write({ overwrite: true });
}

/** What main leaves for `post:`; see {@link recall}. */
export function remember(name: string, value: string): void {
  try {
    core.saveState(name, value);
  } catch {
    annotate(
      'warning',
      'Could not leave a note for the end of the job: the runner’s state file cannot be written.',
    );
  }
}

/** What main left for `post:`, empty where it did not come so far. */
export function recall(name: string): string {
  return core.getState(name);
}
