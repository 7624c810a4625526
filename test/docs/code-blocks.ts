import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** A fenced block of a Markdown file. */
export type CodeBlock = {
  /** What stands behind the fence, like `yaml`; empty where nothing does. */
  readonly language: string;
  readonly text: string;
  /** Where its first line of code stands in the file, from 1. */
  readonly line: number;
};

/** All fenced or indented blocks of a Markdown text, in their order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  return walk(unified().use(remarkParse).parse(markdown));
}

type Node = {
  readonly type: string;
  readonly lang?: string | null | undefined;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
};

function walk(node: Node): readonly CodeBlock[] {
  const inside = (node.children ?? []).flatMap(walk);
  if (node.type !== 'code') return inside;
  return [{ language: node.lang ?? '', text: node.value ?? '', line: (node.position?.start.line ?? 0) + 1 }];
}

/** What a newcomer has around a snippet: a step with the id `diff`, and a job and an event. */
const around = {
  name: 'Snippet',
  on: 'pull_request',
  permissions: {},
  concurrency: { group: 'snippet-${{ github.event.pull_request.number }}', 'cancel-in-progress': true },
};
const job = {
  'runs-on': 'ubuntu-latest',
  'timeout-minutes': 75,
  permissions: { contents: 'read', 'pull-requests': 'write' },
};
type StepLike = { readonly id?: string; readonly uses?: string; readonly run?: string };
const startDiff: StepLike = { id: 'diff', run: 'echo "id=970" >> "$GITHUB_OUTPUT"' };
const gate = {
  uses: 'data-diff-gate/data-diff-gate@v0',
  with: { datadiff_id: '${{ steps.diff.outputs.id }}', api_key: '${{ secrets.DATAFOLD_API_KEY }}' },
};

/**
 * A block of YAML as the text of a whole workflow, so that one linter fits all: a workflow as it is, the head of one with a job
 * under it, and steps in a job. Throws for anything else.
 */
export function asWorkflow({ text, line }: CodeBlock): string {
  const document = parseDocument(text);
  const problem = document.errors[0]?.message;
  if (problem !== undefined) throw new Error(`The YAML in line ${line} is broken: ${problem}`);
  const content: unknown = document.toJS();
  if (isSeq(document.contents)) return inJob({}, content as readonly StepLike[]);
  if (!isMap(document.contents)) throw new Error(`The YAML in line ${line} is neither a mapping nor steps.`);
  if (document.has('jobs')) return text;
  if (document.has('on') || document.has('permissions')) return inJob(content as object, [gate]);
  throw new Error(`The YAML in line ${line} is no workflow, no head of one, and no steps.`);
}

function inJob(head: object, given: readonly StepLike[]): string {
  const steps = given.some(({ id }) => id === startDiff.id) ? given : [startDiff, ...given];
  return stringify({ ...around, ...head, jobs: { gate: { ...job, steps } } });
}
