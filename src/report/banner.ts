import type { Verdict } from '../diff/verdict.ts';
import type { NoVerdictReason } from '../errors.ts';
import { nameCommit } from './commit.ts';
import type { Facts } from './facts.ts';
import { verdictIcon, verdictWord } from './labels.ts';
import { buildDiffUrl, validateRunUrl } from './links.ts';
import { list, type Markdown, md, nothing, paragraphs, rawMarkdown } from './markdown.ts';
import { code, enumerate, link, type Phrase, raw, renderPhrase, text, untrusted } from './phrase.ts';

/** Largest comment body that GitHub accepts, however it counts: in UTF-16 units. */
export const commentLimit = 65_000;
/** Largest size of our marker line. */
export const roomForMarker = 350;

/** Marks the start of a folded earlier result. */
const separator = '<!-- data-diff-gate:earlier -->';
const endOfFold = '\n\n</details>\n';
const icons = ['⏳', '⏹️'] as const;

/** The commit and the links that a banner names. */
export type BannerContext = Pick<Facts, 'repository' | 'runUrl' | 'host'> & {
  readonly headSha: string | null;
};

/** The text of a comment below its marker, and the verdict in it. */
export type EarlierResult = {
  readonly recordLine: string | null;
  readonly text: string;
  readonly verdict: Verdict | null;
};

/** Renders "Running for <commit>", which is shown above an earlier result. */
export function renderRunning(facts: BannerContext): Markdown {
  return renderBanner('⏳', md`Data diffs are running${addCommit(facts)}`, facts, [
    md`Waiting for results. This comment updates when the diffs finish.`,
  ]);
}

/** Names the diffs that continue only after someone has done something in Datafold. */
export function renderNeedsAction(facts: BannerContext, ids: readonly number[]): Markdown {
  const pages = ids.map((id) => renderPhrase(link(`data diff ${id}`, buildDiffUrl(facts.host, id))));
  return renderBanner('⏳', md`Data diffs need action in Datafold${addCommit(facts)}`, facts, [
    ids.length === 1
      ? md`Someone must confirm this diff or sign in to its data source in Datafold. The check then continues on its own:`
      : md`Someone must confirm these diffs or sign in to their data sources in Datafold. The check then continues on its own:`,
    list(pages.slice(0, maxLinks)),
    pages.length > maxLinks ? md`and ${pages.length - maxLinks} more` : nothing,
  ]);
}

const maxLinks = 50;

/** Renders that a run ended without a verdict, and why. */
export function renderNoVerdict(facts: BannerContext, reason: NoVerdictReason): Markdown {
  // Other advice has the link already.
  const linked = reason.kind === 'cancelled' ? facts : { ...facts, runUrl: null };
  return renderBanner('⏹️', renderNoVerdictHeading(facts, reason), linked, [
    renderPhrase(text`This run has no result and does not count as passed.${explainNoVerdict(reason)}`),
    md`**What to do:** ${renderPhrase(adviseOnNoVerdict(reason, facts))}`,
  ]);
}

/**
 * Renders the job summary of a run without a verdict. `message` is the log's; its lines are shown as code.
 */
export function renderNoVerdictSummary(
  facts: BannerContext,
  reason: NoVerdictReason,
  message: string,
): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const shown = lines.slice(0, maxLines).map((line) => renderPhrase(untrusted(line, maxLineLength)));
  return `${paragraphs([renderNoVerdict(facts, reason), ...shown]).source}\n`;
}

const maxLines = 100;
const maxLineLength = 2_000;

function explainNoVerdict(reason: NoVerdictReason): Phrase {
  if (reason.kind === 'internal') return text` This is not about your data or your workflow.`;
  if (reason.kind !== 'inputs' || reason.names.length === 0) return text``;
  return text` ${raw(reason.problems === 1 ? 'Problem' : 'Problems')} with ${enumerate(reason.names.map(code))}.`;
}

function adviseOnNoVerdict({ kind }: NoVerdictReason, { runUrl }: BannerContext): Phrase {
  const url = validateRunUrl(runUrl);
  const log = (words: string) => (url === null ? raw(words) : link(words, url));
  switch (kind) {
    case 'inputs':
      return text`${log("Open the run's log")}: it says what to change.`;
    case 'setup':
      return text`${log("Open the run's log")}: it says what is missing and how to fix it.`;
    case 'cancelled':
      return text`Re-run the job.`;
    case 'internal':
      return text`Report it with ${log("the run's log")} and the version of the action. Until then, re-run the job.`;
  }
}

function renderNoVerdictHeading(facts: BannerContext, reason: NoVerdictReason): Markdown {
  const commit = addCommit(facts);
  switch (reason.kind) {
    case 'inputs':
      return reason.problems === 1
        ? md`Data diff gate could not run${commit}: 1 problem with its inputs`
        : md`Data diff gate could not run${commit}: ${reason.problems} problems with its inputs`;
    case 'setup':
      return md`Data diff gate could not run${commit}: its setup is incomplete`;
    case 'cancelled':
      return md`Data diff gate cancelled or timed out${commit}`;
    case 'internal':
      return md`Data diff gate could not run${commit}: internal error in the action`;
  }
}

function addCommit({ headSha, repository }: BannerContext): Markdown {
  return headSha === null ? nothing : md` for ${renderPhrase(nameCommit(headSha, repository))}`;
}

function renderBanner(
  icon: (typeof icons)[number],
  heading: Markdown,
  { runUrl }: BannerContext,
  body: readonly Markdown[],
): Markdown {
  const run = validateRunUrl(runUrl);
  return paragraphs([
    md`### ${rawMarkdown(icon)} ${heading}`,
    ...body,
    run === null ? nothing : md`<sub>${renderPhrase(link('workflow run', run))}</sub>`,
  ]);
}

/**
 * Puts a banner above the result in a comment, and folds that result byte for byte. Removes an earlier
 * banner. If both do not fit, the outdated result is dropped.
 */
export function foldBelow(
  notice: Markdown,
  previous: EarlierResult | null,
): { readonly recordLine: string | null; readonly text: string } {
  const alone = { recordLine: null, text: `${notice.source}\n` };
  const earlier = previous === null ? '' : unwrapEarlier(previous.text);
  if (previous === null || earlier.trim() === '') return alone;
  const { recordLine, verdict } = previous;
  const summary = `<summary>Previous result${verdict === null ? '' : `: ${verdictIcon[verdict]} ${verdictWord[verdict]}`}${nameEarlierCommit(earlier)}</summary>`;
  const text = `${notice.source}\n\n<details>\n${summary}\n\n${separator}\n\n${earlier}${endOfFold}`;
  const length = text.length + (recordLine?.length ?? 0) + roomForMarker;
  return length > commentLimit ? alone : { recordLine, text };
}

/** Names the commit of an earlier result, from its last line; nothing if it names none. */
function nameEarlierCommit(earlier: string): string {
  const [, sha] = /\n<sub>Commit \[?`([0-9a-f]{7})`[^\n]*\s*$/.exec(earlier) ?? [];
  return sha === undefined ? '' : ` for <code>${sha}</code>`;
}

/** Takes the result from under a banner; a text without a banner stays as it is. */
function unwrapEarlier(text: string): string {
  const at = text.indexOf(separator);
  if (at < 0) return icons.some((icon) => text.startsWith(`### ${icon}`)) ? '' : text;
  const folded = text.slice(at + separator.length).replace(/^(?:\r?\n){1,2}/, '');
  // An earlier version put the result below the banner without folding it.
  return text.lastIndexOf('<details>', at) < 0 ? folded : folded.replace(/\r?\n\r?\n<\/details>\s*$/, '');
}
