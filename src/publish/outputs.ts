import { sortByImpact } from '../diff/change-size.ts';
import { type DiffStats, figureNames } from '../diff/data-diff.ts';
import type { Judgment } from '../diff/policy.ts';
import { escapeForLog } from '../report/escape-untrusted.ts';
import type { Facts } from '../report/facts.ts';
import { formatHeadline } from '../report/headline.ts';
import { buildDiffUrl } from '../report/links.ts';
import { buildReasonJson } from './reason-json.ts';

/** The outputs of `action.yml` that come from the judged diffs. Those that do not apply are empty. */
export type Outputs = {
  readonly verdict: string;
  readonly headline: string;
  readonly result: string;
  readonly status: string;
  readonly undetermined: string;
  readonly datadiff_url: string;
  readonly diff_stats: string;
  readonly diffs: string;
  readonly overridden_by: string;
  /** Path of the report file; set by the code that writes it. */
  readonly report: string;
};

/**
 * Builds the outputs of a run with a verdict. `result`, `status`, link, and statistics are those of the worst
 * diff: worst verdict, then the largest share of rows changed.
 */
export function buildOutputs(facts: Facts): Outputs {
  const worst = sortByImpact(facts.judgments)[0];
  const stats = worst?.diff?.stats ?? null;
  return {
    verdict: facts.verdict,
    headline: formatHeadline(facts),
    result: keepPlainWord(worst?.diff?.result) ?? '',
    status: keepPlainWord(worst?.diff?.status) ?? '',
    undetermined: String(isUndetermined(facts)),
    datadiff_url: worst === undefined ? '' : buildDiffUrl(facts.host, worst.id),
    diff_stats: stats === null ? '' : JSON.stringify(pickKnownStats(stats)),
    diffs: formatDiffs(facts),
    overridden_by: facts.acceptance?.kind === 'accepted' ? normalizeLogin(facts.acceptance.by) : '',
    report: '',
  };
}

/** Whether any diff, the CI run, or an expected table is undetermined. */
export function isUndetermined({ ciRun, judgments, missingTables }: Facts): boolean {
  if (missingTables !== null) return true;
  if (ciRun?.kind === 'nothing') return ciRun.undetermined;
  const problems = ciRun?.problems ?? [];
  return judgments.length === 0 || [...problems, ...judgments].some(({ undetermined }) => undetermined);
}

/**
 * In UTF-8, with a margin: a single environment string, which the next step may make of an output, holds
 * 131,071 bytes.
 */
const maxBytes = 100_000;
const maxNameLength = 255;

/**
 * Formats all diffs as JSON. Leaves out the least important parts if that is too long, but never IDs and
 * verdicts.
 */
function formatDiffs(facts: Facts): string {
  const { judgments } = facts;
  const bare = { stats: null, reasons: [] };
  const levels: readonly ((diff: Detail) => object)[] = [
    (diff) => diff,
    (diff) => (diff.verdict === 'pass' ? { ...diff, ...bare } : diff),
    (diff) => (diff.verdict === 'pass' ? { ...diff, ...bare } : { ...diff, stats: null }),
    (diff) =>
      diff.verdict === 'pass'
        ? { ...diff, ...bare }
        : { ...diff, stats: null, reasons: diff.reasons.map(({ text: _, ...codes }) => codes) },
    (diff) => ({ ...diff, ...bare }),
    (diff) => ({ ...diff, ...bare, name: null }),
  ];
  for (const reduce of levels) {
    const json = formatListWithin(maxBytes, judgments, (judged) => reduce(buildDiffJson(judged, facts)));
    if (json !== null) return json;
  }
  return JSON.stringify(judgments.map(({ id, verdict }) => ({ id, verdict })));
}

/** Formats a JSON array; `null` if it is longer than `limit` bytes. */
function formatListWithin<T>(
  limit: number,
  items: readonly T[],
  buildEntry: (item: T) => object,
): string | null {
  const entries: string[] = [];
  // Each entry comes with a comma or, the last one, with the closing bracket.
  let length = '['.length;
  for (const item of items) {
    const entry = JSON.stringify(buildEntry(item));
    length += Buffer.byteLength(entry) + 1;
    if (length > limit) return null;
    entries.push(entry);
  }
  return `[${entries.join(',')}]`;
}

type Detail = ReturnType<typeof buildDiffJson>;

/** Builds the JSON of one diff for the outputs and the report. */
export function buildDiffJson(judgment: Judgment, facts: Facts) {
  const { id, diff, verdict, reasons } = judgment;
  return {
    id,
    name: diff === null ? null : escapeForLog(diff.name, maxNameLength, 'end'),
    url: buildDiffUrl(facts.host, id),
    status: keepPlainWord(diff?.status),
    result: keepPlainWord(diff?.result),
    verdict,
    reasons: reasons.map((reason) => buildReasonJson(reason, judgment, facts)),
    stats: diff?.stats == null ? null : pickKnownStats(diff.stats),
  };
}

/** Normalizes a login of GitHub: to `unknown` if it has other characters than logins have. */
export function normalizeLogin(name: string): string {
  return /^[\w-]{1,100}$/.test(name) ? name : 'unknown';
}

/** Keeps a word of Datafold if it cannot be anything but a word. */
function keepPlainWord(word: string | null | undefined): string | null {
  if (word === null || word === undefined) return null;
  return /^[a-z_-]{1,40}$/.test(word) ? word : 'unknown';
}

/** Picks the statistics that this version knows, so that nothing else of Datafold's answer is published. */
function pickKnownStats(stats: DiffStats): object {
  const figures = figureNames.flatMap((name) => (stats[name] === undefined ? [] : [[name, stats[name]]]));
  const { sampled, version } = stats;
  return {
    ...Object.fromEntries(figures),
    ...(sampled === undefined ? {} : { sampled }),
    ...(version === undefined ? {} : { version: version === null ? null : escapeForLog(version, 40) }),
  };
}
