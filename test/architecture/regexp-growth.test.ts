import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { regexpLiterals } from '../support/regexp-literals.ts';
import { countSteps } from '../support/regexp-steps.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(src, name), 'utf8') }));

const literals = files.flatMap(({ name, text }) =>
  regexpLiterals(text).map((expression) => ({ name: `${name}: ${expression}`, expression })),
);

/** Files that put expressions together at run time; importing them shows which. */
const composing = ['commit-status/marker.ts', 'report/escape-untrusted.ts'];

/** The characters and words that an expression speaks of: what hurts it is made of these. */
function vocabulary({ source }: RegExp): readonly string[] {
  const plain = source.replaceAll(/\\[uxpP](?:\{[^}]*\}|[0-9a-fA-F]{2,4})|\\[bBdDsSwW1-9]/g, ' ');
  const words = plain.match(/[A-Za-z]{2,}/g) ?? [];
  const signs = plain.match(/[^\sA-Za-z0-9]/g) ?? [];
  return [...new Set(['a', '0', ' ', '\n', 'é', ...words.slice(0, 12), ...signs.slice(0, 24)])];
}

/**
 * Repeats each piece, and each pair of pieces, so often that a text is about so long; what follows makes most
 * expressions fail.
 */
function* hostileTexts(expression: RegExp, length: number): Generator<string> {
  const pieces = vocabulary(expression);
  const pairs = pieces.flatMap((one) => pieces.map((other) => (one === other ? one : one + other)));
  for (const pump of pairs) {
    const pumped = pump.repeat(Math.ceil(length / pump.length));
    for (const end of ['', '\0']) yield pumped + end;
  }
}

/**
 * The worst growth of the steps over all hostile texts when they become twice as long. Two is linear, four
 * quadratic.
 */
function worstGrowth(expression: RegExp): { readonly growth: number; readonly text: string } {
  const short = [...hostileTexts(expression, 130)];
  const long = [...hostileTexts(expression, 260)];
  return short.reduce(
    (worst, text, at) => {
      const steps = countSteps(expression, text);
      const growth = Number.isFinite(steps) ? countSteps(expression, long[at] ?? '') / steps : steps;
      return growth > worst.growth ? { growth, text } : worst;
    },
    { growth: 0, text: '' },
  );
}

const maxGrowth = 2.7;

/** Expressions over texts of ours that have a bound. */
const bounded = [String(/\B(?=(?:\d{3})+$)/g)];

describe('the step counter', () => {
  test.each([
    { name: 'linear', expression: /(?<!a)a+b/, growth: 2 },
    { name: 'quadratic by its start', expression: /a+b/, growth: 4 },
    { name: 'quadratic by two repetitions', expression: /^a*a*b/, growth: 4 },
    { name: 'cubic', expression: /[\w-]*(?:key)[\w-]*=/, growth: 7 },
    { name: 'quadratic by two repetitions of one group', expression: /^(?:ab)*(?:ab)*c/, growth: 4 },
    { name: 'exponential', expression: /^(?:a|a)*b/, growth: 100 },
  ])('sees that an expression is $name', ({ expression, growth }) => {
    const { growth: seen } = worstGrowth(expression);
    if (growth === 2) expect(seen).toBeLessThan(maxGrowth);
    else expect(seen).toBeGreaterThan(growth * 0.8);
  });

  test.each([/(?<=b)a{2,3}?c|\bx$/gm, /^([ab])x\1(?!c)/i, /[^\s,]+(?=;)/u])(
    'matches what %s matches',
    (expression) => {
      for (const text of ['baac', 'bac\nx', 'AxA', 'axac', 'uvw;', 'a,b;']) {
        const one = new RegExp(`^(?:${expression.source})`, expression.flags.replace('g', ''));
        // An expression that finds nothing at the start takes a step more for every start.
        expect(countSteps(one, text)).toBeGreaterThan(0);
      }
    },
  );
});

describe('regular expressions over text from outside', () => {
  test('are found', () => {
    expect(literals.length).toBeGreaterThan(60);
    expect(
      regexpLiterals("const a = 1 / 2 / b; const c = '/x/'; f(`/${/y[/]/g}/`); // /z/").map(String),
    ).toEqual(['/y[/]/g']);
  });

  test.each(literals.filter(({ expression }) => !bounded.includes(String(expression))))(
    'take time linear in its length: $name',
    ({ expression }) => {
      const { growth, text } = worstGrowth(expression);
      expect(growth, `steps grow faster than ${JSON.stringify(text)}`).toBeLessThan(maxGrowth);
    },
  );

  test('are composed at run time in known files only', () => {
    const found = files.filter(({ text }) => /\bRegExp\(/.test(text)).map(({ name }) => name);
    expect(found.toSorted()).toEqual(composing);
  });

  test.each(composing)('take time linear in its length where %s composes them', async (name) => {
    const made: RegExp[] = [];
    const original = globalThis.RegExp;
    vi.resetModules();
    globalThis.RegExp = new Proxy(original, {
      construct: (target, args: [string, string?]) => {
        const expression = new target(...args);
        made.push(expression);
        return expression;
      },
    });
    try {
      await import(join(src, name));
    } finally {
      globalThis.RegExp = original;
    }
    expect(made.length).toBeGreaterThan(0);
    for (const expression of made) expect(worstGrowth(expression).growth).toBeLessThan(maxGrowth);
  });
});
