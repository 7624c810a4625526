import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeEvent } from '../events.ts';

/** The run, job and step that the action believes to be in. */
export type StepFacts = {
  readonly event: FakeEvent;
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly workflow: string;
  /** Path of the workflow file in the repository. */
  readonly workflowFile: string;
  readonly job: string;
  readonly action: string;
};

/** The files that a step talks to the runner through, in a folder of their own. */
export type StepFiles = {
  readonly folder: string;
  readonly output: string;
  readonly state: string;
  readonly summary: string;
  readonly env: string;
  readonly path: string;
  readonly event: string;
  readonly workspace: string;
};

/** Makes the files, empty but for the event. */
export function makeStepFiles(event: FakeEvent): StepFiles {
  const folder = mkdtempSync(join(tmpdir(), 'ddg-step-'));
  const files: StepFiles = {
    folder,
    output: join(folder, 'output'),
    state: join(folder, 'state'),
    summary: join(folder, 'summary'),
    env: join(folder, 'env'),
    path: join(folder, 'path'),
    event: join(folder, 'event.json'),
    workspace: join(folder, 'workspace'),
  };
  for (const file of [files.output, files.state, files.summary, files.env, files.path])
    writeFileSync(file, '');
  writeFileSync(files.event, JSON.stringify(event.payload, null, 2));
  for (const name of ['workspace', 'temp', 'tools']) mkdirSync(join(folder, name));
  return files;
}

const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'];

/** The runner's own variables, and next to nothing of this process's. */
export function stepEnvironment(facts: StepFacts, files: StepFiles): Record<string, string> {
  const { event } = facts;
  const inherited = INHERITED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: facts.action,
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_API_URL: facts.apiUrl,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: facts.graphqlUrl,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: facts.job,
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: facts.repository,
    GITHUB_REPOSITORY_OWNER: facts.repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: String(facts.runAttempt),
    GITHUB_RUN_ID: String(facts.runId),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: facts.serverUrl,
    GITHUB_SHA: event.sha,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: facts.workflow,
    GITHUB_WORKFLOW_REF: `${facts.repository}/${facts.workflowFile}@${event.ref}`,
    GITHUB_WORKSPACE: files.workspace,
    RUNNER_ARCH: arch().toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[platform() as string] ?? 'Linux',
    RUNNER_TEMP: join(files.folder, 'temp'),
    RUNNER_TOOL_CACHE: join(files.folder, 'tools'),
  };
}
