import type { Log } from '../../src/ports.ts';

type Level = Exclude<keyof Log, 'group'>;

export type Line = { readonly level: Level; readonly message: string; readonly title?: string };

/** A log that remembers. */
export function recordingLog(): {
  readonly log: Log;
  readonly lines: readonly Line[];
  readonly texts: () => readonly string[];
  /** How many annotations it would have made. */
  readonly said: () => { readonly error: number; readonly warning: number };
} {
  const lines: Line[] = [];
  const at = (level: Level) => (message: string, title?: string) =>
    void lines.push({ level, message, ...(title === undefined ? {} : { title }) });
  const count = (level: Level) => lines.filter((line) => line.level === level).length;
  return {
    lines,
    said: () => ({ error: count('error'), warning: count('warning') }),
    texts: () => lines.map(({ message }) => message),
    log: {
      info: at('info'),
      notice: at('notice'),
      warning: at('warning'),
      error: at('error'),
      group: (title, grouped) => {
        for (const message of [title, ...grouped]) lines.push({ level: 'info', message });
      },
    },
  };
}
