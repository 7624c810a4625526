import type { Verdict } from '../diff/verdict.ts';

/**
 * The facts in the first line of a comment of ours. Read back they are untrusted: anyone can paste a marker.
 */
export type Marker = {
  /**
   * Which comment of the pull request: a hash of the input `comment_key` and of the comment's number, see
   * `listCommentKeys`.
   */
  readonly key: string;
  /** GitHub's ids as decimal digits, which can be larger than a safe number. */
  readonly run: string;
  readonly attempt: string;
  /** `none` where the event has no head commit. */
  readonly head: string;
  readonly phase: Phase;
  /**
   * The verdict in the text, also in a folded one; `null` where there is none, or where an earlier version
   * wrote it.
   */
  readonly verdict: Verdict | null;
  /** Drawn by each process when it starts; `null` where an earlier version wrote the comment. */
  readonly instance: string | null;
  /** A hash of the tables that were compared; `null` where not all of them are known. */
  readonly tables: string | null;
  /** A hash of the workflow file; `null` where the runner does not name it. */
  readonly workflow: string | null;
};

/**
 * `running`: the diffs have not finished. `done`: the text is the verdict of the run in the marker.
 * `stopped`: that run ended without a verdict. Under `running` and `stopped` an earlier verdict is folded.
 */
export type Phase = 'running' | 'done' | 'stopped';

/** A comment of ours, taken apart. `recordLine` is the second hidden line, without its line feed. */
export type ParsedComment = {
  readonly marker: Marker;
  readonly recordLine: string | null;
  readonly text: string;
};

const markerPattern =
  /^<!-- data-diff-gate key=([0-9a-f]{16}) run=(\d{1,20}) attempt=(\d{1,9}) head=([0-9a-f]{40,64}|none) phase=(running|done|stopped)(?: verdict=(pass|warn|fail|none) instance=([0-9a-f]{12}) tables=([0-9a-f]{16}|none) workflow=([0-9a-f]{16}|none))? -->(?:\r?\n|$)/;
const recordPattern = /^(<!-- data-diff-gate:record [^\r\n]*-->)(?:\r?\n|$)/;

/** Formats the marker as the comment's first line, which is never cut off. */
export function formatMarker(marker: Marker): string {
  const { key, run, attempt, head, phase, verdict, instance, tables, workflow } = marker;
  const newer =
    instance === null
      ? ''
      : ` verdict=${verdict ?? 'none'} instance=${instance} tables=${tables ?? 'none'} workflow=${workflow ?? 'none'}`;
  return `<!-- data-diff-gate key=${key} run=${run} attempt=${attempt} head=${head} phase=${phase}${newer} -->\n`;
}

/** Puts a comment together: its hidden lines, then its text. */
export function formatComment({ marker, recordLine, text }: ParsedComment): string {
  return formatMarker(marker) + (recordLine === null ? '' : `${recordLine}\n`) + text;
}

/** Takes a comment's body apart; `null` for a body that does not begin with a marker. */
export function parseComment(body: string): ParsedComment | null {
  const match = markerPattern.exec(body);
  if (match === null) return null;
  const rest = body.slice(match[0].length);
  const record = recordPattern.exec(rest);
  return {
    marker: readMarker(match),
    recordLine: record?.[1] ?? null,
    text: rest.slice(record?.[0].length ?? 0),
  };
}

function readMarker([, key = '', run = '', attempt = '', head = '', ...more]: RegExpExecArray): Marker {
  const [phase, verdict, instance, tables, workflow] = more;
  return {
    key,
    run,
    attempt,
    head,
    phase: phase === 'running' || phase === 'stopped' ? phase : 'done',
    verdict: verdict === 'pass' || verdict === 'warn' || verdict === 'fail' ? verdict : null,
    instance: instance ?? null,
    tables: parseHash(tables),
    workflow: parseHash(workflow),
  };
}

function parseHash(hash: string | undefined): string | null {
  return hash === undefined || hash === 'none' ? null : hash;
}
