import type { Verdict } from '../diff/verdict.ts';
import { commitPhrase } from './commit.ts';
import type { Facts } from './facts.ts';
import { verdictIcon, verdictWord } from './labels.ts';
import { diffUrl, runLink } from './links.ts';
import { list, type Markdown, md, nothing, paragraphs, rawMarkdown } from './markdown.ts';
import { asMarkdown, link, untrusted } from './phrase.ts';

/** The longest comment body that GitHub takes under every reading of its limit, in UTF-16 units. */
export const commentLimit = 65_000;
/** The size of our marker line with every id at its longest. */
export const roomForMarker = 350;

/** Stands right above an earlier result that is folded. */
const separator = '<!-- data-diff-gate:earlier -->';
const endOfFold = '\n\n</details>\n';
const icons = ['⏳', '⏹️'] as const;

/** What a banner names. */
export type BannerFacts = Pick<Facts, 'repository' | 'runUrl' | 'host'> & { readonly headSha: string | null };

/**
 * Why a run ended without a verdict.
 * `inputs`: so many problems with its inputs.
 * `setup`: something that it needs before the first poll, such as the commit status.
 * `stopped`: GitHub stopped it.
 * `internal-error`: an error in the action itself.
 */
export type NoVerdictReason =
  | { readonly kind: 'inputs'; readonly problems: number }
  | { readonly kind: 'setup' | 'stopped' | 'internal-error' };

/** What stands in a comment below its marker, and the verdict in it. */
export type EarlierResult = {
  readonly recordLine: string | null;
  readonly text: string;
  readonly verdict: Verdict | null;
};

/** "Running for <commit>": put above an earlier result while diffs still run. */
export function runningBanner(facts: BannerFacts): Markdown {
  return banner('⏳', md`Data diffs are running${forCommit(facts)}`, facts, [
    md`Waiting for results. This comment updates when the diffs finish.`,
  ]);
}

/** Names the diffs that continue only after someone has done something in Datafold. */
export function needsActionBanner(facts: BannerFacts, ids: readonly number[]): Markdown {
  const pages = ids.map((id) => asMarkdown(link(`data diff ${id}`, diffUrl(facts.host, id))));
  return banner('⏳', md`Data diffs need action in Datafold${forCommit(facts)}`, facts, [
    md`Someone must confirm this diff or sign in to its data source in Datafold. The check then continues on its own:`,
    list(pages.slice(0, maxLinks)),
    pages.length > maxLinks ? md`and ${pages.length - maxLinks} more` : nothing,
  ]);
}

const maxLinks = 50;

/** Says that a run ended without a verdict, and why. */
export function noVerdictBanner(facts: BannerFacts, reason: NoVerdictReason): Markdown {
  return banner('⏹️', noVerdictHeading(facts, reason), facts, [
    md`This run has no result and does not count as passed. ${rawMarkdown(noVerdictAdvice[reason.kind])}`,
  ]);
}

/** The job summary of a run that ended without a verdict. `message` is what the log says; each line of it is shown as code. */
export function noVerdictSummary(facts: BannerFacts, reason: NoVerdictReason, message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const shown = lines.slice(0, maxLines).map((line) => asMarkdown(untrusted(line, maxLineLength)));
  return `${paragraphs([noVerdictBanner(facts, reason), ...shown]).source}\n`;
}

const maxLines = 100;
const maxLineLength = 2_000;

const noVerdictAdvice: Readonly<Record<NoVerdictReason['kind'], string>> = {
  inputs: "The run's log and its annotations say which inputs to change.",
  setup: "The run's log says what is missing and how to fix it.",
  stopped: 'Re-run the job.',
  'internal-error':
    "This is not about your data or your workflow. Report it with the run's log and the version of the action. Until then, re-run the job.",
};

function noVerdictHeading(facts: BannerFacts, reason: NoVerdictReason): Markdown {
  const commit = forCommit(facts);
  switch (reason.kind) {
    case 'inputs':
      return reason.problems === 1
        ? md`Data diff gate could not run${commit}: 1 problem with its inputs`
        : md`Data diff gate could not run${commit}: ${reason.problems} problems with its inputs`;
    case 'setup':
      return md`Data diff gate could not run${commit}: its setup is incomplete`;
    case 'stopped':
      return md`Data diff gate cancelled or timed out${commit}`;
    case 'internal-error':
      return md`Data diff gate could not run${commit}: internal error in the action`;
  }
}

function forCommit({ headSha, repository }: BannerFacts): Markdown {
  return headSha === null ? nothing : md` for ${asMarkdown(commitPhrase(headSha, repository))}`;
}

function banner(
  icon: (typeof icons)[number],
  heading: Markdown,
  { runUrl }: BannerFacts,
  body: readonly Markdown[],
): Markdown {
  const run = runLink(runUrl);
  return paragraphs([
    md`### ${rawMarkdown(icon)} ${heading}`,
    ...body,
    run === null ? nothing : md`<sub>${asMarkdown(link('workflow run', run))}</sub>`,
  ]);
}

/**
 * Puts a banner above the result that stands in a comment, which is folded, byte for byte; an earlier banner is taken off first. Where
 * both do not fit the result goes, since the banner says that it is out of date.
 */
export function foldBelow(
  notice: Markdown,
  previous: EarlierResult | null,
): { readonly recordLine: string | null; readonly text: string } {
  const alone = { recordLine: null, text: `${notice.source}\n` };
  const earlier = previous === null ? '' : unfold(previous.text);
  if (previous === null || earlier.trim() === '') return alone;
  const { recordLine, verdict } = previous;
  const summary = `<summary>Previous result${verdict === null ? '' : `: ${verdictIcon[verdict]} ${verdictWord[verdict]}`}</summary>`;
  const text = `${notice.source}\n\n<details>\n${summary}\n\n${separator}\n\n${earlier}${endOfFold}`;
  const length = text.length + (recordLine?.length ?? 0) + roomForMarker;
  return length > commentLimit ? alone : { recordLine, text };
}

/** The result that is folded under a banner; a text without a banner as it is. */
function unfold(text: string): string {
  const at = text.indexOf(separator);
  if (at < 0) return icons.some((icon) => text.startsWith(`### ${icon}`)) ? '' : text;
  const folded = text.slice(at + separator.length).replace(/^(?:\r?\n){1,2}/, '');
  // An earlier version put the result below without folding it.
  return text.lastIndexOf('<details>', at) < 0 ? folded : folded.replace(/\r?\n\r?\n<\/details>\s*$/, '');
}
