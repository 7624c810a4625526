/**
 * `npm run bench`: measures in turn, prints ratios, and writes docs/benchmarks.md and docs/lateness.svg. `-- --quick` leaves out the
 * thousand diffs, which take two minutes by the action's request limit.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asManyRequests, busiestSecond, mix, type Outcome, ours, peers, simulate } from './lateness.ts';
import { latenessPicture } from './picture.ts';
import { computeRunnerMinutes } from './runner-minutes.ts';
import { measureReport, measureScale, type ScaleFigures } from './scale.ts';
import { measureStart } from './start.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const diffs = mix(6_000);
const quick = process.argv.includes('--quick');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_cell, at) => (at === 0 ? ':--' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

function startSection(figures: Awaited<ReturnType<typeof measureStart>>): string {
  const { rounds, firstAnswer, wholeRun, peerFirstAnswer } = figures;
  return [
    '## Start',
    `Medians of ${rounds} runs of each, taken in turn on one machine, relative to a bare \`node -e 0\`. Trust the ratios, not this machine.`,
    table(
      ['From the start of the process', 'times a bare Node'],
      [
        ["to Datafold's first response, this action", firstAnswer.toFixed(2)],
        [
          "to Datafold's first response, the usual way (both toolkits loaded first, then `fetch`)",
          peerFirstAnswer.toFixed(2),
        ],
        ['to the end of a whole run on a finished diff, comment and summary written', wholeRun.toFixed(2)],
      ],
    ),
    `All files of the bundle together: ${Math.round(bundleBytes() / 1_024)} KB, names kept.`,
  ].join('\n\n');
}

function bundleBytes(): number {
  const files = readdirSync(`${root}dist`);
  return files.reduce((sum, file) => sum + statSync(`${root}dist/${file}`).size, 0);
}

type Row = {
  readonly name: string;
  readonly peer: Outcome;
  readonly pollIntervalS: number;
  readonly outcome: Outcome;
};

function latenessSection(rows: readonly Row[], atDefault: Outcome): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const body = rows.map(({ name, peer, pollIntervalS, outcome }) => [
    name,
    peer.requests.toFixed(1),
    `${peer.late.toFixed(2)} s (${percent(peer.share)})`,
    `${outcome.late.toFixed(2)} s (${percent(outcome.share)})`,
    `${pollIntervalS.toFixed(1)} s`,
  ]);
  return [
    '## Delay of the verdict',
    `How long after a diff has finished the action sees it, simulated over ${diffs.length} diffs of 2 s to 1 h (half of them report progress). For each way of waiting that other tools use, \`poll_interval\` is set so that this action makes as many requests; in parentheses, the delay as a share of the diff's own run time.`,
    table(['Way of waiting', 'requests', 'late', 'this action, late', 'at `poll_interval`'], body),
    `At the default of 15 s: ${atDefault.requests.toFixed(1)} requests, ${atDefault.late.toFixed(2)} s late (${percent(atDefault.share)}).`,
    '![Lateness against requests](lateness.svg)',
  ].join('\n\n');
}

function scaleSection(figures: readonly ScaleFigures[]): string {
  const report = measureReport();
  const rows = figures.map((run) => [
    `${run.diffs} diffs, ${run.ended ? 'all finished' : 'none finishes before the timeout'}`,
    String(run.requests),
    `${run.seconds.toFixed(0)} s`,
    String(run.mostInASecond),
    `${run.extraMiB.toFixed(0)} MiB`,
    String(run.githubRequests),
  ]);
  return [
    '## Scale',
    table(
      [
        'One run',
        'requests to Datafold',
        'time',
        'most in a second',
        'peak memory over a bare Node',
        'requests to GitHub',
      ],
      rows,
    ),
    `The comment about 1,000 diffs (${report.characters} characters) takes ${report.firstMs.toFixed(0)} ms the first time in a process and ${report.laterMs.toFixed(0)} ms after that.`,
  ].join('\n\n');
}

function runnerMinutesSection(): string {
  const rows = computeRunnerMinutes([5, 20, 60]).map(({ minutes, waiting, onStatus }) => [
    `${minutes} minutes`,
    String(waiting),
    String(onStatus),
  ]);
  return [
    '## Runner minutes',
    'Billed minutes for one push to a pull request, computed: GitHub bills each job by full minutes. On `status`, one job takes seconds when Datafold has finished, and one on `pull_request` checks the changed files.',
    table(
      [
        'A diff of',
        'a job that waits',
        "started by Datafold's [commit status](events.md#run-on-datafolds-commit-status-on-status)",
      ],
      rows,
    ),
    'If Datafold sets its status on commits without a pull request too, each costs one more minute. Skipped jobs cost nothing.',
  ].join('\n\n');
}

const rows = Object.entries(peers).map(([name, schedule]) => {
  const peer = simulate(schedule, diffs);
  return { name, peer, ...asManyRequests(peer, diffs) };
});
const curve = [6, 8, 10, 15, 20, 30, 45, 60].map((interval) => ({
  label: `${interval} s`,
  ...simulate(ours(interval), diffs),
}));
const atDefault = simulate(ours(15), diffs);
const sections = [
  '# Benchmarks',
  'Made by `npm run bench`.',
  startSection(await measureStart(quick ? 11 : 25)),
  latenessSection(rows, atDefault),
  runnerMinutesSection(),
  scaleSection(
    quick
      ? [await measureScale(100, true, 60)]
      : [await measureScale(1_000, true, 300), await measureScale(1_000, false, 150)],
  ),
  onPaper(atDefault),
];
mkdirSync(`${root}docs`, { recursive: true });
const text = `${sections.join('\n\n')}\n`;
console.log(text);
if (!quick) {
  writeFileSync(`${root}docs/benchmarks.md`, text);
  writeFileSync(
    `${root}docs/lateness.svg`,
    latenessPicture(
      curve,
      rows.map(({ name, peer }) => ({ label: name, ...peer })),
    ),
  );
}

function onPaper(atDefault: Outcome): string {
  const minutes = [1, 5, 15, 30];
  const busiest = (jitter: boolean) =>
    minutes.map((minute) => String(busiestSecond(ours(15), 1_000, minute * 60, jitter)));
  return [
    '## On paper: a thousand pull requests an hour',
    `- Datafold: at the default \`poll_interval\` a diff of the mix above costs ${atDefault.requests.toFixed(0)} requests over its whole life, so a thousand diffs an hour are about ${((atDefault.requests * 1_000) / 3_600).toFixed(0)} requests a second on one account.`,
    '- Polls spread out: each pause is shortened at random by up to a tenth. If a thousand checks started in the same second (a rebuilt queue, a schedule), this is the most that Datafold would get in one second of a later minute, simulated:',
    table(
      ['A thousand checks started together', ...minutes.map((minute) => `minute ${minute + 1}`)],
      [
        ['with jitter', ...busiest(true)],
        ['without it', ...busiest(false)],
      ],
    ),
    "- GitHub: a run makes 3 requests: one GraphQL query for the pull request, the token's account, and the first hundred comments; one write; one check of that write. The last two count against the limit of the REST API; GraphQL has its own. If diffs still run after the first poll, there is one more query, and one more write if a comment exists. The workflow's token allows 1,000 REST requests an hour for all jobs of a repository, so about 330 to 500 runs an hour; beyond that, comments fail with a warning and verdicts stand. A busier repository sets `comment: on-failure` or brings a token of its own. These requests come at the end of a run, and so are spread as the ends of the diffs are.",
    '- One step with many IDs costs GitHub no more than one with a single ID.',
  ].join('\n\n');
}
