import { stripTypeScriptTypes } from 'node:module';

/** Finds the regular expressions that a TypeScript file writes as literals. */
export function regexpLiterals(source: string): readonly RegExp[] {
  const text = stripTypeScriptTypes(source);
  const found: RegExp[] = [];
  const open: string[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, open);
    if (token.startsWith('/') && token.length > 1 && !/^\/[/*]/.test(token)) {
      const end = token.lastIndexOf('/');
      found.push(new RegExp(token.slice(1, end), token.slice(end + 1)));
    }
    at += token.length;
  }
  return found;
}

const string = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/y;
const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const literal = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const template = /[`}](?:\\.|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y;
const name = /[\w$]+/y;

/** One token, as far as it matters here what is inside of a string and what is none. */
function tokenAt(text: string, at: number, open: string[]): string {
  const character = text[at] ?? '';
  if (character === '{') open.push('{');
  if (character === '`' || (character === '}' && open.pop() === '`')) {
    const piece = match(template, text, at);
    if (piece.endsWith('${')) open.push('`');
    return piece;
  }
  if (character === '/') {
    const said = match(comment, text, at);
    return said !== '' ? said : isValueBefore(text, at) ? '/' : match(literal, text, at) || '/';
  }
  return match(string, text, at) || match(name, text, at) || character;
}

/** After a value a slash divides. */
function isValueBefore(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return /[\w$)\]]$/.test(before) && !/\b(?:return|typeof|case)$/.test(before);
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
