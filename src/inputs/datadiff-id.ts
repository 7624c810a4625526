import { isLoopback } from '../http/loopback.ts';
import { parseUrl, readHost } from './host.ts';
import { bad, good, input, quotedAddress, type Reading } from './reading.ts';

const mostDiffs = 1_000;
const example = '`datadiff_id: 123, 456`';

/** A link without a scheme can begin like a JSON array does. */
const ipv6 = /^\[[0-9a-f.]*:[0-9a-f:.]*\]/i;

const empty =
  'is empty. Most likely the step that sets it was skipped, or its id or output name is misspelt. ' +
  "Check that step's log; where there may be nothing to compare, skip this step with, for example, `if: steps.diff.outputs.id != ''`. " +
  'To gate on the diffs of Datafold’s own CI, set `ci_config_id` in its place';

/** Ids and links; `host` is Datafold's origin, `null` where that input is wrong itself (links are then not held against it). */
export function datadiffIdInput(host: string | null, byCiRun: boolean) {
  return byCiRun
    ? input((text) => (text === '' ? good<readonly number[]>([]) : readIds(text, host)))
    : input((text) => readIds(text, host), empty);
}

function readIds(text: string, host: string | null): Reading<readonly number[]> {
  const isJson = text.startsWith('[') && !ipv6.test(text);
  const items = isJson ? jsonItems(text) : text.split(/[\s,]+/).filter((item) => item !== '');
  if (items === null)
    return bad(
      `${quotedAddress(text)} is not a flat JSON array of ids and links. Write for example \`datadiff_id: [123, 456]\``,
    );
  if (items.length === 0) return bad(empty);
  const read = items.map((item) => readId(item, host));
  const problems = read.flatMap((reading) => ('problems' in reading ? reading.problems : []));
  if (problems.length > mostProblems) {
    const wrong = items.filter((_item, at) => 'problems' in (read[at] ?? {}));
    return { problems: [...problems.slice(0, mostProblems - 1), restOf(wrong, items.length)] };
  }
  if (problems.length > 0) return { problems };
  const ids = new Set(read.flatMap((reading) => ('value' in reading ? [reading.value] : [])));
  if (ids.size > mostDiffs)
    return bad(
      `${quotedAddress(text)} names ${ids.size} data diffs, but one step takes 1,000 at most. Spread them over several steps, and write in each for example ${example}`,
    );
  return good([...ids]);
}

/** The items as they are spelt (`1e3` and `12.0` must not turn into ids); `null` for anything but a flat array of numbers and strings. */
function jsonItems(text: string): readonly string[] | null {
  try {
    const spelt = (_key: string, value: unknown, context?: { readonly source?: string }) =>
      typeof value === 'number' ? (context?.source ?? String(value)) : value;
    const items: unknown = JSON.parse(text, spelt);
    const flat = Array.isArray(items) && items.every((item) => typeof item === 'string');
    return flat ? items.map((item: string) => item.trim()) : null;
  } catch {
    return null;
  }
}

function readId(item: string, host: string | null): Reading<number> {
  const link = /^(?:[a-z]+:\/\/)?[^/\s]+\/+datadiffs\//i.test(item) || item.includes('://');
  if (link) return readLink(item, host);
  return (
    wholeNumber(item) ??
    bad(
      `${quotedAddress(item)} is neither an id (a whole number from 1 to 9007199254740991) nor a link to a data diff. Write for example ${example}`,
    )
  );
}

/** An id of Datafold's; `null` for anything else. */
export function wholeNumber(text: string): Reading<number> | null {
  const number = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0;
  return Number.isSafeInteger(number) && number > 0 ? good(number) : null;
}

/** A link names the diff; that it lies on the same host as `host` is only checked, since a link never chooses where the key goes. */
function readLink(item: string, host: string | null): Reading<number> {
  const url = linkUrl(item, host);
  const id = /^\/+datadiffs\/(\d+)(?:\/|$)/.exec(url?.pathname ?? '')?.[1] ?? '';
  const origin = url === null ? null : possibleHost(url);
  const reading = wholeNumber(id);
  if (url === null || origin === null || reading === null) {
    return bad(
      `${quotedAddress(item)} is not a link to a data diff. Write for example \`datadiff_id: ${host ?? 'https://app.datafold.com'}/datadiffs/123/overview\``,
    );
  }
  if (host === null || url.origin === host) return reading;
  const write = [
    ...(origin === host ? [] : [`\`host: ${origin}\``]),
    ...(origin === url.origin ? [] : [`\`datadiff_id: ${origin}/datadiffs/${id}\``]),
  ];
  return bad(
    `${quotedAddress(item)} lies on ${url.origin}, but \`host\` is ${host}. If the diff is there, write ${write.join(' and ')}`,
  );
}

/** The address that a link spells. Without a scheme it is `https`; `http`, if `host` is so, for this very machine alone. */
function linkUrl(item: string, host: string | null): URL | null {
  const bare = !item.includes('://');
  const safe = parseUrl(bare ? `https://${item}` : item);
  const plain = bare && safe !== null && isLoopback(safe) && host?.startsWith('http:') === true;
  const url = plain ? parseUrl(`http://${item}`) : safe;
  return url === null || url.username !== '' || url.password !== '' ? null : url;
}

/** What to write as `host` for a link to be taken: its origin, or the same name by `https`; `null` for what no web server is called by. */
function possibleHost({ protocol, origin, host }: URL): string | null {
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const readings = [readHost(origin), readHost(`https://${host}`)];
  return readings.flatMap((reading) => ('value' in reading ? [reading.value] : []))[0] ?? null;
}

/** A thousand misspelt ids need no thousand lines. */
const mostProblems = 6;

/** The last line of too many: the next bad item, and how many there are. */
function restOf(wrong: readonly string[], all: number): string {
  const more = wrong.length - mostProblems;
  return (
    `${quotedAddress(wrong[mostProblems - 1] ?? '')} and ${more} more ${more === 1 ? 'item' : 'items'} are neither ids nor links to be taken, ` +
    `${wrong.length} of ${all} in all. Write for example ${example}`
  );
}
