import { isLoopback } from '../common/loopback.ts';
import { parseHost, parseUrl } from './host.ts';
import { createParser, err, ok, type Parsed, quoteAddress } from './parser.ts';

const maxDiffs = 1_000;
const example = '`datadiff_id: 123, 456`';

/** A link without a scheme can begin like a JSON array. */
const ipv6 = /^\[[0-9a-f.]*:[0-9a-f:.]*\]/i;

const emptyIdMessage =
  "is empty. Most likely the step that sets it was skipped or printed nothing (Datafold's SDK prints no ID on stdout), or its ID or output name is misspelled. " +
  "Check that step's log. If there may be nothing to compare, skip this step, for example with `if: steps.diff.outputs.id != ''`. " +
  "To check the diffs of Datafold's own CI, set `ci_config_id` instead";

/**
 * Creates a parser of IDs and links. `host` is Datafold's base URL; `null` if it is invalid, and links are
 * not compared with it. With a CI run, no IDs are needed.
 */
export function createDatadiffIdParser({ host, hasCiConfig }: DatadiffIdContext) {
  return hasCiConfig
    ? createParser((text) => (text === '' ? ok<readonly number[]>([]) : parseIds(text, host)))
    : createParser((text) => parseIds(text, host), emptyIdMessage);
}

type DatadiffIdContext = { readonly host: string | null; readonly hasCiConfig: boolean };

function parseIds(text: string, host: string | null): Parsed<readonly number[]> {
  const isJson = text.startsWith('[') && !ipv6.test(text);
  const items = isJson ? parseJsonItems(text) : text.split(/[\s,]+/).filter((item) => item !== '');
  if (items === null)
    return err(
      `${quoteAddress(text)} is not a flat JSON array of IDs and links. Write for example \`datadiff_id: [123, 456]\``,
    );
  if (items.length === 0) return err(emptyIdMessage);
  const results = items.map((item) => parseId(item, host));
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length > maxProblems) {
    const wrong = items.filter((_item, at) => 'problems' in (results[at] ?? {}));
    return { problems: [...problems.slice(0, maxProblems - 1), summarizeProblems(wrong, items.length)] };
  }
  if (problems.length > 0) return { problems };
  const ids = new Set(results.flatMap((result) => ('value' in result ? [result.value] : [])));
  if (ids.size > maxDiffs)
    return err(
      `${quoteAddress(text)} lists ${ids.size} data diffs, but a step checks at most 1,000. Split them over several steps, and write in each for example ${example}`,
    );
  return ok([...ids]);
}

/**
 * Parses a flat JSON array. Keeps numbers as written, so that `1e3` and `12.0` do not turn into IDs. `null`
 * for anything else.
 */
function parseJsonItems(text: string): readonly string[] | null {
  try {
    const keepSource = (_key: string, value: unknown, context?: { readonly source?: string }) =>
      typeof value === 'number' ? (context?.source ?? String(value)) : value;
    const items: unknown = JSON.parse(text, keepSource);
    const flat = Array.isArray(items) && items.every((item) => typeof item === 'string');
    return flat ? items.map((item: string) => item.trim()) : null;
  } catch {
    return null;
  }
}

function parseId(item: string, host: string | null): Parsed<number> {
  const link = /^(?:[a-z]+:\/\/)?[^/\s]+\/+datadiffs\//i.test(item) || item.includes('://');
  if (link) return parseLink(item, host);
  return (
    parseWholeNumber(item) ??
    err(
      `${quoteAddress(item)} is neither a diff ID (a whole number from 1 to 9007199254740991) nor a link to a data diff. Write for example ${example}`,
    )
  );
}

/** Parses an ID of Datafold; `null` for anything else. */
export function parseWholeNumber(text: string): Parsed<number> | null {
  const number = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0;
  return Number.isSafeInteger(number) && number > 0 ? ok(number) : null;
}

/**
 * Parses a link to a diff. Compares its host with `host`, but never sends the API key anywhere because of a
 * link.
 */
function parseLink(item: string, host: string | null): Parsed<number> {
  const url = parseLinkUrl(item, host);
  const id = /^\/+datadiffs\/(\d+)(?:\/|$)/.exec(url?.pathname ?? '')?.[1] ?? '';
  const origin = url === null ? null : suggestHost(url);
  const parsed = parseWholeNumber(id);
  if (url === null || origin === null || parsed === null) {
    return err(
      `${quoteAddress(item)} is not a link to a data diff. Write for example \`datadiff_id: ${host ?? 'https://app.datafold.com'}/datadiffs/123/overview\``,
    );
  }
  if (host === null || url.origin === host) return parsed;
  const write = [
    ...(origin === host ? [] : [`\`host: ${origin}\``]),
    ...(origin === url.origin ? [] : [`\`datadiff_id: ${origin}/datadiffs/${id}\``]),
  ];
  return err(
    `${quoteAddress(item)} points to ${url.origin}, but \`host\` is ${host}. If the diff is there, write ${write.join(' and ')}`,
  );
}

/** Parses the URL of a link. Without a scheme it is `https`, or `http` on this machine if `host` is. */
function parseLinkUrl(item: string, host: string | null): URL | null {
  const bare = !item.includes('://');
  const safe = parseUrl(bare ? `https://${item}` : item);
  const plain = bare && safe !== null && isLoopback(safe) && host?.startsWith('http:') === true;
  const url = plain ? parseUrl(`http://${item}`) : safe;
  return url === null || url.username !== '' || url.password !== '' ? null : url;
}

/**
 * Suggests a `host` for which a link would be valid: its origin, or the same name by `https`. `null` if there
 * is none.
 */
function suggestHost({ protocol, origin, host }: URL): string | null {
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const parsed = [parseHost(origin), parseHost(`https://${host}`)];
  return parsed.flatMap((result) => ('value' in result ? [result.value] : []))[0] ?? null;
}

/** Limits the problems that are listed: a list may have 1,000 items. */
const maxProblems = 6;

/** Formats the last line of too many: the next invalid item, and how many there are. */
function summarizeProblems(wrong: readonly string[], all: number): string {
  const more = wrong.length - maxProblems;
  return (
    `${quoteAddress(wrong[maxProblems - 1] ?? '')} and ${more} more ${more === 1 ? 'item' : 'items'} are neither IDs nor links ` +
    `(${wrong.length} of ${all} are invalid). Write for example ${example}`
  );
}
