import { stripTypeScriptTypes } from 'node:module';
import {
  type AnyNode,
  type ArrowFunctionExpression,
  type FunctionDeclaration,
  type FunctionExpression,
  parse,
} from 'acorn';
import type { Sources } from './sources.ts';
import { startsWithVerb } from './verbs.ts';

/** A function of a file; `name` is empty for one without. */
export type FoundFunction = {
  readonly file: string;
  readonly name: string;
  /** Whether it is declared at the top of its file. */
  readonly top: boolean;
  readonly lines: number;
  readonly parameters: number;
};

/** Finds all functions of the sources. */
export function findFunctions(sources: Sources): readonly FoundFunction[] {
  return [...sources].flatMap(([file, text]) => {
    // Types become spaces, so lines stay the same.
    const code = stripTypeScriptTypes(text);
    const found: FoundFunction[] = [];
    const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
    visit(program, '', -1, (node, name, depth) => {
      const { start, end } = node.loc ?? { start: { line: 0 }, end: { line: 0 } };
      const lines = end.line - start.line + 1;
      found.push({ file, name, top: depth === 0, lines, parameters: node.params.length });
    });
    return found;
  });
}

type FunctionNode = ArrowFunctionExpression | FunctionDeclaration | FunctionExpression;
type OnFunction = (node: FunctionNode, name: string, depth: number) => void;

/** Visits all functions below a node. `depth` counts the functions around it. */
function visit(node: AnyNode, name: string, depth: number, onFunction: OnFunction): void {
  let inside = depth;
  if (isFunction(node)) {
    onFunction(node, 'id' in node && node.id ? node.id.name : name, depth);
    inside += 1;
  } else if (node.type === 'Program') inside = 0;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'type' || key === 'loc') continue;
    for (const one of Array.isArray(child) ? child : [child])
      if (isNode(one)) visit(one, nameOf(node), inside, onFunction);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isFunction(node: AnyNode): node is AnyNode & FunctionNode {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

function nameOf(node: AnyNode): string {
  return node.type === 'VariableDeclarator' && node.id.type === 'Identifier' ? node.id.name : '';
}

/** Computes the share of top-level functions whose name begins with a verb. */
export function shareOfVerbs(functions: readonly FoundFunction[]): number {
  const named = functions.filter(({ top, name }) => top && name !== '');
  return named.filter(({ name }) => startsWithVerb(name)).length / named.length;
}

/** Finds names that several files export. */
export function findNamesExportedTwice(sources: Sources): readonly string[] {
  const files = new Map<string, string[]>();
  for (const [file, text] of sources) {
    const exported = /^export (?:async )?(?:function|const|class|type|interface) (\w+)/gm;
    for (const [, name = ''] of text.matchAll(exported)) files.set(name, [...(files.get(name) ?? []), file]);
  }
  return [...files].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`);
}

const maxWords = 25;

/** Finds doc comments whose first sentence is too long, or begins with a word that says nothing. */
export function findWeakSentences(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, text]) =>
    [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap(([, comment = '']) => {
      const sentence = firstSentence(comment);
      const words = sentence.split(/\s+/).filter((word) => /[\w\d]/.test(word));
      const weak = /^(?:What|The same|Everything)\b/.test(sentence);
      return weak || words.length > maxWords ? [`${file}: ${sentence}`] : [];
    }),
  );
}

function firstSentence(comment: string): string {
  const text = comment
    .replaceAll(/^\s*\*? ?/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const end = /[.:;?!](?=\s|$)/.exec(text.replaceAll(/`[^`]*`/g, (code) => 'x'.repeat(code.length)));
  return end === null ? text : text.slice(0, end.index + 1);
}

const maxColumns = 110;

/** Finds comment lines beyond the width of the formatter. */
export function findWideComments(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, text]) =>
    text
      .split('\n')
      .map((line, at) => ({ line, at }))
      .filter(({ line }) => line.length > maxColumns && /^\s*(?:\/\/|\/?\*)/.test(line))
      .map(({ at }) => `${file}:${at + 1}`),
  );
}
