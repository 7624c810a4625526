import type { Policy } from '../diff/policy.ts';
import { parseThresholds } from '../diff/thresholds.ts';
import { UserError } from '../errors.ts';
import { apiKeyInput, type Circumstances } from './api-key.ts';
import { ciConfigIdInput } from './ci-config-id.ts';
import { datadiffIdInput } from './datadiff-id.ts';
import { durationInput } from './duration.ts';
import { hostInput } from './host.ts';
import { bad, choice, emptied, flag, good, input, quoted, type Reading, readEach } from './reading.ts';
import { resultsInput } from './results.ts';

/** What the user asked for, parsed once. Secrets are not in it, so it can be logged whole. */
export type Inputs = {
  readonly source: DiffSource;
  /** Origin, like `https://app.datafold.com`. */
  readonly host: string;
  readonly policy: Policy;
  readonly onNeedsAction: 'stop' | 'wait';
  /** From the start of the process. */
  readonly timeoutMs: number;
  readonly pollIntervalMs: number;
  readonly comment: 'always' | 'on-failure' | 'never';
  readonly commentKey: string;
  readonly prNumber: number | null;
  /** The label by which a person accepts a fail; `null` for none. */
  readonly overrideLabel: string | null;
  /** Name of the commit status to set; `null` for none. */
  readonly commitStatus: string | null;
  readonly details: boolean;
  readonly cancelDatadiff: boolean;
};

/** Which diffs are gated on: those that are named, or those that a run of Datafold's CI made. */
export type DiffSource =
  | { readonly kind: 'named'; readonly ids: readonly number[] }
  | { readonly kind: 'ci-run'; readonly configId: number };

/** The diffs that are named. Those of Datafold's CI are nobody's to name, or to cancel. */
export function idsOf(source: DiffSource): readonly number[] {
  return source.kind === 'named' ? source.ids : [];
}

/** The two secrets, apart from everything that may be shown. */
export type Secrets = { readonly apiKey: string; readonly githubToken: string };

/** The names that `action.yml` declares; it owns the defaults too, so an empty text here is an empty text there. */
export const inputNames = [
  'datadiff_id',
  'ci_config_id',
  'api_key',
  'host',
  'github_token',
  'fail_on',
  'warn_on',
  'thresholds',
  'on_undetermined',
  'on_stale',
  'on_needs_action',
  'timeout',
  'poll_interval',
  'comment',
  'comment_key',
  'pr_number',
  'override_label',
  'commit_status',
  'details',
  'cancel_datadiff',
] as const;
export type RawInputs = Readonly<Record<(typeof inputNames)[number], string>>;

/** Reads all inputs. Throws one `UserError` that lists every problem, before anything is asked of anybody. */
export function readInputs(
  raw: RawInputs,
  circumstances: Circumstances,
): { readonly inputs: Inputs; readonly secrets: Secrets } {
  const host = hostInput(raw.host);
  const read = readEach(readers('value' in host ? host.value : null, circumstances, raw), raw);
  if ('problems' in read) throw new UserError(badInputs(read.problems));
  const data = read.value;
  return {
    secrets: { apiKey: data.api_key, githubToken: data.github_token },
    inputs: {
      source:
        data.ci_config_id === null
          ? { kind: 'named', ids: data.datadiff_id }
          : { kind: 'ci-run', configId: data.ci_config_id },
      host: data.host,
      policy: {
        failOn: data.fail_on,
        warnOn: data.warn_on,
        thresholds: data.thresholds,
        onUndetermined: data.on_undetermined,
        onStale: data.on_stale,
      },
      onNeedsAction: data.on_needs_action,
      timeoutMs: data.timeout,
      pollIntervalMs: data.poll_interval,
      comment: data.comment,
      commentKey: data.comment_key,
      prNumber: data.pr_number,
      overrideLabel: data.override_label,
      commitStatus: data.commit_status,
      details: data.details,
      cancelDatadiff: data.cancel_datadiff,
    },
  };
}

function readers(host: string | null, circumstances: Circumstances, raw: RawInputs) {
  const byCiRun = raw.ci_config_id.trim() !== '';
  return {
    datadiff_id: datadiffIdInput(host, byCiRun),
    ci_config_id: ciConfigIdInput(raw.datadiff_id.trim() !== ''),
    api_key: apiKeyInput(circumstances),
    host: hostInput,
    github_token: input(readToken, emptied('github_token', '${{ github.token }}')),
    fail_on: resultsInput('fail_on', 'different, error'),
    warn_on: resultsInput('warn_on', 'empty'),
    thresholds: input(readThresholds),
    on_undetermined: choice('on_undetermined', ['fail', 'warn']),
    on_stale: choice('on_stale', ['fail', 'warn', 'ignore']),
    on_needs_action: choice('on_needs_action', ['stop', 'wait']),
    timeout: durationInput('timeout', '30m'),
    poll_interval: durationInput('poll_interval', '15s'),
    comment: choice('comment', ['always', 'on-failure', 'never']),
    comment_key: input(good<string>, emptied('comment_key', 'finance tables')),
    pr_number: input(readPrNumber),
    override_label: input((text) => readName(text, 50, 'override_label: data-change-accepted')),
    commit_status: input((text) => readName(text, 100, 'commit_status: data-diff-gate')),
    details: flag('details', false),
    cancel_datadiff: flag('cancel_datadiff', true, byCiRun ? notOurs : undefined),
  };
}

const notOurs =
  'cannot be `true` together with `ci_config_id`: the diffs of Datafold’s CI are its own, and it cancels them itself. Leave the line out, or write `cancel_datadiff: false`';

function readToken(text: string): Reading<string> {
  return /^[\x21-\x7e]+$/.test(text)
    ? good(text)
    : bad(
        'has characters that no token has, most likely from copying. Leave the line out for the workflow’s own token, or write `github_token: ${{ github.token }}`',
      );
}

function readThresholds(text: string): Reading<Policy['thresholds']> {
  const { conditions, problems } = parseThresholds(text);
  return problems.length === 0
    ? good(conditions)
    : { problems: problems.map(({ line, problem }) => `${quoted(line)} ${problem}`) };
}

function readPrNumber(text: string): Reading<number | null> {
  if (text === '') return good(null);
  return /^[1-9]\d{0,9}$/.test(text)
    ? good(Number(text))
    : bad(`${quoted(text)} is not the number of a pull request: plain digits, like \`pr_number: 42\``);
}

/** The name of something at GitHub: one line, and as long as GitHub lets it be (or as people can read it). */
function readName(text: string, most: number, example: string): Reading<string | null> {
  if (text === '') return good(null);
  return [...text].length <= most && !/\p{C}/u.test(text)
    ? good(text)
    : bad(
        `${quoted(text)} cannot be a name: at most ${most} characters on one line. Write for example \`${example}\``,
      );
}

function badInputs(problems: readonly string[]): string {
  const lines = problems.map((problem) => `- ${problem}.`);
  const count = lines.length === 1 ? 'one problem' : `${lines.length} problems`;
  return `The gate cannot start: ${count} with its inputs. Nothing was asked of Datafold.\n${lines.join('\n')}`;
}
