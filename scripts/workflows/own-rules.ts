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

type Report = (message: string, at: Node | Pair) => void;

/** Checks what no tool checks: outputs of this action, the version beside a pinned commit, and a time limit for each job. */
export function checkByOwnRules(sources: readonly Source[], actionYml: string): readonly Finding[] {
  const { outputs } = parse(actionYml) as { readonly outputs: Readonly<Record<string, unknown>> };
  return sources
    .filter(({ kind }) => kind !== 'action')
    .flatMap(({ path, kind, text }) => {
      const lines = new LineCounter();
      const document = parseDocument(text, { lineCounter: lines });
      const findings: Finding[] = [];
      const report: Report = (message, at) => {
        findings.push({ path, line: lines.linePos(startOf(at)).line, by: 'own', message });
      };
      visit(document, {
        Pair: (_, pair) => {
          if (kind === 'workflow') checkVersion(pair, report);
        },
        Map: (_, step) => checkOutputs(step, text, Object.keys(outputs), report),
      });
      if (kind === 'workflow') checkJobs(document.get('jobs'), report);
      return findings;
    });
}

function startOf(at: Node | Pair): number {
  const node = 'key' in at ? (at.key as Node) : at;
  return node.range?.[0] ?? 0;
}

/** Dependabot updates the version in the comment with the commit, and reviewers read it. */
function checkVersion({ key, value }: Pair, report: Report): void {
  if (!isScalar(key) || key.value !== 'uses' || !isScalar(value) || typeof value.value !== 'string') return;
  if (!value.value.includes('@') || /^ v\d+\.\d+\.\d+$/.test(value.comment ?? '')) return;
  report(`"${value.value}" has no version beside it: write "uses: …@<full commit SHA> # v1.2.3".`, value);
}

function checkOutputs(step: YAMLMap, text: string, outputs: readonly string[], report: Report): void {
  const [id, uses] = [step.get('id'), step.get('uses')];
  if (typeof id !== 'string' || typeof uses !== 'string') return;
  if (!/^\.(\/|$)/.test(uses) && !uses.startsWith(`${ownName}@`)) return;
  const used = text.matchAll(new RegExp(`\\bsteps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'));
  const unknown = new Set([...used].map(([, name]) => name ?? '').filter((name) => !outputs.includes(name)));
  for (const name of unknown)
    report(`The action has no output "${name}". Its outputs: ${outputs.join(', ')}.`, step);
}

function checkJobs(jobs: unknown, report: Report): void {
  for (const pair of isMap(jobs) ? jobs.items : []) {
    if (isMap(pair.value) && !pair.value.has('timeout-minutes') && !pair.value.has('uses'))
      report(`The job "${String(pair.key)}" has no "timeout-minutes".`, pair);
  }
}
