import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RawInputs } from '../../src/inputs/inputs.ts';
import { read } from '../support/inputs.ts';

type Step = {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly 'continue-on-error'?: boolean;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
};
type Permissions = Readonly<Record<string, string>>;
type Job = {
  /** Absent in a job that calls a reusable workflow. */
  readonly steps?: readonly Step[];
  readonly permissions?: Permissions;
  readonly outputs?: Readonly<Record<string, string>>;
};
export type Workflow = {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
};
type Action = {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Action;
const needed = Object.keys(action.inputs).filter((name) => action.inputs[name]?.required === true);

function isGate({ uses }: Step): boolean {
  return uses?.startsWith('data-diff-gate/data-diff-gate@') === true;
}

/** How many steps of a workflow are gates. */
export function gatesIn({ jobs }: Workflow): number {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps.filter(isGate)).length;
}

/** Everything that a reader who copies the workflow would stumble over; empty for a good one. */
export function faultsOf(workflow: Workflow): readonly string[] {
  return Object.values(workflow.jobs).flatMap(({ steps = [], ...job }) => [
    ...steps
      .filter(isGate)
      .flatMap((step) => [
        ...inputFaults(step),
        ...permissionFaults(step, job.permissions ?? workflow.permissions ?? {}),
      ]),
    ...expressionFaults({ ...job, steps }, workflow),
    ...steps.flatMap(({ run }) => (run?.includes('${{') ? [`an expression in a script: ${run}`] : [])),
  ]);
}

function inputFaults(step: Step): readonly string[] {
  const given = step.with ?? {};
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  const missing = needed.filter((name) => !(name in given));
  if (unknown.length + missing.length > 0)
    return [...unknown.map((name) => `no input ${name}`), ...missing.map((name) => `${name} is missing`)];
  try {
    // Either the diffs are named or the CI run is: nothing stands in for what the reader has not written.
    read({ datadiff_id: '', ...literal(given) });
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** What stands for an expression, which only the runner could evaluate. */
const standIns: Readonly<Record<string, string>> = {
  datadiff_id: '970',
  ci_config_id: '12',
  api_key: 'datafold-key-1',
  thresholds: 'rows_added <= 1',
  expected_tables: 'fct_orders',
};

function literal(given: NonNullable<Step['with']>): Partial<RawInputs> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      String(value).includes('${{') ? (standIns[name] ?? 'text') : String(value),
    ]),
  );
}

function permissionFaults(step: Step, granted: Permissions): readonly string[] {
  const given = step.with ?? {};
  const wanted: readonly (readonly [string, string])[] = [
    ...(given['comment'] === 'never' ? [] : ([['pull-requests', 'write']] as const)),
    ...('commit_status' in given ? ([['statuses', 'write']] as const) : []),
  ];
  const lacking = wanted.filter(([name, level]) => granted[name] !== level);
  const excess =
    'statuses' in granted && !('commit_status' in given) ? ['statuses is granted for nothing'] : [];
  return [...lacking.map(([name, level]) => `permissions lack ${name}: ${level}`), ...excess];
}

/** Outputs of steps and jobs that no one sets. */
function expressionFaults(job: Job, { jobs }: Workflow): readonly string[] {
  const text = JSON.stringify(job);
  const ofSteps = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(
    ([, id = '', name = '']) => {
      const step = job.steps?.find((each) => each.id === id);
      return step !== undefined && sets(step, name) ? [] : [`no step ${id} sets ${name}`];
    },
  );
  const ofJobs = [...text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(
    ([, id = '', name = '']) =>
      jobs[id]?.outputs?.[name] === undefined ? [`no job ${id} sets ${name}`] : [],
  );
  return [...ofSteps, ...ofJobs];
}

function sets(step: Step, name: string): boolean {
  if (isGate(step)) return name in action.outputs;
  if (step.uses?.startsWith('actions/cache/restore@'))
    return /^cache-(?:hit|matched-key|primary-key)$/.test(name);
  return step.run?.includes(`${name}=`) === true;
}
