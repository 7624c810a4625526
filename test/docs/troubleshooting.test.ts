import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeOtherAccount, sharedMessages } from '../../src/comment/publish-comment.ts';
import type { NotAccepted } from '../../src/diff/acceptance.ts';
import type { CiRunOutcome } from '../../src/diff/ci-run.ts';
import type { RequestProblem } from '../../src/diff/request-problem.ts';
import type { PollFailure } from '../../src/diff/undetermined-cause.ts';
import { explain } from '../../src/github/github-error.ts';
import { requireUsableProxy } from '../../src/http/proxy.ts';
import { buildAnnotations } from '../../src/report/annotations.ts';
import { describeAcceptance } from '../../src/report/messages/acceptance.ts';
import { diffOf, ended, factsOf, factsOfCiRun, fullCi, headSha, lost } from '../report/factories.ts';
import { complaint } from '../support/inputs.ts';

const section = readFileSync(new URL('../../docs/troubleshooting.md', import.meta.url), 'utf8');

/** What the run's page says of a diff that came to no good end. */
function annotated(reason: PollFailure, status: string | null = null): string {
  const diff = status === null ? null : diffOf({ status, done: false, result: null, stats: null });
  return buildAnnotations(factsOf([lost(reason, diff)]))[0]?.message ?? '';
}

function ofCiRun(end: CiRunOutcome): string {
  return buildAnnotations(factsOfCiRun(end))[0]?.message ?? '';
}

function answered(status: number): string {
  const problem: RequestProblem = { kind: 'status', status, detail: null, instance: null };
  return annotated({ kind: 'refused', problem });
}

function notAccepted(why: NotAccepted): string {
  const acceptance = { kind: 'not-accepted', label: 'data-change-accepted', why } as const;
  return describeAcceptance(factsOf([], { acceptance })) ?? '';
}

function messageOf(fail: () => void): string {
  try {
    fail();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

const unreachable: RequestProblem = { kind: 'network', cause: 'the connection was refused, ECONNREFUSED' };

/** The headings, each with the message that the code makes for what it is about. */
const made: readonly { readonly heading: string; readonly message: string }[] = [
  {
    heading: 'api_key: is empty. GitHub passes no secrets to pull requests from forks.',
    message: complaint({ api_key: '' }, { fromFork: true }),
  },
  {
    heading: "api_key: is empty. Runs started by Dependabot see only Dependabot's own secrets.",
    message: complaint({ api_key: '' }, { byDependabot: true }),
  },
  {
    heading: 'api_key: is empty. Most likely the secret is not set',
    message: complaint({ api_key: '' }),
  },
  {
    heading: 'datadiff_id: is empty. Most likely the step that sets it was skipped',
    message: complaint({ datadiff_id: '' }),
  },
  {
    heading: "is empty. The variable or output it refers to probably doesn't exist.",
    message: complaint({ fail_on: '' }),
  },
  {
    heading: 'must be a base URL: host name and optional port, without path, query, or credentials.',
    message: complaint({ host: 'https://app.datafold.com/datadiffs/970' }),
  },
  {
    heading: 'has more than one condition. Write one per line',
    message: complaint({ thresholds: 'rows_added <= 5% rows_removed <= 0' }),
  },
  { heading: 'Datafold rejected the API key (HTTP 401)', message: answered(401) },
  { heading: 'The API key has no access to this diff (HTTP 403)', message: answered(403) },
  { heading: 'Datafold has no data diff with this ID (HTTP 404)', message: answered(404) },
  { heading: "Datafold's address redirects elsewhere", message: answered(302) },
  {
    heading: 'Could not reach Datafold before the timeout',
    message: annotated({ kind: 'unreachable', problem: unreachable }),
  },
  {
    heading: 'Datafold kept returning errors until the timeout',
    message: annotated({
      kind: 'unreachable',
      problem: { kind: 'status', status: 503, detail: null, instance: null },
    }),
  },
  {
    heading: 'HTTPS_PROXY must be an http:// or https:// proxy URL.',
    message: messageOf(() =>
      requireUsableProxy(new URL('https://app.datafold.com'), { HTTPS_PROXY: 'socks5://proxy' }),
    ),
  },
  {
    heading: 'The diff timed out after 60 minutes',
    message: annotated({ kind: 'out-of-time', timeoutMs: 3_600_000 }, 'processing'),
  },
  {
    heading: 'Datafold showed no CI run for the head commit',
    message: ofCiRun({ kind: 'no-run', timeoutMs: 3_600_000 }),
  },
  { heading: 'finished without any data diffs.', message: ofCiRun({ kind: 'no-diffs', runId: 7001 }) },
  {
    heading: 'Someone must confirm this diff in Datafold.',
    message: annotated({ kind: 'needs-action' }, 'needs_confirmation'),
  },
  {
    heading: 'Someone must sign in to the data source of this diff in Datafold.',
    message: annotated({ kind: 'needs-action' }, 'needs_authentication'),
  },
  {
    heading: 'This diff is for commit',
    message:
      buildAnnotations(factsOf([ended(diffOf({ ci: { ...fullCi, prSha: 'a'.repeat(40) } }))]))[0]?.message ??
      '',
  },
  {
    heading: 'Datafold recorded a short SHA for this diff',
    message:
      buildAnnotations(factsOf([ended(diffOf({ ci: { ...fullCi, prSha: headSha.slice(0, 7) } }))]))[0]
        ?.message ?? '',
  },
  {
    heading: 'which this version does not know.',
    message: buildAnnotations(factsOf([ended(diffOf({ result: 'approximate' }))]))[0]?.message ?? '',
  },
  {
    heading:
      'Could not write the pull request comment (GitHub responded with 403): the token lacks a permission.',
    message: explain('write the pull request comment', 403, 'Resource not accessible by integration').message,
  },
  { heading: 'so this one has a comment of its own.', message: sharedMessages.run },
  {
    heading: 'The pull request also has a comment with this',
    message: describeOtherAccount({ login: 'mona', isBot: false }, null),
  },
  {
    heading: 'Could not set the commit status (GitHub responded with 403): the token lacks a permission.',
    message: explain('set the commit status', 403, 'Resource not accessible by integration').message,
  },
  {
    heading: 'the label is older than what was found',
    message: notAccepted({ kind: 'older-than-report', by: 'mona', at: '2026-06-01T10:05:00Z' }),
  },
  { heading: 'has no effect', message: notAccepted({ kind: 'not-a-person', by: 'robot' }) },
];

test('every heading is a message, and every message here has its heading', () => {
  const headings = [...section.matchAll(/^### (.*)$/gm)].flatMap(([, heading = '']) =>
    [...heading.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
  );
  expect(headings.toSorted()).toEqual(made.map(({ heading }) => heading).toSorted());
});

test.each(made)('"$heading" is what the code says', ({ heading, message }) => {
  expect(message).toContain(heading);
});

test('what the sections promise about permissions is what the messages ask for', () => {
  for (const permission of ['pull-requests: write', 'statuses: write']) {
    expect(section).toContain(`\`${permission}\``);
    expect(made.some(({ message }) => message.includes(`"${permission}"`))).toBe(true);
  }
});
