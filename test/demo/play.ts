import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { workflowDispatchEvent } from '../fakes/events.ts';
import { type LiveStep, type RunResult, runAction } from '../fakes/runner.ts';
import { startWorld } from '../fakes/world.ts';
import type { Scenario } from './scenarios.ts';

/** How a run ended, and the Markdown that a reader gets to see; null when none was written. */
export type Played = { readonly run: RunResult; readonly report: string | null };

/** Hears the log while it grows: new lines, as GitHub shows them. */
export type Listener = (lines: readonly string[]) => void;

/** Plays a scenario between an embedded Datafold and an embedded GitHub; the report is the comment on the pull request. */
export async function playScenario(scenario: Scenario, listener: Listener): Promise<Played> {
  const world = await startWorld(scenario.world);
  try {
    const run = await followed(listener, (during) => world.run({ with: scenario.with ?? {}, during }));
    return { run, report: world.comments().at(-1)?.body ?? null };
  } finally {
    await world.close();
  }
}

/** What a real Datafold is asked for. Without a host it is the action's default. */
export type RealDatafold = {
  readonly diffs: readonly string[];
  readonly apiKey: string;
  readonly host: string | undefined;
  readonly timeout: string;
};

/** Longer than the longest wait that the action can be given. */
const longestRunMs = 25 * 60 * 60 * 1000;
/** What a laptop behind a proxy needs; a runner would have it as well. */
const network = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'NODE_EXTRA_CA_CERTS'];

/** Runs the action on diffs of a real Datafold and without any GitHub; the report is the job summary. */
export async function playReal(
  { diffs, apiKey, host, timeout }: RealDatafold,
  variables: NodeJS.ProcessEnv,
  listener: Listener,
): Promise<Played> {
  const inherited = network.flatMap((name) => {
    const value = variables[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const run = await followed(listener, (during) =>
    runAction({
      with: { datadiff_id: diffs.join('\n'), api_key: apiKey, timeout, ...(host ? { host } : {}) },
      event: workflowDispatchEvent(),
      apiUrl: 'https://api.github.com',
      // The action wants a token, but sends it nowhere: without a repository it knows no GitHub.
      githubToken: 'no-token-on-a-laptop',
      secrets: [apiKey],
      env: { ...Object.fromEntries(inherited), GITHUB_REPOSITORY: '', GITHUB_SHA: '' },
      killAfterMs: longestRunMs,
      during,
    }),
  );
  return { run, report: run.summary.trim() === '' ? null : run.summary };
}

type During = (child: ChildProcess, live: LiveStep) => Promise<void>;

async function followed(
  listener: Listener,
  start: (during: During) => Promise<RunResult>,
): Promise<RunResult> {
  let heard = 0;
  const hear = (log: string) => {
    const lines = log === '' ? [] : log.split('\n');
    if (lines.length > heard) listener(lines.slice(heard));
    heard = lines.length;
  };
  const run = await start(async (child, live) => {
    while (child.exitCode === null && child.signalCode === null) {
      hear(live.log());
      await sleep(50);
    }
  });
  hear(run.log);
  return run;
}
