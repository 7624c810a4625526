import { type DiffStats, figureNames } from './diff/data-diff.ts';
import type { Judgement } from './diff/policy.ts';
import { sortByImpact } from './diff/size.ts';
import { describeReason } from './reason-json.ts';
import type { Facts } from './report/facts.ts';
import { headline } from './report/headline.ts';
import { diffUrl } from './report/links.ts';
import { outsideText } from './report/outside.ts';

/** The outputs of `action.yml` that come from the judged diffs. Not applicable is empty. */
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
  /** Path of the report file; whoever writes it sets it. */
  readonly report: string;
};

/** The outputs of a gate that judged. `result`, `status`, link and figures are those of the worst diff: worst verdict, then the largest share of rows changed. */
export function outputs(facts: Facts): Outputs {
  const worst = sortByImpact(facts.judgements)[0];
  const stats = worst?.diff?.stats ?? null;
  return {
    verdict: facts.verdict,
    headline: headline(facts),
    result: plainWord(worst?.diff?.result) ?? '',
    status: plainWord(worst?.diff?.status) ?? '',
    undetermined: String(isUndetermined(facts)),
    datadiff_url: worst === undefined ? '' : diffUrl(facts.host, worst.id),
    diff_stats: stats === null ? '' : JSON.stringify(known(stats)),
    diffs: diffsJson(facts),
    overridden_by: facts.override?.kind === 'accepted' ? login(facts.override.by) : '',
    report: '',
  };
}

/** Whether any diff, the CI run, or an expected table is undetermined. */
export function isUndetermined({ ciRun, judgements, missingTables }: Facts): boolean {
  if (missingTables !== null) return true;
  if (ciRun?.kind === 'nothing') return ciRun.undetermined;
  const problems = ciRun?.problems ?? [];
  return judgements.length === 0 || [...problems, ...judgements].some(({ undetermined }) => undetermined);
}

/** In UTF-8, with a margin: a single environment string, which the next step may make of an output, holds 131,071 bytes. */
const maxBytes = 100_000;
const longestName = 255;

/** All diffs; when that is too long, what matters least goes first. Ids and verdicts always stay. */
function diffsJson({ judgements, host }: Facts): string {
  const bare = { stats: null, reasons: [] };
  const rungs: readonly ((diff: Detail) => object)[] = [
    (diff) => diff,
    (diff) => (diff.verdict === 'pass' ? { ...diff, ...bare } : diff),
    (diff) => (diff.verdict === 'pass' ? { ...diff, ...bare } : { ...diff, stats: null }),
    (diff) => ({ ...diff, ...bare }),
    (diff) => ({ ...diff, ...bare, name: null }),
  ];
  for (const rung of rungs) {
    const json = listWithin(maxBytes, judgements, (judged) => rung(detailOf(judged, host)));
    if (json !== null) return json;
  }
  return JSON.stringify(judgements.map(({ id, verdict }) => ({ id, verdict })));
}

/** Lists items as a JSON array; `null` as soon as it is longer than so many bytes. */
function listWithin<T>(maxBytes: number, items: readonly T[], entryOf: (item: T) => object): string | null {
  const entries: string[] = [];
  // Each entry comes with a comma or, the last one, with the closing bracket.
  let length = '['.length;
  for (const item of items) {
    const entry = JSON.stringify(entryOf(item));
    length += Buffer.byteLength(entry) + 1;
    if (length > maxBytes) return null;
    entries.push(entry);
  }
  return `[${entries.join(',')}]`;
}

type Detail = ReturnType<typeof detailOf>;

/** Describes one diff for the outputs and the report. */
export function detailOf(judgement: Judgement, host: string) {
  const { id, diff, verdict, reasons } = judgement;
  return {
    id,
    name: diff === null ? null : outsideText(diff.name, longestName, 'end'),
    url: diffUrl(host, id),
    status: plainWord(diff?.status),
    result: plainWord(diff?.result),
    verdict,
    reasons: reasons.map((reason) => describeReason(reason, judgement)),
    stats: diff?.stats == null ? null : known(diff.stats),
  };
}

/** GitHub's logins are of these characters; whatever else came would be no login. */
export function login(name: string): string {
  return /^[\w-]{1,100}$/.test(name) ? name : 'unknown';
}

/** Datafold's word as it is when it can only be a word. */
function plainWord(word: string | null | undefined): string | null {
  if (word === null || word === undefined) return null;
  return /^[a-z_-]{1,40}$/.test(word) ? word : 'unknown';
}

/** The fields this version knows, so that nothing else of Datafold's answer leaves with them. */
function known(stats: DiffStats): object {
  const figures = figureNames.flatMap((name) => (stats[name] === undefined ? [] : [[name, stats[name]]]));
  const { sampled, version } = stats;
  return {
    ...Object.fromEntries(figures),
    ...(sampled === undefined ? {} : { sampled }),
    ...(version === undefined ? {} : { version: version === null ? null : outsideText(version, 40) }),
  };
}
