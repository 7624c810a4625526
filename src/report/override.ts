import type { NotAccepted, Override } from '../diff/override.ts';
import type { Facts } from './facts.ts';
import { type Markdown, md, nothing } from './markdown.ts';
import { asMarkdown, asText, outside, own, type Phrase, prose, say, words } from './phrase.ts';

/** Whether a person accepted what fails: it then stands as a warning. */
export function isAccepted({ override }: Pick<Facts, 'override'>): boolean {
  return override?.kind === 'accepted';
}

/** Who accepted the fail, for the top of the report; nothing where nobody did. */
export function acceptedNote({ override }: Facts): Markdown {
  if (override?.kind !== 'accepted') return nothing;
  return md`**Accepted by a person.** ${asMarkdown(overridePhrase(override))}`;
}

/** How a person could accept the fail, or why the label that is there does not; for the end of what to do. */
export function notAcceptedNote({ override }: Facts): Markdown {
  return override?.kind === 'not-accepted' ? asMarkdown(overridePhrase(override)) : nothing;
}

/** The same as one line for the log and for annotations. */
export function overrideLine(override: Override): string {
  return asText(overridePhrase(override));
}

function overridePhrase(override: Override): Phrase {
  const label = outside(override.label, longestName);
  if (override.kind === 'accepted') {
    const when = override.at === null ? words('') : say` on ${words(moment(override.at))}`;
    return say`${outside(override.by, longestName)} put the label ${label} on the pull request${when}, after its branch had moved to this commit. The differences stand; the next push asks again.`;
  }
  return notAccepted(override.why, label);
}

const longestName = 60;

/** `2026-11-22T10:05:00Z` as people read it; anything else is not repeated. */
function moment(at: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(at);
  if (match === null) return 'a day that GitHub does not tell';
  const [, day = '', time = '', zone = ''] = match;
  return `${day} at ${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
}

function notAccepted(why: NotAccepted, label: Phrase): Phrase {
  const nobody = say`The label ${label} accepts nothing here`;
  switch (why.kind) {
    case 'not-labelled':
      return say`Or accept it as it is: put the label ${label} on the pull request after you have looked, then re-run this job.`;
    case 'older-than-commit':
      return say`The label ${label} is older than this commit, so nobody has accepted this. Put it on again after you have looked, then re-run this job.`;
    case 'not-a-person':
      return say`${nobody}: it was not a person who put it on. Take it off, put it on yourself after you have looked, then re-run this job.`;
    case 'nobody':
      return say`${nobody}: GitHub does not tell who put it on. Take it off, put it on again after you have looked, then re-run this job.`;
    case 'head-moved':
      return say`${nobody}: the pull request has moved on to another commit than the one judged here. Its own run asks again.`;
    case 'no-pull-request':
      return say`${nobody}: this run knows no pull request. Set ${own('pr_number')}, or re-run this job where the log says that GitHub did not tell it.`;
    case 'no-head':
      return say`${nobody}: this run knows no head commit that it could be compared with. Start the workflow by an event of the pull request, or set ${own('pr_number')}.`;
    case 'no-github':
      return say`${nobody}: there is no GitHub to ask for it. Check ${own('github_token')}.`;
    case 'branch-gone':
      return say`${nobody}: the repository of the branch is gone, so GitHub does not tell when it moved to this commit. Put the label on again in a workflow that runs on the type ${own('labeled')}.`;
    case 'fork':
      return say`${nobody}: the branch lies in a fork that this token cannot read, so nothing tells when it moved to this commit. Run the workflow on the type ${own('labeled')} too, whose event tells it, and put the label on again.`;
    case 'no-move':
      return say`${nobody}: GitHub does not show when the branch moved to this commit, which can take it a minute. Re-run this job; if that does not help, put the label on in a workflow that runs on the type ${own('labeled')}.`;
    case 'unreadable':
      return say`${nobody}, since it could not be checked. ${prose(why.problem)}`;
  }
}
