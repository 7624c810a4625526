import type { CiMetadata, DataDiff } from '../diff/data-diff.ts';
import { getRelation, type Relation } from '../diff/staleness.ts';
import { nameCommit } from './commit.ts';
import type { Facts } from './facts.ts';
import { formatCount } from './format-numbers.ts';
import { buildDiffUrl, buildPullUrl, shortenSha, validateRunUrl } from './links.ts';
import { isEmpty, type Markdown, md, nothing, rawMarkdown } from './markdown.ts';
import { listRunProblems } from './messages/ci-run.ts';
import { code, joinPhrases, link, type Phrase, raw, renderPhrase, text } from './phrase.ts';

/**
 * Builds the last line of every report: commit, diff or CI run, pull request, branches, author, workflow run,
 * time.
 */
export function renderProvenance(facts: Facts): Markdown {
  const parts = [
    ...describeCommit(facts),
    ...describeDiffs(facts),
    ...describeCi(facts),
    ...describeRun(facts),
    ...describeTime(facts),
  ];
  const line = renderPhrase(joinPhrases(parts, ' · '));
  return isEmpty(line) ? nothing : md`<sub>${line}</sub>`;
}

/**
 * Warns where nothing shows which commit a diff is for, and the workflow does not run on the pull request's
 * commit.
 */
export function renderCommitWarning(facts: Facts): Markdown {
  const diffs = listDiffs(facts);
  const isUnproven = facts.runsOnOtherCommit && diffs.some(({ ci }) => ci.prSha === null);
  if (!isUnproven) return nothing;
  return rawMarkdown(
    `⚠️ Datafold recorded no commit for ${diffs.length === 1 ? 'this diff' : 'at least one of the diffs'}, and this workflow does not run on the pull request's own commit. ` +
      `Make sure that ${diffs.length === 1 ? 'the ID comes' : 'the IDs come'} from a run that does.`,
  );
}

function listDiffs({ judgments }: Facts): readonly DataDiff[] {
  return judgments.flatMap(({ diff }) => (diff === null ? [] : [diff]));
}

function describeCommit(facts: Facts): readonly Phrase[] {
  const { target, repository } = facts;
  const diffs = listDiffs(facts);
  if (target.headSha === null) return [raw('Commit not verified: this run has no head commit')];
  const head = text`Commit ${nameCommit(target.headSha, repository)}`;
  if (diffs.length === 0) return [head];
  const relations = diffs.map(({ ci }) => getRelation(ci, target));
  return [text`${head} (${raw(describeRelations(relations))})`];
}

function describeRelations(relations: readonly Relation[]): string {
  const counted = (relation: Relation) => relations.filter((one) => one === relation).length;
  const all = relations.length;
  if (counted('head') === all) return all === 1 ? 'verified' : `verified for all ${formatCount(all)} diffs`;
  if (counted('none') === all) return 'assumed: Datafold recorded no commit';
  if (all === 1) return relations[0] === 'other' ? 'the diff is for another commit' : 'not verified';
  return `verified for ${formatCount(counted('head'))} of ${formatCount(all)} diffs`;
}

function describeDiffs({ judgments, host }: Facts): readonly Phrase[] {
  const [only, ...others] = judgments;
  if (only === undefined) return [];
  return others.length === 0 ? [link(`diff ${only.id}`, buildDiffUrl(host, only.id))] : [];
}

/** Lists the facts that Datafold's CI recorded, each value once; where diffs disagree, all their values. */
function describeCi(facts: Facts): readonly Phrase[] {
  const recorded = listDiffs(facts).map(({ ci }) => ci);
  const { target, ciRun } = facts;
  const runIds = omitDuplicates([
    ...(ciRun?.kind === 'gathered' ? ciRun.runIds : []),
    ...listRunProblems(ciRun).flatMap(({ cause }) => ('runId' in cause ? [cause.runId] : [])),
    ...omitMissing(recorded.map(({ runId }) => runId)),
  ]);
  const pulls = omitDuplicates([
    ...omitMissing([target.prNumber]),
    ...omitMissing(recorded.map(({ prNumber }) => prNumber)),
  ]);
  const commits = omitDuplicates(omitMissing(recorded.map(({ prSha }) => prSha))).filter(
    (sha) => sha.toLowerCase() !== target.headSha?.toLowerCase(),
  );
  const authors = omitDuplicates(omitMissing(recorded.map(({ author }) => author)));
  return [
    ...labelValues(
      'Datafold CI',
      runIds.map((id) => raw(String(id))),
    ),
    ...labelValues(
      '',
      pulls.map((number) => linkPullRequest(number, facts)),
    ),
    ...labelValues('recorded commit', commits.map(shortenCommit)),
    ...describeBranches(recorded),
    ...labelValues(
      'by',
      authors.map((author) => text`${author}`),
    ),
  ];
}

function describeBranches(recorded: readonly CiMetadata[]): readonly Phrase[] {
  const branches = new Map(recorded.map((ci) => [JSON.stringify([ci.prBranch, ci.baseBranch]), ci]));
  return labelValues(
    '',
    [...branches.values()].flatMap(({ prBranch, baseBranch }) => {
      if (prBranch === null) return baseBranch === null ? [] : [text`into ${baseBranch}`];
      return [
        baseBranch === null
          ? text`${prBranch}`
          : joinPhrases([text`${prBranch}`, text`${baseBranch}`], ' → '),
      ];
    }),
  );
}

const maxValues = 3;

function labelValues(label: string, values: readonly Phrase[]): readonly Phrase[] {
  if (values.length === 0) return [];
  const rest = values.length - maxValues;
  const shown = rest > 0 ? [...values.slice(0, maxValues), text`${rest} more`] : values;
  return [text`${raw(label === '' ? '' : `${label} `)}${joinPhrases(shown, ', ')}`];
}

/** Links only this pull request: a link to another one would create a cross-reference there. */
function linkPullRequest(number: number, { repository, target }: Facts): Phrase {
  const url = number === target.prNumber ? buildPullUrl(repository, number) : null;
  return url === null ? raw(`pull request ${number}`) : link(`pull request ${number}`, url);
}

function shortenCommit(sha: string): Phrase {
  const short = shortenSha(sha);
  return short === null ? text`${sha}` : code(short);
}

function describeRun({ runUrl }: Facts): readonly Phrase[] {
  const url = validateRunUrl(runUrl);
  return url === null ? [] : [link('workflow run', url)];
}

function describeTime({ createdAt }: Facts): readonly Phrase[] {
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(createdAt ?? '');
  // The time of day must not stand on another line than the date, nor may the date break.
  return time === null ? [] : [raw(`${time[1]?.replaceAll('-', '&#8209;')}&nbsp;${time[2]}&nbsp;UTC`)];
}

function omitMissing<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value) => value !== null);
}

function omitDuplicates<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
