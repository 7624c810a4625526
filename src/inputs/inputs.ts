import type { Policy } from '../diff/policy.ts';
import { InputError } from '../errors.ts';
import { type Circumstances, createApiKeyParser } from './api-key.ts';
import { createCiConfigIdParser } from './ci-config-id.ts';
import { createDatadiffIdParser } from './datadiff-id.ts';
import { createDurationParser } from './duration.ts';
import { createExpectedTablesParser } from './expected-tables.ts';
import { addExposedSecrets, removeSecrets } from './exposed-secrets.ts';
import { parseHostInput } from './host.ts';
import { createDataPathsParser, createOverrideByParser, createOverrideLabelParser } from './override.ts';
import {
  createChoiceParser,
  createFlagParser,
  createParser,
  explainEmpty,
  type InputProblem,
  ok,
  type Parser,
  parseEach,
} from './parser.ts';
import { createResultsParser } from './results.ts';
import { parseName, parsePrNumber, parseThresholdLines, parseToken } from './text-parsers.ts';

/** Which diffs to check: those that are named, or those that a run of Datafold's CI created. */
export type DiffSource =
  | { readonly kind: 'named'; readonly ids: readonly number[] }
  | { readonly kind: 'ci-run'; readonly configId: number };

/**
 * Lists the diffs that are named. Those of Datafold's CI are not known from the inputs, and never
 * cancelled by the action.
 */
export function getNamedIds(source: DiffSource): readonly number[] {
  return source.kind === 'named' ? source.ids : [];
}

/** The two secrets, apart from everything that may be shown. */
export type Secrets = { readonly apiKey: string; readonly githubToken: string };

/** Values that a parser may depend on, in addition to its own text. */
type ParserContext = {
  readonly circumstances: Circumstances;
  /** Datafold's base URL; `null` if `host` itself is invalid. */
  readonly host: string | null;
  readonly hasIds: boolean;
  readonly hasCiConfig: boolean;
  readonly hasLabel: boolean;
  readonly hasComment: boolean;
};

/**
 * Declares every input: its name in `action.yml`, which also owns the defaults, and its parser. An `example`
 * is shown in error messages only.
 */
const declarations = {
  datadiff_id: createDatadiffIdParser,
  ci_config_id: createCiConfigIdParser,
  api_key: ({ circumstances }: ParserContext) => createApiKeyParser(circumstances),
  host: () => parseHostInput,
  github_token: () => createParser(parseToken, explainEmpty('github_token', '${{ github.token }}')),
  fail_on: () => createResultsParser('fail_on', { example: 'different, error' }),
  warn_on: () => createResultsParser('warn_on', { example: 'empty' }),
  thresholds: () => createParser(parseThresholdLines),
  expected_tables: createExpectedTablesParser,
  on_undetermined: () => createChoiceParser('on_undetermined', ['fail', 'warn']),
  on_stale: () => createChoiceParser('on_stale', ['fail', 'warn', 'ignore']),
  on_needs_action: () => createChoiceParser('on_needs_action', ['stop', 'wait']),
  timeout: () => createDurationParser('timeout', { example: '30m' }),
  poll_interval: () => createDurationParser('poll_interval', { example: '15s' }),
  comment: () => createChoiceParser('comment', ['always', 'on-failure', 'never']),
  comment_key: () => createParser(ok<string>, explainEmpty('comment_key', 'finance tables')),
  pr_number: () => createParser(parsePrNumber),
  override_label: createOverrideLabelParser,
  override_by: createOverrideByParser,
  data_paths: createDataPathsParser,
  commit_status: () => createParser((text) => parseName(text, 100, 'commit_status: data-diff-gate')),
  details: () => createFlagParser('details', { example: false }),
  cancel_datadiff: ({ hasCiConfig }: ParserContext) =>
    createFlagParser('cancel_datadiff', {
      example: true,
      ifTrue: hasCiConfig ? cancelWithCiConfig : undefined,
    }),
};

type Declarations = typeof declarations;
type InputName = keyof Declarations;
type InputValues = {
  readonly [Name in InputName]: ReturnType<Declarations[Name]> extends Parser<infer Value> ? Value : never;
};

export const inputNames = Object.keys(declarations) as readonly InputName[];
export type RawInputs = Readonly<Record<InputName, string>>;

/** The parsed inputs, without the secrets, so they may be logged. */
export type Inputs = Readonly<ReturnType<typeof groupInputs>>;

/**
 * Parses all inputs; `event` is the name of GitHub's event. Throws one `InputError` that lists every problem.
 */
export function parseInputs(
  raw: RawInputs,
  circumstances: Circumstances,
  event = '',
): { readonly inputs: Inputs; readonly secrets: Secrets } {
  const quotable = removeSecrets(raw);
  const parsed = parseEach(createParsers(raw, circumstances, event), raw, {
    parsers: createParsers(quotable, circumstances, event),
    raw: quotable,
  });
  const problems = addExposedSecrets('problems' in parsed ? parsed.problems : [], raw);
  if ('problems' in parsed || problems.length > 0)
    throw new InputError(formatProblems(problems), problems.length, listInvalid(problems));
  const values = parsed.value as InputValues;
  return {
    secrets: { apiKey: values.api_key, githubToken: values.github_token },
    inputs: groupInputs(values),
  };
}

function createParsers(raw: RawInputs, circumstances: Circumstances, event: string) {
  const host = parseHostInput(raw.host);
  const context: ParserContext = {
    circumstances,
    host: 'value' in host ? host.value : null,
    hasIds: raw.datadiff_id.trim() !== '',
    hasCiConfig: raw.ci_config_id.trim() !== '',
    hasLabel: raw.override_label.trim() !== '',
    hasComment: event === 'merge_group' || raw.comment.trim().toLowerCase() !== 'never',
  };
  const parsers = Object.entries(declarations).map(([name, declare]) => [name, declare(context)]);
  return Object.fromEntries(parsers) as Record<InputName, Parser<unknown>>;
}

function groupInputs(values: InputValues) {
  const source: DiffSource =
    values.ci_config_id === null
      ? { kind: 'named', ids: values.datadiff_id }
      : { kind: 'ci-run', configId: values.ci_config_id };
  const policy: Policy = {
    failOn: values.fail_on,
    warnOn: values.warn_on,
    thresholds: values.thresholds,
    onUndetermined: values.on_undetermined,
    onStale: values.on_stale,
  };
  return {
    source,
    /** Base URL of Datafold, like `https://app.datafold.com`. */
    host: values.host,
    policy,
    expectedTables: values.expected_tables,
    onNeedsAction: values.on_needs_action,
    /** From the start of the process. */
    timeoutMs: values.timeout,
    pollIntervalMs: values.poll_interval,
    comment: values.comment,
    commentKey: values.comment_key,
    prNumber: values.pr_number,
    /** How a person accepts what fails; `null` without a label. */
    override:
      values.override_label === null
        ? null
        : { label: values.override_label, allowed: values.override_by, dataPaths: values.data_paths },
    /** Name of the commit status to set; `null` for none. */
    commitStatus: values.commit_status,
    details: values.details,
    cancelDatadiff: values.cancel_datadiff,
  };
}

const cancelWithCiConfig =
  "cannot be `true` together with `ci_config_id`: Datafold's CI cancels its own diffs. Leave the line out, or write `cancel_datadiff: false`";

function listInvalid(problems: readonly InputProblem[]): readonly InputName[] {
  return inputNames.filter((input) => problems.some(({ name }) => name === input));
}

function formatProblems(problems: readonly InputProblem[]): string {
  const lines = problems.map(({ name, problem }) => `- ${name}: ${problem}.`);
  const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
  return `Invalid inputs (${count}). No request was sent to Datafold.\n${lines.join('\n')}`;
}
