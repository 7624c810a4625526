import { createParser, err, explainEmpty, ok, type Parsed, quote } from './parser.ts';

const minMs = 1_000;
const maxMs = 24 * 3_600_000;

/** Creates a parser of `90s`, `30m`, `1h30m`, or plain seconds, from 1 s to 24 h, to milliseconds. */
export function createDurationParser(name: string, { example }: { readonly example: string }) {
  return createParser((text) => parseDuration(text, name, example), explainEmpty(name, example));
}

function parseDuration(text: string, name: string, example: string): Parsed<number> {
  const ms = parseMilliseconds(text);
  const write = `Write for example \`${name}: ${example}\``;
  if (ms === null)
    return err(
      `${quote(text)} is not a duration. Use \`90s\`, \`30m\`, \`1h30m\`, or plain seconds. ${write}`,
    );
  if (ms < minMs || ms > maxMs) return err(`${quote(text)} is out of range. Use 1s to 24h. ${write}`);
  return ok(ms);
}

/** Parses a duration to milliseconds; `null` for any other text. */
export function parseMilliseconds(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const match = /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/.exec(text);
  if (match === null || text === '') return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
