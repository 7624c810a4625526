import { writeFileSync } from 'node:fs';
import * as core from '@actions/core';
import { inputNames, type RawInputs } from '../inputs/inputs.ts';
import type { Log } from '../ports.ts';
import { redactJson } from '../redaction/json.ts';
import type { Redact } from '../redaction/redactor.ts';
import { minSecretLength } from '../redaction/secrets.ts';
import { coloredSigns } from '../report/colored-signs.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';

/** Reads the inputs as the runner passes them, untrimmed. */
export function readRawInputs(): RawInputs {
  const read = (name: string) => [name, core.getInput(name, { trimWhitespace: false })] as const;
  return Object.fromEntries(inputNames.map(read)) as RawInputs;
}

/**
 * Hides texts in the log and in the job summary. Skips short ones: they occur in ordinary words, and the
 * runner drops outputs that contain a hidden text.
 */
export function maskSecrets(texts: readonly string[]): void {
  for (const text of new Set(texts)) if (text.length >= minSecretLength) core.setSecret(text);
}

const commands = { notice: core.notice, warning: core.warning, error: core.error };
const annotationCounts = { notice: 0, warning: 0, error: 0 };

/** Counts the annotations that this step has made. GitHub keeps ten of a level. */
export function countAnnotations(): Readonly<typeof annotationCounts> {
  return { ...annotationCounts };
}

function annotate(level: keyof typeof annotationCounts, message: string, title?: string): void {
  annotationCounts[level] += 1;
  commands[level](message, title === undefined ? {} : { title });
}

/**
 * Creates the step's log. It removes secrets from each message, and everything that the runner could
 * execute.
 */
export function createLog(redact: Redact): Log {
  // Redacted twice: escaping removes characters, so that its result can contain a secret that was not there.
  const clean = (text: string) => redact(escapeWorkflowCommands(redact(text)));
  const at = (level: keyof typeof annotationCounts) => (message: string, title?: string) =>
    annotate(level, clean(message), title === undefined ? undefined : clean(title));
  return {
    info: (message) => core.info(cleanLine(message, clean)),
    notice: at('notice'),
    warning: at('warning'),
    error: at('error'),
    group: (title, lines) => {
      core.startGroup(clean(title));
      for (const line of lines) core.info(cleanLine(line, clean));
      core.endGroup();
    },
  };
}

/** Cleans a line, but keeps our colored sign at its start. */
function cleanLine(message: string, clean: (text: string) => string): string {
  const sign = Object.values(coloredSigns).find((one) => message.startsWith(one)) ?? '';
  return sign + clean(message.slice(sign.length));
}

/**
 * Sets outputs, without secrets. If the runner's file cannot be written, warns and continues.
 */
export function setOutputs(outputs: Readonly<Record<string, string>>, redact: Redact): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, redactOutput(value, redact));
  } catch {
    annotate(
      'warning',
      "Could not set the outputs: the runner's output file cannot be written. Check the disk of the runner.",
    );
  }
}

/** Redacts an output. JSON stays valid, whatever the secret is. */
function redactOutput(value: string, redact: Redact): string {
  return /^[[{]/.test(value) ? redactJson(value, redact) : redact(value);
}

/**
 * Writes the job summary, without secrets, over what this step wrote before. Does nothing without a summary
 * file. Synchronous, because a signal handler may have no time for more.
 */
export function writeSummary(markdown: string, redact: Redact): void {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (path !== '') writeFileSync(path, redact(markdown));
}

/** Saves a value for `post:`; see {@link getState}. */
export function saveState(name: string, value: string): void {
  try {
    core.saveState(name, value);
  } catch {
    annotate(
      'warning',
      "Could not save state for the end of the job: the runner's state file cannot be written. Check the disk of the runner.",
    );
  }
}

/** Gets a value that main saved for `post:`; empty if it saved none. */
export function getState(name: string): string {
  return core.getState(name);
}
