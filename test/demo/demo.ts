/** `npm run demo`: the real bundle, run as GitHub's runner would, in scenarios or on a real Datafold. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { saveReport } from './files.ts';
import { playReal, playScenario } from './play.ts';
import { hostOf, type Request, requestOf } from './request.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import {
  type Ending,
  NobodyReads,
  print,
  printText,
  showEnding,
  showEndings,
  showInputs,
  showLabel,
  showList,
  showLog,
  showReport,
  showResult,
  showTitle,
} from './show.ts';
import {
  further,
  keyNeeded,
  opening,
  pages,
  paste,
  pasteWhere,
  permissions,
  realOpening,
  usage,
} from './words.ts';

/** What a shell reports of a program whose pipe is closed. */
const pipeClosed = 141;

process.exitCode = await demo(process.argv.slice(2), process.env).catch((error: unknown) => {
  if (error instanceof NobodyReads) return pipeClosed;
  throw error;
});

/** Shows what was asked for; the answer is the exit code. */
async function demo(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const request = requestOf(args);
  if (request.kind === 'list' || request.kind === 'unclear') {
    if (request.kind === 'unclear') print(request.problem, '');
    print(...usage.split('\n'), '', 'Scenarios, and the verdict of each:', '');
    showList(scenarios);
    return request.kind === 'list' ? 0 : 2;
  }
  const apiKey = env['DATAFOLD_API_KEY']?.trim() ?? '';
  if (request.kind === 'real' && apiKey === '') {
    printText(keyNeeded(request.diffs[0] ?? '', process.platform));
    return 2;
  }
  if (!existsSync(fileURLToPath(new URL('../../dist/index.js', import.meta.url)))) {
    print('The bundle dist/index.js is missing. Build it first: npm run build');
    return 1;
  }
  return request.kind === 'real' ? real(request, apiKey, env) : inScenarios(request.scenarios);
}

async function inScenarios(wanted: readonly Scenario[]): Promise<number> {
  printText(opening);
  const endings: Ending[] = [];
  for (const [at, scenario] of wanted.entries()) {
    showTitle(`${at + 1} of ${wanted.length} · ${scenario.name}`);
    endings.push(await inScenario(scenario));
  }
  showTitle('Seen');
  showEndings(endings);
  print('');
  printText(pages);
  showTitle('In your workflow');
  printText(pasteWhere);
  print('', indented(paste), '');
  printText('And in the head of the workflow:');
  print('', indented(permissions), '');
  printText(further);
  return endings.every(({ asExpected }) => asExpected) ? 0 : 1;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

async function inScenario(scenario: Scenario): Promise<Ending> {
  const { name, about, expected, with: given } = scenario;
  printText(about);
  if (given !== undefined) showInputs(given);
  showLabel('Log of the step');
  const { run, report } = await playScenario(scenario, showLog);
  const saved = report === null ? null : await saveReport(name, report);
  if (report !== null && saved !== null) showReport('Comment on the pull request', report, saved);
  showResult(run);
  const verdict = run.outputs['verdict'] ?? 'no verdict';
  const ending: Ending = {
    scenario,
    seen: saved === null ? `${verdict} without a comment` : verdict,
    asExpected: verdict === expected && run.code === (expected === 'fail' ? 1 : 0) && saved !== null,
    saved,
  };
  showEnding(ending);
  return ending;
}

type Real = Extract<Request, { kind: 'real' }>;

async function real({ diffs, timeout }: Real, apiKey: string, env: NodeJS.ProcessEnv): Promise<number> {
  const host = hostOf(env['DATAFOLD_HOST']);
  const id = /(?:^|\/datadiffs\/)(\d+)/.exec(diffs[0] ?? '')?.[1] ?? 'diffs';
  showTitle('Your Datafold');
  printText(realOpening(timeout));
  showLabel('Log of the step');
  const { run, report } = await playReal({ diffs, apiKey, host, timeout }, env, showLog);
  if (report === null) print('', '  There is no report: the log above says why.');
  else showReport('Report, as the job summary shows it', report, await saveReport(`datafold-${id}`, report));
  showResult(run);
  return run.code ?? 1;
}
