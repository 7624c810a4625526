import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FakeEvent } from '../fakes/events.ts';
import { API_KEY, TOKEN, type World } from '../fakes/world.ts';

const maxMs = 5 * 60_000;

/** One call of act. */
export type ActCall = {
  readonly act: string;
  /** Holds the folders `repository` and `action`. */
  readonly folder: string;
  /** Workflow, below the repository. */
  readonly workflow: string;
  readonly event: FakeEvent;
  readonly world: World;
  readonly runId: number;
  /** More flags of act. */
  readonly flags: readonly (readonly string[])[];
};

/** Exit code of act, and everything that it printed. */
export type ActResult = { readonly code: number | null; readonly log: string };

/** Runs act on one workflow. */
export function runAct({ act, folder, workflow, event, world, runId, flags }: ActCall): Promise<ActResult> {
  const eventFile = join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event.payload));
  const all = [
    [event.name],
    ['--workflows', workflow],
    ['--eventpath', eventFile],
    ['--platform', 'ubuntu-latest=-self-hosted'],
    ['--local-repository', `data-diff-gate/data-diff-gate@v0=${join(folder, 'action')}`],
    ['--no-cache-server'],
    ['--env', `GITHUB_RUN_ID=${runId}`],
    ['--env', `GITHUB_API_URL=${world.github.url}`],
    ['--env', `GITHUB_GRAPHQL_URL=${world.github.graphqlUrl}`],
    ['--env', `DATAFOLD_HOST=${world.datafold.url}`],
    ['--secret', `GITHUB_TOKEN=${TOKEN}`],
    ['--secret', `DATAFOLD_API_KEY=${API_KEY}`],
    ...flags,
  ];
  const child = spawn(act, all.flat(), {
    cwd: join(folder, 'repository'),
    env: { ...process.env, HOME: join(folder, 'home'), XDG_CACHE_HOME: join(folder, 'cache') },
    timeout: maxMs,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      log += text.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log }));
  });
}
