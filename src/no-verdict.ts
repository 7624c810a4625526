import type { CommentPublisher } from './comment/publisher.ts';
import type { NoVerdictReason } from './errors.ts';
import { connectGitHub, createKeysFor, createPublisher, getLinks } from './github-services.ts';
import { openHttp } from './http/http.ts';
import { requireUsableProxy } from './http/proxy.ts';
import { parseHost } from './inputs/host.ts';
import type { RawInputs } from './inputs/inputs.ts';
import type { GitHub } from './ports.ts';
import { readEvent } from './pull-request/event.ts';
import { findTarget } from './pull-request/find-target.ts';
import type { Origin } from './pull-request/origin.ts';
import { refuseOwnStatus } from './pull-request/refuse-own-status.ts';
import type { Redact } from './redaction/redactor.ts';
import { type BannerContext, renderNoVerdictSummary } from './report/banner.ts';
import { writeSummary } from './runtime/actions.ts';
import type { RunnerInfo } from './runtime/environment.ts';

/** A run that ended without a verdict. `message` is what the log says about it. */
export type EndedRun = {
  readonly raw: RawInputs;
  readonly runner: RunnerInfo;
  readonly redact: Redact;
  readonly reason: NoVerdictReason;
  readonly message: string;
};

/**
 * Time for everything: the runner leaves 7.5 s after a signal, and a run with bad inputs has to end quickly.
 */
const limitMs = 3_000;

/**
 * Reports that there is no verdict: in the job summary, and in an existing comment of this gate. Works with
 * invalid inputs too, if token, pull request, and `comment_key` are known. Takes at most three seconds, and
 * never rejects.
 */
export async function reportNoVerdict(ended: EndedRun): Promise<void> {
  const { raw, runner, redact, reason, message } = ended;
  const origin = readEvent(runner, readPinnedNumber(raw));
  const links = getLinks(runner, '');
  const headSha = origin.headSha?.toLowerCase() ?? null;
  try {
    // Redacted first, because escaping can change a character of a secret.
    writeSummary(renderNoVerdictSummary({ ...links, headSha }, reason, redact(message)), redact);
  } catch {
    // The runner's file cannot be written; the log has the same text.
  }
  await updateExisting(ended, origin, links).catch(() => undefined);
}

async function updateExisting(
  { raw, runner, redact, reason }: EndedRun,
  origin: Origin,
  links: Omit<BannerContext, 'headSha'>,
): Promise<void> {
  const [token, commentKey] = [raw.github_token.trim(), raw.comment_key.trim()];
  const isPinnedWrong = raw.pr_number.trim() !== '' && readPinnedNumber(raw) === null;
  if (!isToken(token) || commentKey === '' || isPinnedWrong || raw.comment.trim().toLowerCase() === 'never')
    return;
  // The comment belongs to the run that set this status.
  refuseOwnStatus(raw.commit_status.trim() || null, runner.event, runner.payload);
  const host = parseHost(raw.host.trim());
  for (const url of [...('value' in host ? [host.value] : []), runner.apiUrl, runner.graphqlUrl])
    requireUsableProxy(new URL(url), process.env);
  const http = openHttp(process.env);
  try {
    const github = connectGitHub(runner, token, http.send, redact);
    const publisher = createPublisher({ comment: 'always', commentKey }, runner, origin, {
      github,
      links,
      keysFor: createKeysFor(raw.api_key.trim(), runner, commentKey),
      redact,
    });
    if (github !== null && publisher !== null) await write(publisher, github, origin, reason);
  } finally {
    http.close();
  }
}

async function write(
  publisher: CommentPublisher,
  github: GitHub,
  origin: Origin,
  reason: NoVerdictReason,
): Promise<void> {
  const signal = AbortSignal.timeout(limitMs);
  const { target } = await findTarget(origin, github, signal);
  await publisher.publishNoVerdict(target, reason, signal);
}

function readPinnedNumber({ pr_number }: RawInputs): number | null {
  const text = pr_number.trim();
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
}

/** Checks that a text can be sent as a header. */
function isToken(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
