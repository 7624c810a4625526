import { commitPhrase } from './commit.ts';
import type { Facts } from './facts.ts';
import { diffUrl, runLink } from './links.ts';
import { blocks, bullets, type Markdown, md, nothing, trusted } from './markdown.ts';
import { asMarkdown, link } from './phrase.ts';

/** The longest comment body that GitHub takes under every reading of its limit, in UTF-16 units. */
export const commentLimit = 65_000;
/** Stands between a banner and the verdict that it was put above. */
const separator = '<!-- data-diff-gate:earlier -->';
const icons = ['⏳', '⏹️'] as const;

/** What a banner names. */
export type BannerFacts = Pick<Facts, 'repository' | 'runUrl' | 'host'> & { readonly headSha: string | null };

/** "Running for <commit>": put above an earlier verdict while diffs still run. */
export function runningBanner(facts: BannerFacts): Markdown {
  return banner('⏳', 'Data diffs are running', facts, [
    md`The gate has not decided yet. This comment changes when the data diffs have ended.`,
  ]);
}

/** Diffs that go on only after a person has done something in Datafold. */
export function needsActionBanner(facts: BannerFacts, ids: readonly number[]): Markdown {
  const pages = ids.map((id) => asMarkdown(link(`data diff ${id}`, diffUrl(facts.host, id))));
  return banner('⏳', 'Data diffs are waiting for a person, running', facts, [
    md`Datafold goes on only after somebody has confirmed the diff, or signed in to its data source, on the diff's own page. Open it and do what it asks; the gate goes on by itself:`,
    bullets(pages.slice(0, mostLinks)),
    pages.length > mostLinks ? md`and ${pages.length - mostLinks} more` : nothing,
  ]);
}

const mostLinks = 50;

/** The runner ended the step before there was a verdict. */
export function stoppedBanner(facts: BannerFacts): Markdown {
  return banner('⏹️', 'Data diff gate stopped by GitHub: cancelled or out of time', facts, [
    md`There is no verdict for this run, and that is not a pass. Re-run the job to get one.`,
  ]);
}

/** The step ended without a verdict, and it was not the runner. */
export function faultBanner(facts: BannerFacts): Markdown {
  return banner('⏹️', 'Data diff gate ended without a verdict: a fault in the action itself', facts, [
    md`There is no verdict for this run, and that is not a pass. This is not about your data or your workflow. Please report it with the run's log and the version that you use; until then, re-run the job.`,
  ]);
}

function banner(
  icon: (typeof icons)[number],
  what: string,
  facts: BannerFacts,
  body: readonly Markdown[],
): Markdown {
  const run = runLink(facts.runUrl);
  const commit =
    facts.headSha === null ? nothing : md` for ${asMarkdown(commitPhrase(facts.headSha, facts.repository))}`;
  return blocks([
    md`### ${trusted(icon)} ${trusted(what)}${commit}`,
    ...body,
    run === null ? nothing : asMarkdown(link('Workflow run', run)),
  ]);
}

/**
 * A banner above the text that stands in the comment now, from which an earlier banner is taken off first. Where both have no room
 * the text goes, since the banner says that it is out of date.
 */
export function withBanner(notice: Markdown, present: string | null): string {
  const earlier = withoutBanner(present ?? '');
  const alone = `${notice.source}\n`;
  if (earlier.trim() === '') return alone;
  const both = `${notice.source}\n\nBelow is the verdict of an earlier run.\n\n---\n\n${separator}\n\n${earlier}`;
  return both.length > commentLimit - roomForMarker ? alone : both;
}

/** Our marker line with every id at its longest. */
export const roomForMarker = 300;

function withoutBanner(text: string): string {
  const at = text.indexOf(separator);
  if (at >= 0) return text.slice(at + separator.length).trimStart();
  return icons.some((icon) => text.startsWith(`### ${icon}`)) ? '' : text;
}
