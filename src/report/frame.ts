import type { Facts } from './facts.ts';
import { headline } from './headline.ts';
import { diffUrl, runLink } from './links.ts';
import { blocks, joined, type Markdown, md, nothing, trusted } from './markdown.ts';
import { verdictIcon } from './naming.ts';
import { originSection } from './origin.ts';
import { acceptedNote, notAcceptedNote } from './override.ts';
import { asMarkdown, link } from './phrase.ts';
import { adviceSection, whySection } from './why.ts';

/** What goes into the frame: the figures in front, what is folded behind, how long a list may get, and whether Datafold's error texts have room. */
export type Picture = {
  readonly front: Markdown;
  readonly fold: Markdown;
  readonly mostBullets: number;
  readonly withErrors?: boolean;
};

/** One rung of the ladder of detail; `null` as soon as it turns out longer than so many characters. */
export type Rung = (mostCharacters: number) => Picture | null;

/** The rungs, fullest first, and what is below the leanest where there are many diffs: only the worst of them, the others counted. */
export type Ladder = {
  readonly rungs: readonly Rung[];
  readonly worst: {
    readonly picture: (shown: number) => Picture;
    /** Of what fails or warns, worst first. */
    readonly rows: readonly Markdown[];
  } | null;
};

/** The parts that every rung shares, written once; the frame then draws any rung. */
export type Frame = {
  /** Verdict and reason, figures, what failed, what to do, where it comes from, where to look. */
  readonly around: (picture: Picture) => Markdown;
  /** The least that can be said: the verdict, the counts and where to look. */
  readonly counts: () => Markdown;
};

export function frameOf(facts: Facts): Frame {
  const head = blocks([heading(facts), acceptedNote(facts)]);
  const foot = links(facts);
  const why = whySection({ ...facts, details: new Map() });
  const whyInFull = facts.details.size === 0 ? why : whySection(facts);
  const advice = adviceSection(facts);
  const otherwise = notAcceptedNote(facts);
  const origin = originSection(facts);
  return {
    around: ({ front, fold, mostBullets: most, withErrors = false }) =>
      blocks([
        head,
        front,
        (withErrors ? whyInFull : why)(most),
        advice(most),
        otherwise,
        fold,
        origin(most),
        foot,
      ]),
    counts: () => blocks([head, foot]),
  };
}

function heading(facts: Facts): Markdown {
  return md`### ${trusted(verdictIcon[facts.verdict])} ${trusted(headline(facts))}`;
}

function links({ judgements, host, ...facts }: Facts): Markdown {
  const [only, ...others] = judgements;
  const run = runLink(facts.runUrl);
  return joined(
    [
      only !== undefined && others.length === 0
        ? asMarkdown(link('Open in Datafold', diffUrl(host, only.id)))
        : nothing,
      run === null ? nothing : asMarkdown(link('Workflow run', run)),
    ],
    ' · ',
  );
}
