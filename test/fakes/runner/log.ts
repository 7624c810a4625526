import { type Command, commandReader } from './commands.ts';

/** An error, warning or notice that GitHub would show beside the run. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  readonly props: Readonly<Record<string, string>>;
};

/** The log as the runner makes it, line by line, out of both streams. */
export type StepLog = {
  readonly commands: readonly Command[];
  readonly masks: readonly string[];
  /** Takes what a stream wrote; only whole lines count until `end`. */
  write(stream: 'stdout' | 'stderr', text: string): void;
  /** A line of the runner's own. */
  say(line: string): void;
  end(): void;
  /** As GitHub shows it: masked, commands turned into what they do. */
  shown(): string;
  /** As the process wrote it. */
  raw(stream: 'stdout' | 'stderr'): string;
};

/** Starts a log; `secrets` are masked from the beginning. */
export function stepLog(secrets: readonly string[] = []): StepLog {
  const read = commandReader();
  const commands: Command[] = [];
  const masks: string[] = [];
  const shown: string[] = [];
  const whole = { stdout: '', stderr: '' };
  const rest = { stdout: '', stderr: '' };
  const hide = (text: string) => {
    const known = [...secrets, ...masks].filter((mask) => mask !== '');
    return known.toSorted((a, b) => b.length - a.length).reduce((t, mask) => t.replaceAll(mask, '***'), text);
  };
  const take = (line: string) => {
    const command = read(line);
    if (command === undefined) {
      shown.push(hide(line));
      return;
    }
    commands.push(command);
    if (command.name === 'add-mask') masks.push(...maskParts(command.message));
    const visible = display(command);
    if (visible !== undefined) shown.push(hide(visible));
  };
  return {
    commands,
    masks,
    write(stream, text) {
      whole[stream] += text;
      const lines = (rest[stream] + text).split(/\r?\n/);
      rest[stream] = lines.pop() ?? '';
      lines.forEach(take);
    },
    say: (line) => {
      shown.push(hide(line));
    },
    end() {
      for (const stream of ['stdout', 'stderr'] as const) {
        if (rest[stream] !== '') take(rest[stream]);
        rest[stream] = '';
      }
    },
    shown: () => shown.join('\n'),
    raw: (stream) => whole[stream],
  };
}

/** The annotations among the commands. */
export function annotationsOf(commands: readonly Command[]): readonly Annotation[] {
  return commands.flatMap(({ name, message, props }) =>
    name === 'error' || name === 'warning' || name === 'notice'
      ? [{ level: name, message, title: props['title'], props }]
      : [],
  );
}

/** The runner masks a value of several lines as a whole and line by line. */
function maskParts(message: string): readonly string[] {
  const lines = message.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 ? [message, ...lines] : lines;
}

function display({ name, message }: Command): string | undefined {
  switch (name) {
    case 'error':
      return `Error: ${message}`;
    case 'warning':
      return `Warning: ${message}`;
    case 'notice':
      return `Notice: ${message}`;
    case 'group':
      return `▼ ${message}`;
    default:
      return undefined;
  }
}
