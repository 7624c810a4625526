import type { PrefetchedDiff } from './datafold/client.ts';
import { buildDatafoldRequest, buildDiffPath } from './datafold/request.ts';
import { openHttp, type Send } from './http/http.ts';
import { listNetworkWarnings, requireUsableProxy } from './http/proxy.ts';
import {
  type DiffSource,
  getNamedIds,
  type Inputs,
  parseInputs,
  type RawInputs,
  type Secrets,
} from './inputs/inputs.ts';
import { findWarnings } from './inputs/warnings.ts';
import { runningDiffsState } from './post/state-names.ts';
import type { Redact } from './redaction/redactor.ts';
import { formatIds } from './report/format-ids.ts';
import type { RunResult } from './run.ts';
import { createLog, saveState } from './runtime/actions.ts';
import type { RunnerInfo } from './runtime/environment.ts';

/**
 * Parses the inputs, sends the first request, then loads and runs the rest. Rejects with a `UserError` for
 * invalid inputs, and with a `CancelledError` if the run is cancelled.
 */
export async function main(
  raw: RawInputs,
  runner: RunnerInfo,
  redact: Redact,
  signal: AbortSignal,
): Promise<RunResult> {
  const log = createLog(redact);
  const { inputs, secrets } = parseInputs(raw, await explainMissingKey(raw, runner), runner.event);
  for (const url of [inputs.host, runner.apiUrl, runner.graphqlUrl])
    requireUsableProxy(new URL(url), process.env);
  for (const warning of listNetworkWarnings(process.env)) log.warning(warning, 'Network');
  for (const warning of findWarnings(inputs, raw)) log.warning(warning, 'Inputs');
  log.info(`Waiting for ${describeSource(inputs.source)} on ${inputs.host}.`);
  if (inputs.cancelDatadiff) saveState(runningDiffsState, getNamedIds(inputs.source).join(','));

  const http = openHttp(process.env);
  try {
    const prefetched = await prefetchFirstDiff(inputs, secrets, http.send, signal);
    const { runWithServices } = await import('./lazy.ts');
    return await runWithServices(inputs, secrets, {
      runner,
      redact,
      log,
      send: http.send,
      prefetched,
      signal,
    });
  } finally {
    http.close();
  }
}

/** Reads from the event why the API key may be missing. Loads the parser of events only then. */
async function explainMissingKey({ api_key }: RawInputs, runner: RunnerInfo) {
  if (api_key.trim() !== '') return { fromFork: false, byDependabot: false };
  const { getCircumstances } = await import('./lazy.ts');
  return getCircumstances(runner);
}

/**
 * Sends the first request, so that the larger part of the program loads while Datafold responds. `null` if a
 * commit status has to be set first, or if the diffs are not known yet.
 */
async function prefetchFirstDiff(
  { host, source, commitStatus }: Inputs,
  { apiKey }: Secrets,
  send: Send,
  signal: AbortSignal,
): Promise<PrefetchedDiff | null> {
  const [id] = getNamedIds(source);
  if (id === undefined || commitStatus !== null) return null;
  const { promise: sent, resolve: onSent } = Promise.withResolvers<void>();
  const response = send({ ...buildDatafoldRequest(host, apiKey, buildDiffPath(id), signal), onSent });
  // Loading blocks the event loop, so the request has to be out first. The reader of the response handles
  // its failure.
  response.catch(onSent);
  await sent;
  return { id, response };
}

function describeSource(source: DiffSource): string {
  if (source.kind === 'ci-run') return `Datafold's CI run (configuration ${source.configId})`;
  return `${source.ids.length === 1 ? 'data diff' : 'data diffs'} ${formatIds(source.ids)}`;
}
