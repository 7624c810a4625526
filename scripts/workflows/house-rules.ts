import {
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parse,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Finding, Source } from './finding.ts';
import { ownName } from './metadata.ts';

type Complain = (message: string, at?: Node | Pair | null) => void;

/** Checks what no tool knows of: the rules of this house for its workflows, and outputs of the gate that do not exist. */
export function checkByHouseRules(sources: readonly Source[], actionYml: string): readonly Finding[] {
  const { outputs } = parse(actionYml) as { readonly outputs: Readonly<Record<string, unknown>> };
  return sources
    .filter(({ kind }) => kind !== 'action')
    .flatMap(({ path, kind, text }) => {
      const lines = new LineCounter();
      const document = parseDocument(text, { lineCounter: lines });
      const findings: Finding[] = [];
      const complain: Complain = (message, at) => {
        findings.push({ path, line: lines.linePos(startOf(at)).line || 1, by: 'house', message });
      };
      visit(document, {
        Pair: (_, pair) => checkPair(pair, kind === 'workflow', complain),
        Map: (_, step) => checkOutputs(step, text, Object.keys(outputs), complain),
      });
      if (kind === 'workflow' && isMap(document.contents)) checkWhole(document.contents, complain);
      return findings;
    });
}

function startOf(at: Node | Pair | null | undefined): number {
  const node = at !== null && at !== undefined && 'key' in at ? (at.key as Node) : at;
  return node?.range?.[0] ?? 0;
}

function checkPair(pair: Pair, strict: boolean, complain: Complain): void {
  const { key, value } = pair;
  if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
  if (key.value === 'run' && value.value.includes('${{')) {
    complain(
      'A script with an expression in it runs what the expression holds: pass it through "env".',
      pair,
    );
  }
  if (strict && key.value === 'uses' && !isPinned(value.value, value.comment)) {
    complain(
      `"${value.value}" can change under us: pin the whole commit, "uses: …@<40 hex digits> # v1.2.3".`,
      pair,
    );
  }
}

function isPinned(uses: string, comment: string | null | undefined): boolean {
  if (/^\.(\/|$)/.test(uses)) return true;
  return /@[0-9a-f]{40}$/.test(uses) && /^ v\d+\.\d+\.\d+$/.test(comment ?? '');
}

function checkOutputs(step: YAMLMap, text: string, outputs: readonly string[], complain: Complain): void {
  const [id, uses] = [step.get('id'), step.get('uses')];
  if (typeof id !== 'string' || typeof uses !== 'string') return;
  if (!/^\.(\/|$)/.test(uses) && !uses.startsWith(`${ownName}@`)) return;
  const used = text.matchAll(new RegExp(`\\bsteps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'));
  const unknown = new Set([...used].map(([, name]) => name ?? '').filter((name) => !outputs.includes(name)));
  for (const name of unknown)
    complain(`The gate has no output "${name}": it has ${outputs.join(', ')}.`, step);
}

function checkWhole(workflow: YAMLMap, complain: Complain): void {
  const permissions = workflow.get('permissions');
  if (!isMap(permissions) || permissions.items.length > 0) {
    complain('Say "permissions: {}" for the workflow, and in each job what that job needs.');
  }
  if (!workflow.has('concurrency')) complain('Say in "concurrency" what happens to the run before this one.');
  const jobs = workflow.get('jobs');
  for (const pair of isMap(jobs) ? jobs.items : []) {
    if (isMap(pair.value)) checkJob(pair, pair.value, complain);
  }
}

function checkJob(pair: Pair, job: YAMLMap, complain: Complain): void {
  for (const key of ['permissions', 'timeout-minutes']) {
    if (!job.has(key)) complain(`The job "${String(pair.key)}" has no "${key}".`, pair);
  }
  visit(job, {
    Map(_, step) {
      const uses = step.get('uses');
      if (typeof uses !== 'string' || !uses.startsWith('actions/checkout@')) return;
      if (step.getIn(['with', 'persist-credentials']) !== false) {
        complain('A checkout leaves the token on the disk unless "persist-credentials: false".', step);
      }
    },
  });
}
