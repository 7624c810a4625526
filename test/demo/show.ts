import { stripVTControlCharacters, styleText } from 'node:util';
import type { RunResult } from '../fakes/runner.ts';
import type { Saved } from './files.ts';
import { readable } from './preview.ts';
import type { Scenario, Verdict } from './scenarios.ts';
import { widthOf, wrap } from './text.ts';

type Style = Parameters<typeof styleText>[0];

/** How a scenario ended. */
export type Ending = {
  readonly scenario: Scenario;
  /** The verdict, or in words why there is none to count. */
  readonly seen: string;
  readonly asExpected: boolean;
  readonly saved: Saved | null;
};

const width = Math.max(60, Math.min(process.stdout.columns ?? 96, 96));
const verdictColors = { pass: 'green', warn: 'yellow', fail: 'red' } as const;
const lineColors: Readonly<Record<string, 'red' | 'yellow' | 'green' | 'cyan'>> = {
  Error: 'red',
  Warning: 'yellow',
  Notice: 'cyan',
  '✗': 'red',
  '!': 'yellow',
  '✓': 'green',
};

/** Color where a terminal shows it and `NO_COLOR` does not forbid it. */
function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout, validateStream: true });
}

/** Anyone who read the output has gone, as `head` does. */
export class NobodyReads extends Error {}

const reader = { gone: false };
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  reader.gone = true;
});

/** Prints lines, each as wide as it is; throws where no one reads them any more. */
export function print(...lines: readonly string[]): void {
  if (reader.gone) throw new NobodyReads();
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** Prints running text, wrapped. */
export function printText(text: string): void {
  print(...text.split('\n').flatMap((line) => wrap(line, width)));
}

/** A heading with a rule to the right margin. */
export function showTitle(title: string): void {
  const rule = '─'.repeat(Math.max(3, width - widthOf(title) - 4));
  print('', '', `${paint('dim', '──')} ${paint('bold', title)} ${paint('dim', rule)}`, '');
}

/** A small heading under that. */
export function showLabel(label: string): void {
  print('', paint('dim', `  ${label}`));
}

/** Inputs as a workflow has them. */
export function showInputs(given: Readonly<Record<string, string>>): void {
  showLabel('with:');
  for (const [name, value] of Object.entries(given)) {
    const lines = value.split('\n');
    print(
      ...(lines.length === 1
        ? [`    ${name}: ${value}`]
        : [`    ${name}: |`, ...lines.map((line) => `      ${line}`)]),
    );
  }
}

/** Lines of the step's log, in a frame. */
export function showLog(lines: readonly string[]): void {
  for (const line of lines) {
    // The log has colors for GitHub's page; here the terminal decides.
    const plain = stripVTControlCharacters(line);
    const color = lineColors[/^(?:Error|Warning|Notice)(?=:)|^[✓!✗](?= )/.exec(plain)?.[0] ?? ''];
    for (const part of wrap(plain, width - 4, '  ')) {
      print(`  ${paint('dim', '│')} ${color === undefined ? part : paint(color, part)}`);
    }
  }
}

const previewLines = 32;

/** The beginning of a report as plain text, and the files that have all of it. */
export function showReport(label: string, markdown: string, saved: Saved): void {
  const lines = readable(markdown).flatMap((line) =>
    wrap(line, width - 4, line.startsWith('- ') ? '  ' : ''),
  );
  const shown = lines.length <= previewLines + 2 ? lines : beginning(lines);
  const rest = lines.length - shown.length;
  const bar = paint('dim', '┃');
  showLabel(label);
  print(...shown.map((line, at) => `  ${bar} ${at === 0 ? paint('bold', line) : line}`.trimEnd()));
  if (rest > 0) print(`  ${bar} ${paint('dim', `… and ${rest} more lines`)}`);
  print('', `  ${saved.html}  as GitHub shows it`);
  print(`  ${saved.markdown.padEnd(saved.html.length)}  its Markdown`);
}

/** The first lines, without a heading or an empty line left alone at the end. */
function beginning(lines: readonly string[]): readonly string[] {
  const loose = lines[previewLines - 2] === '' ? 2 : lines[previewLines - 1] === '' ? 1 : 0;
  return lines.slice(0, previewLines - loose);
}

/** What the workflow gets: the exit code, and the outputs for later steps. */
export function showResult({ code, signal, outputs }: RunResult): void {
  const job = code === 0 ? paint('green', 'the job stays green') : paint('red', 'the job fails');
  const set = Object.keys(outputs).filter((name) => outputs[name] !== '');
  const short = ['verdict', 'result', 'status', 'undetermined'].filter((name) => set.includes(name));
  const long = set.filter((name) => !short.includes(name));
  showLabel('What the workflow gets');
  print(`  exit code  ${code ?? signal}, ${job}`);
  print(`  outputs    ${short.map((name) => `${name}: ${outputs[name]}`).join(', ')}`);
  print(`             and ${long.join(', ')}`);
}

/** Whether a scenario ended as it says it should. */
export function showEnding(ending: Ending): void {
  print('', `  ${outcome(ending, ending.seen)}`);
}

/** All endings at a glance, each with the files of its comment: the page, and the Markdown. */
export function showEndings(endings: readonly Ending[]): void {
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const name = longest(endings.map(({ scenario }) => scenario.name));
  const page = longest(endings.map(({ saved }) => saved?.html ?? ''));
  for (const ending of endings) {
    const { scenario, saved, seen } = ending;
    print(`  ${outcome(ending, `${scenario.name.padEnd(name)}  ${seen}`)}`);
    if (saved !== null) print(`      ${saved.html.padEnd(page)}  ${saved.markdown}`);
  }
}

function outcome({ scenario, asExpected }: Ending, text: string): string {
  return asExpected
    ? paint(verdictColors[scenario.expected], `✓ ${text}, as expected`)
    : paint(['bold', 'red'], `✗ ${text}, but expected ${scenario.expected}`);
}

/** All scenarios by name, with the verdict of each. */
export function showList(scenarios: readonly Scenario[]): void {
  const longest = Math.max(...scenarios.map(({ name }) => name.length));
  for (const { name, expected, about } of scenarios) {
    const head = `  ${name.padEnd(longest)}  ${expected}  `;
    const [first = '', ...more] = wrap(about, width - head.length);
    print(`  ${paint('bold', name.padEnd(longest))}  ${paintVerdict(expected)}  ${first}`);
    print(...more.map((line) => ' '.repeat(head.length) + line));
  }
}

function paintVerdict(verdict: Verdict): string {
  return paint(verdictColors[verdict], verdict);
}
