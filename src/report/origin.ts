import type { CiFacts, DataDiff } from '../diff/data-diff.ts';
import { type Relation, relationOf } from '../diff/stale.ts';
import { commitPhrase } from './commit.ts';
import type { Facts } from './facts.ts';
import { pullUrl, shortSha } from './links.ts';
import { blocks } from './markdown.ts';
import { asMarkdown, enumerated, link, own, type Phrase, phrases, say, words } from './phrase.ts';
import { type Section, section } from './section.ts';

/** Which pull request and commit the diffs are about, and whether Datafold itself says so. */
export function originSection(facts: Facts): Section {
  const diffs = facts.judgements.flatMap(({ diff }) => (diff === null ? [] : [diff]));
  if (diffs.length === 0) return () => asMarkdown(membership(facts));
  const said = asMarkdown(say`${membership(facts)}${provenance(diffs, facts)}`);
  const told = distinct(diffs.map(({ ci }) => ci)).map((ci) => asMarkdown(recorded(ci, facts)));
  const lines = told.filter(({ source }) => source !== '');
  return lines.length > 1 ? section(said, lines) : () => blocks([said, ...lines]);
}

/** Of which CI run these are all diffs, where they were not named one by one. */
function membership({ ciRun, judgements }: Facts): Phrase {
  if (ciRun?.kind !== 'gathered') return words('');
  const runs = ciRun.runIds.map((id) => words(String(id)));
  const run = say`Datafold's CI ${words(runs.length === 1 ? 'run' : 'runs')} ${enumerated(runs)}`;
  return judgements.length === 1
    ? say`This is the only data diff of ${run}. `
    : say`These are all ${judgements.length} data diffs of ${run}. `;
}

/** Whether the diffs name the gated commit. What Datafold does not record it cannot confirm, and we say that. */
function provenance(diffs: readonly DataDiff[], facts: Facts): Phrase {
  const { headSha } = facts.target;
  if (headSha === null) return say`This run knows no head commit, so commits were not compared.`;
  const relations = diffs.map(({ ci }) => relationOf(ci, facts.target));
  const head = commitPhrase(headSha, facts.repository);
  const isLoose = facts.looseOrigin && relations.includes('none');
  const mark = words(isLoose ? '⚠️ ' : '');
  const loose = isLoose
    ? say` This workflow does not run on the pull request's own commit: make sure that the id comes from a run that does.`
    : words('');
  const [first = 'none', ...others] = relations;
  const said = others.length === 0 ? ofOne(first, head) : ofSeveral(relations, head);
  return say`${mark}${said}${loose}`;
}

function ofOne(relation: Relation, head: Phrase): Phrase {
  switch (relation) {
    case 'head':
      return say`Datafold made this diff for this commit, ${head}.`;
    case 'none':
      return say`Datafold records no commit for this diff, so it is taken to be about ${head}.`;
    case 'prefix':
      return say`Datafold records only the beginning of this diff's commit; the head is ${head}.`;
    case 'unverifiable':
      return say`Datafold made this diff for a commit that could not be checked against the head, ${head}.`;
    case 'unsigned-merge':
      return say`Datafold made this diff for a merge of ${head} that GitHub did not create.`;
    case 'unreadable':
      return say`Datafold recorded a commit that is not a SHA for this diff; the head is ${head}.`;
    case 'other':
      return say`Datafold made this diff for another commit than ${head}.`;
  }
}

/** In the order in which they are told. */
const recordedFor: Readonly<Record<Relation, string>> = {
  head: 'for this commit',
  other: 'for another commit',
  'unsigned-merge': 'for a merge commit that GitHub did not create',
  unverifiable: 'for a commit that could not be checked',
  unreadable: 'with an unreadable commit recorded',
  prefix: 'with only the beginning of a commit recorded',
  none: 'without recording a commit',
};

function ofSeveral(relations: readonly Relation[], head: Phrase): Phrase {
  const all = relations.length;
  const of = (relation: Relation) => relations.filter((one) => one === relation).length;
  if (of('head') === all)
    return say`Datafold made ${all === 2 ? words('both') : say`all ${all}`} diffs for this commit, ${head}.`;
  if (of('none') === all)
    return say`Datafold records no commit for these diffs, so they are taken to be about ${head}.`;
  const parts = (Object.keys(recordedFor) as Relation[])
    .filter((relation) => of(relation) > 0)
    .map((relation) => say`${of(relation)} ${words(recordedFor[relation])}`);
  return say`The head is ${head}. Of ${all} diffs, Datafold made ${enumerated(parts)}.`;
}

/** What Datafold's own CI recorded, on one line; nothing for diffs made through the API. */
function recorded(ci: CiFacts, facts: Facts): Phrase {
  const parts = [
    ...(ci.prNumber === null ? [] : [pullPhrase(ci.prNumber, facts)]),
    ...(ci.prBranch === null ? [] : [say`branch ${ci.prBranch}`]),
    ...(ci.baseBranch === null ? [] : [say`base ${ci.baseBranch}`]),
    ...(ci.prSha === null ? [] : [say`commit ${commitName(ci.prSha)}`]),
    ...(ci.author === null ? [] : [say`by ${ci.author}`]),
    ...(ci.runId === null ? [] : [say`CI run ${words(String(ci.runId))}`]),
  ];
  return parts.length === 0 ? words('') : say`Recorded by Datafold: ${phrases(parts, ' · ')}`;
}

/** Linked only when it is this pull request: a link to another one would leave a trace there. */
function pullPhrase(number: number, { repository, target }: Facts): Phrase {
  const url = number === target.prNumber ? pullUrl(repository, number) : null;
  return url === null ? say`pull request ${words(String(number))}` : link(`pull request ${number}`, url);
}

function commitName(sha: string): Phrase {
  const short = shortSha(sha);
  return short === null ? say`${sha}` : own(short);
}

function distinct(facts: readonly CiFacts[]): readonly CiFacts[] {
  return [...new Map(facts.map((ci) => [JSON.stringify(ci), ci])).values()];
}
