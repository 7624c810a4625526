import { datafoldRequest, diffPath } from './datafold/request.ts';
import { type Ahead, sendAhead } from './http/ahead.ts';
import { type Http, openHttp } from './http/http.ts';
import { requireProxySupport } from './http/proxy.ts';
import { cautions } from './inputs/cautions.ts';
import {
  type DiffSource,
  type Inputs,
  idsOf,
  type RawInputs,
  readInputs,
  type Secrets,
} from './inputs/inputs.ts';
import type { Redact } from './redactor.ts';
import type { Ending } from './run.ts';
import { remember, stepLog } from './runtime/actions.ts';
import { clock } from './runtime/clock.ts';
import type { RunFacts } from './runtime/environment.ts';
import { shortList } from './short-list.ts';
import { leftoverState } from './state.ts';

/**
 * One run of the gate: the inputs, the first question, then the story. Rejects with a `UserError` for bad inputs, a `CancelledError`
 * when it was stopped.
 */
export async function main(
  raw: RawInputs,
  facts: RunFacts,
  redact: Redact,
  signal: AbortSignal,
): Promise<Ending> {
  const log = stepLog(redact);
  const { inputs, secrets } = readInputs(raw, await circumstances(raw, facts));
  for (const url of [inputs.host, facts.apiUrl, facts.graphqlUrl])
    requireProxySupport(new URL(url), process.env, process.versions.node);
  for (const caution of cautions(inputs, raw)) log.warning(caution, 'Inputs');
  log.info(`Waiting for ${inWords(inputs.source)} on ${inputs.host}.`);
  if (inputs.cancelDatadiff) remember(leftoverState, idsOf(inputs.source).join(','));

  const http = openHttp(process.env);
  try {
    const ahead = firstQuestion(inputs, secrets, http, signal);
    if (ahead !== null) await onItsWay(ahead, signal);
    const { story } = await import('./rest.ts');
    const send = { datafold: ahead?.send ?? http.send, github: http.send };
    return await story(inputs, secrets, { facts, redact, log, send, signal });
  } finally {
    http.close();
  }
}

/** What explains a missing key; only then is it worth a look at the event. */
async function circumstances({ api_key }: RawInputs, facts: RunFacts) {
  if (api_key.trim() !== '') return { fromFork: false, byDependabot: false };
  const { circumstancesOf } = await import('./rest.ts');
  return circumstancesOf(facts);
}

/**
 * Sends the first question before the larger part of the program is loaded, which takes about as long as the answer. `null` where a
 * commit status is the gate: nothing is asked before that is set, and where the event has to tell first what to ask for.
 */
function firstQuestion(
  { host, source, commitStatus }: Inputs,
  { apiKey }: Secrets,
  { send }: Http,
  signal: AbortSignal,
): Ahead | null {
  const [id] = idsOf(source);
  if (id === undefined || commitStatus !== null) return null;
  return sendAhead(send, datafoldRequest(host, apiKey, diffPath(id), signal));
}

function inWords(source: DiffSource): string {
  if (source.kind === 'ci-run') return `Datafold’s CI run (configuration ${source.configId})`;
  return `${source.ids.length === 1 ? 'data diff' : 'data diffs'} ${shortList(source.ids)}`;
}

/** Enough for a question to leave, in milliseconds; loading holds up everything else. */
const sendingMs = 10;

/** Until the answer is here, or the question has had the time to leave. */
async function onItsWay({ first }: Ahead, signal: AbortSignal): Promise<void> {
  const here = new AbortController();
  const sent = clock.sleep(sendingMs, AbortSignal.any([signal, here.signal])).catch(() => undefined);
  await Promise.race([first.catch(() => undefined), sent]);
  here.abort();
}
