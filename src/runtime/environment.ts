import { readFileSync } from 'node:fs';
import type { Environment } from '../http/proxy.ts';
import type { EventFile } from '../pull-request/event-file.ts';
import { redactJson } from '../redaction/json.ts';
import type { Redact } from '../redaction/redactor.ts';

/**
 * The runner's variables and event, parsed; `null` for what is missing or not of the expected shape.
 */
export type RunnerInfo = {
  readonly event: string;
  readonly payload: unknown;
  readonly eventFile: EventFile;
  readonly sha: string | null;
  readonly ref: string;
  readonly actor: string;
  readonly repository: { readonly owner: string; readonly repo: string } | null;
  readonly repositoryId: number | null;
  readonly runId: string;
  readonly runAttempt: string;
  /** Names of job and step in the workflow. All jobs of a matrix have the same names. */
  readonly job: string;
  readonly action: string;
  /** The workflow file and its ref, `owner/repo/path@ref`. */
  readonly workflowRef: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
};

/**
 * Reads the runner's variables and the event file. Without a readable file, the payload is `null`. `redact`
 * removes secrets from what is shown.
 */
export function readRunnerInfo(env: Environment, redact: Redact): RunnerInfo {
  const apiUrl = parseUrlOr(env['GITHUB_API_URL'], 'https://api.github.com');
  const repository = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(env['GITHUB_REPOSITORY'] ?? '');
  const { payload, eventFile } = readEventFile(env['GITHUB_EVENT_PATH'] ?? '', redact);
  return {
    event: redact(env['GITHUB_EVENT_NAME'] ?? ''),
    payload,
    eventFile: { ...eventFile, path: redact(eventFile.path) },
    sha: readSha(env['GITHUB_SHA'] ?? ''),
    ref: redact(env['GITHUB_REF'] ?? ''),
    actor: redact(env['GITHUB_ACTOR'] ?? ''),
    repository: repository === null ? null : { owner: repository[1] ?? '', repo: repository[2] ?? '' },
    repositoryId: Number(parseDigits(env['GITHUB_REPOSITORY_ID'])) || null,
    runId: parseDigits(env['GITHUB_RUN_ID']),
    runAttempt: parseDigits(env['GITHUB_RUN_ATTEMPT']),
    job: env['GITHUB_JOB'] ?? '',
    action: env['GITHUB_ACTION'] ?? '',
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    serverUrl: parseUrlOr(env['GITHUB_SERVER_URL'], getServerUrl(apiUrl)),
    apiUrl,
    graphqlUrl: parseUrlOr(env['GITHUB_GRAPHQL_URL'], getGraphqlUrl(apiUrl)),
  };
}

/** Builds the URL of the run's page; `null` outside of a workflow. */
export function getRunUrl({ repository, runId, serverUrl }: RunnerInfo): string | null {
  return repository === null || runId === '0'
    ? null
    : `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
}

type EventPayload = Pick<RunnerInfo, 'payload' | 'eventFile'>;

/**
 * Reads the event file. Nothing else in the process may: GitHub's own client throws on a broken one.
 * Never throws.
 */
function readEventFile(path: string, redact: Redact): EventPayload {
  const without = (problem: EventFile['problem']): EventPayload => ({
    payload: null,
    eventFile: { path, problem },
  });
  if (path === '') return without('unset');
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    if (text.trim() === '') return without('empty');
    const payload: unknown = JSON.parse(redactJson(text, redact));
    const isEvent = typeof payload === 'object' && payload !== null && Object.keys(payload).length > 0;
    return isEvent ? { payload, eventFile: { path, problem: null } } : without('no-object');
  } catch (error) {
    if (error instanceof SyntaxError) return without('not-json');
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return without(isMissing ? 'missing' : 'unreadable');
  }
}

/** Reads a commit SHA; 40 zeros mean "no commit". */
function readSha(text: string): string | null {
  return /^(?!0+$)[0-9a-f]{40,64}$/i.test(text) ? text.toLowerCase() : null;
}

/**
 * Derives the URL of GraphQL from the API's. It stays on the same server, because the token is sent there.
 */
function getGraphqlUrl(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}

/** Derives the URL of GitHub's website from the API's. Used only in links. */
function getServerUrl(apiUrl: string): string {
  const [, server] = /^(.+)\/api\/v3$/.exec(apiUrl) ?? [];
  const [, residence] = /^https:\/\/api\.([^/]+)$/.exec(apiUrl) ?? [];
  return server ?? `https://${residence ?? 'github.com'}`;
}

/** Returns `text` if it is a URL, without a trailing slash, else `fallback`. */
function parseUrlOr(text: string | undefined, fallback: string): string {
  return text !== undefined && URL.canParse(text) ? text.replace(/(?<!\/)\/+$/, '') : fallback;
}

function parseDigits(text: string | undefined): string {
  return /^\d{1,20}$/.test(text ?? '') ? (text ?? '0') : '0';
}
