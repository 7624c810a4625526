import type { Verdict } from '../diff/verdict.ts';
import type { Clock, GitHub } from '../ports.ts';
import type { SharedWith } from './choose-comment.ts';
import type { Marker, ParsedComment, Phase } from './marker.ts';
import type { OwnComment } from './own-comments.ts';

/** Services that every write of a comment needs. */
export type CommentContext = {
  readonly github: GitHub;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

/** The run that writes: the facts of the marker that stay the same over a run. */
export type WritingRun = Omit<Marker, 'key' | 'phase' | 'verdict' | 'tables'>;

/** The text below the marker. */
export type Content = Pick<ParsedComment, 'recordLine' | 'text'>;

/**
 * Makes the new content; `null` to write nothing. `previous` is the present comment, `null` if there is none.
 */
export type Compose = (previous: ParsedComment | null) => Content | null;

/** A request to write the comment of this gate. */
export type CommentUpdate = {
  readonly prNumber: number;
  /** The keys of the comments of its `comment_key`, see `listCommentKeys`. */
  readonly keys: readonly string[];
  readonly writingRun: WritingRun;
  readonly tables: string | null;
  readonly phase: Phase;
  /** The verdict that is written; `null` keeps the one that is folded. */
  readonly verdict: Verdict | null;
  readonly compose: Compose;
  /** Called with the comment's id: before it is written over, and after it was created. */
  readonly onTarget?: (id: number) => void;
};

/** Why nothing was written. */
type SkippedReason = 'newer' | 'no-free-key' | 'closed' | 'not-wanted';

/** Result of an attempt to write. */
export type CommentResult =
  | (WrittenComment & { readonly kind: 'created' | 'updated' })
  | { readonly kind: 'skipped'; readonly why: SkippedReason };

/** A comment that was created or updated. */
export type WrittenComment = {
  readonly id: number;
  readonly sharedWith: SharedWith | null;
  /** The newest comment with this `comment_key` by another account. */
  readonly byOtherAccount: OwnComment | null;
  /** Whether the comment was hidden on the pull request, and what became of that. */
  readonly visibility: 'visible' | 'shown-again' | 'hidden';
};
