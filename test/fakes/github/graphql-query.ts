/** One selected field with its arguments (variables filled in) and what is selected below it. */
export type Selection = {
  readonly alias: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Selection[];
};

const TOKEN = /\s*(?:#[^\n]*\n\s*)*(\.\.\.|"(?:\\.|[^"\\])*"|[{}():[\]!=]|\$?[A-Za-z_]\w*|-?\d+)[\s,]*/y;

/** Reads one query operation without fragments and directives; throws on anything else. */
export function parseQuery(
  source: string,
  variables: Readonly<Record<string, unknown>>,
): readonly Selection[] {
  const tokens = tokensOf(source);
  let at = 0;
  const peek = () => tokens[at];
  const next = () => {
    const token = tokens[at];
    if (token === undefined) throw new Error('Parse error on end of query');
    at += 1;
    return token;
  };
  const expect = (wanted: string) => {
    const token = next();
    if (token !== wanted) throw new Error(`Parse error on "${token}" (expected "${wanted}")`);
  };

  const value = (): unknown => {
    const token = next();
    if (token.startsWith('$')) return variables[token.slice(1)];
    if (token.startsWith('"') || /^-?\d/.test(token)) return JSON.parse(token);
    if (token === 'null') return null;
    return token === 'true' || token === 'false' ? token === 'true' : token;
  };
  const args = (): Record<string, unknown> => {
    const found: Record<string, unknown> = {};
    if (peek() !== '(') return found;
    next();
    while (peek() !== ')') {
      const name = next();
      expect(':');
      found[name] = value();
    }
    next();
    return found;
  };
  const selections = (): Selection[] => {
    const found: Selection[] = [];
    expect('{');
    while (peek() !== '}') {
      const alias = next();
      if (!/^[A-Za-z_]/.test(alias)) throw new Error(`Parse error on "${alias}"`);
      if (peek() === ':') next();
      const name = tokens[at - 1] === ':' ? next() : alias;
      found.push({ alias, name, args: args(), fields: peek() === '{' ? selections() : [] });
    }
    next();
    return found;
  };

  if (peek() === 'mutation') throw new Error('Resource not accessible by integration');
  while (peek() !== '{') next();
  return selections();
}

function tokensOf(source: string): readonly string[] {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < source.length) {
    const from = pattern.lastIndex;
    const token = pattern.exec(source)?.[1];
    if (token === undefined) {
      if (source.slice(from).trim() === '') break;
      throw new Error(`Parse error on "${source.slice(from, from + 10)}"`);
    }
    tokens.push(token);
  }
  return tokens;
}
