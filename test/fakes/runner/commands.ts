/** A workflow command that the runner would execute. */
export type Command = {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly message: string;
  /** `##[name]`, the older form, which the runner finds anywhere in a line. */
  readonly legacy: boolean;
  /** The line it came from, as it was written. */
  readonly line: string;
};

/** What the runner listens to; all else that looks like a command is text. */
const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Reads lines in order as the runner does; `stop-commands` silences it until its token comes. */
export function commandReader(): (line: string) => Command | undefined {
  let resume: string | undefined;
  return (line) => {
    if (resume !== undefined) {
      if (line.trim() === `::${resume}::`) resume = undefined;
      return undefined;
    }
    const command = parseCommand(line);
    if (command?.name === 'stop-commands') resume = command.message;
    return command;
  };
}

/** The command in this line, if the runner would execute one. */
export function parseCommand(line: string): Command | undefined {
  return modern(line) ?? legacy(line);
}

function modern(line: string): Command | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, rest] = splitOnce(text.slice(2, end), ' ');
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  const plain = (value: string) => decode(value, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' });
  return {
    name: name.toLowerCase(),
    props: propsOf(rest, ',', plain),
    message: decode(text.slice(end + 2), { '%0D': '\r', '%0A': '\n' }),
    legacy: false,
    line,
  };
}

function legacy(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, rest] = splitOnce(line.slice(start + 3, end), ' ');
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  const plain = (value: string) => decode(value, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' });
  return {
    name: name.toLowerCase(),
    props: propsOf(rest, ';', plain),
    message: plain(line.slice(end + 1)),
    legacy: true,
    line,
  };
}

function propsOf(text: string, separator: string, plain: (value: string) => string): Record<string, string> {
  const pairs = text
    .trim()
    .split(separator)
    .map((pair) => splitOnce(pair, '='))
    .filter(([key, value]) => key !== '' && value !== '');
  return Object.fromEntries(pairs.map(([key, value]) => [key.trim(), plain(value)]));
}

/** In the runner's order: the escapes first, `%25` last. */
function decode(text: string, escapes: Readonly<Record<string, string>>): string {
  let decoded = text;
  for (const [coded, char] of [...Object.entries(escapes), ['%25', '%'] as const]) {
    decoded = decoded.replaceAll(coded, char);
  }
  return decoded;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
