import type { CiFacts, DataDiff } from '../diff/data-diff.ts';
import { getRelation, type Relation } from '../diff/stale.ts';
import { commitPhrase } from './commit.ts';
import type { Facts } from './facts.ts';
import { count, plural } from './figures.ts';
import { diffUrl, pullUrl, runLink, shortSha } from './links.ts';
import { isEmpty, type Markdown, md, nothing } from './markdown.ts';
import { problemsOf } from './messages/ci-run.ts';
import { asMarkdown, code, joinPhrases, link, type Phrase, raw, text } from './phrase.ts';

/** Builds the last line of every report: commit, diff or CI run, pull request, branches, author, workflow run, time. */
export function provenanceLine(facts: Facts): Markdown {
  const parts = [
    ...commitPart(facts),
    ...diffPart(facts),
    ...ciParts(facts),
    ...runPart(facts),
    ...timePart(facts),
  ];
  const line = asMarkdown(joinPhrases(parts, ' · '));
  return isEmpty(line) ? nothing : md`<sub>${line}</sub>`;
}

/** Warns where nothing shows which commit a diff is for, and the workflow does not run on the pull request's commit. */
export function looseWarning(facts: Facts): Markdown {
  const diffs = diffsOf(facts);
  const isLoose = facts.looseOrigin && diffs.some(({ ci }) => ci.prSha === null);
  if (!isLoose) return nothing;
  return md`⚠️ Datafold recorded no commit for this diff, and this workflow does not run on the pull request's own commit. Make sure that the ID comes from a run that does.`;
}

function diffsOf({ judgements }: Facts): readonly DataDiff[] {
  return judgements.flatMap(({ diff }) => (diff === null ? [] : [diff]));
}

function commitPart(facts: Facts): readonly Phrase[] {
  const { target, repository } = facts;
  const diffs = diffsOf(facts);
  if (target.headSha === null) return [raw('Commit not verified: this run has no head commit')];
  const head = text`Commit ${commitPhrase(target.headSha, repository)}`;
  if (diffs.length === 0) return [head];
  const relations = diffs.map(({ ci }) => getRelation(ci, target));
  return [text`${head} (${raw(relationWords(relations))})`];
}

function relationWords(relations: readonly Relation[]): string {
  const counted = (relation: Relation) => relations.filter((one) => one === relation).length;
  const all = relations.length;
  if (counted('head') === all) return all === 1 ? 'verified' : `verified for all ${count(all)} diffs`;
  if (counted('none') === all) return 'assumed: Datafold recorded no commit';
  if (all === 1) return 'not the commit of this diff, or not verified';
  return `verified for ${count(counted('head'))} of ${count(all)} diffs`;
}

function diffPart({ judgements, host }: Facts): readonly Phrase[] {
  const [only, ...others] = judgements;
  if (only === undefined) return [];
  return others.length === 0
    ? [link(`data diff ${only.id}`, diffUrl(host, only.id))]
    : [raw(plural(judgements.length, 'data diff'))];
}

/** What Datafold's CI recorded, each value once; a value that several diffs disagree on lists all of them. */
function ciParts(facts: Facts): readonly Phrase[] {
  const recorded = diffsOf(facts).map(({ ci }) => ci);
  const { target, ciRun } = facts;
  const runIds = distinct([
    ...(ciRun?.kind === 'gathered' ? ciRun.runIds : []),
    ...problemsOf(ciRun).flatMap(({ cause }) => ('runId' in cause ? [cause.runId] : [])),
    ...present(recorded.map(({ runId }) => runId)),
  ]);
  const pulls = distinct([
    ...present([target.prNumber]),
    ...present(recorded.map(({ prNumber }) => prNumber)),
  ]);
  const commits = distinct(present(recorded.map(({ prSha }) => prSha))).filter(
    (sha) => sha.toLowerCase() !== target.headSha?.toLowerCase(),
  );
  const authors = distinct(present(recorded.map(({ author }) => author)));
  return [
    ...labeled(
      'Datafold CI run',
      runIds.map((id) => raw(String(id))),
    ),
    ...labeled(
      '',
      pulls.map((number) => pullPhrase(number, facts)),
    ),
    ...labeled('recorded commit', commits.map(recordedCommit)),
    ...branchPart(recorded),
    ...labeled(
      'by',
      authors.map((author) => text`${author}`),
    ),
  ];
}

function branchPart(recorded: readonly CiFacts[]): readonly Phrase[] {
  const branches = new Map(recorded.map((ci) => [JSON.stringify([ci.prBranch, ci.baseBranch]), ci]));
  return labeled(
    'branch',
    [...branches.values()].flatMap(({ prBranch, baseBranch }) => {
      if (prBranch === null) return baseBranch === null ? [] : [text`into ${baseBranch}`];
      return [baseBranch === null ? text`${prBranch}` : text`${prBranch} → ${baseBranch}`];
    }),
  );
}

const maxValues = 3;

function labeled(label: string, values: readonly Phrase[]): readonly Phrase[] {
  if (values.length === 0) return [];
  const rest = values.length - maxValues;
  const shown = rest > 0 ? [...values.slice(0, maxValues), text`${rest} more`] : values;
  return [text`${raw(label === '' ? '' : `${label} `)}${joinPhrases(shown, ', ')}`];
}

/** Links only this pull request: a link to another one would leave a trace there. */
function pullPhrase(number: number, { repository, target }: Facts): Phrase {
  const url = number === target.prNumber ? pullUrl(repository, number) : null;
  return url === null ? raw(`pull request ${number}`) : link(`pull request ${number}`, url);
}

function recordedCommit(sha: string): Phrase {
  const short = shortSha(sha);
  return short === null ? text`${sha}` : code(short);
}

function runPart({ runUrl }: Facts): readonly Phrase[] {
  const url = runLink(runUrl);
  return url === null ? [] : [link('workflow run', url)];
}

function timePart({ createdAt }: Facts): readonly Phrase[] {
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(createdAt ?? '');
  return time === null ? [] : [raw(`${time[1]} ${time[2]} UTC`)];
}

function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value) => value !== null);
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
