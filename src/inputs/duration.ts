import { bad, emptied, good, input, quoted, type Reading } from './reading.ts';

const shortestMs = 1_000;
const longestMs = 24 * 3_600_000;

/** `90s`, `30m`, `1h30m` or plain seconds, from 1 s to 24 h, as milliseconds. */
export function durationInput(name: string, example: string) {
  return input((text) => readDuration(text, name, example), emptied(name, example));
}

function readDuration(text: string, name: string, example: string): Reading<number> {
  const ms = durationMs(text);
  const write = `Write for example \`${name}: ${example}\``;
  if (ms === null)
    return bad(
      `${quoted(text)} is not a duration: use \`90s\`, \`30m\`, \`1h30m\` or plain seconds. ${write}`,
    );
  if (ms < shortestMs || ms > longestMs)
    return bad(`${quoted(text)} is out of range: it goes from 1s to 24h. ${write}`);
  return good(ms);
}

/** Milliseconds; `null` for text that is not a duration as a whole. */
export function durationMs(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const match = /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/.exec(text);
  if (match === null || text === '') return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
