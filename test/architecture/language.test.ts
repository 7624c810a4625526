import { describe, expect, test } from 'vitest';
import {
  findFunctions,
  findNamesExportedTwice,
  findWeakSentences,
  findWideComments,
  shareOfVerbs,
} from './language.ts';
import { readSources, type Sources } from './sources.ts';

const sources = readSources();
const minShareOfVerbs = 0.75;

const file = (text: string): Sources => new Map([['a.ts', text]]);

describe('names', () => {
  test('of functions begin with a verb', () => {
    expect(shareOfVerbs(findFunctions(sources))).toBeGreaterThanOrEqual(minShareOfVerbs);
    const planted = file('export function parseHost() {}\nconst words = () => 1;\n');
    expect(shareOfVerbs(findFunctions(planted))).toBe(0.5);
  });

  test('are exported by one file', () => {
    expect(findNamesExportedTwice(sources)).toEqual([]);
    const planted = new Map([
      ['a.ts', 'export type Progress = 1;'],
      ['b.ts', 'export const Progress = 1;'],
    ]);
    expect(findNamesExportedTwice(planted)).toEqual(['Progress: a.ts, b.ts']);
  });
});

describe('comments', () => {
  test('begin with a short sentence that says something', () => {
    expect(findWeakSentences(sources)).toEqual([]);
  });

  test.each([
    { comment: '/** What a diff is. */', weak: true },
    { comment: '/** The same for links. */', weak: true },
    { comment: '/**\n * Everything\n * that is known.\n */', weak: true },
    {
      comment: `/** Parses ${'a '.repeat(24)}text. Another sentence may be as long as it likes. */`,
      weak: true,
    },
    {
      comment: `/** Parses ${'a '.repeat(23)}text. Another sentence may be as long as it likes. */`,
      weak: false,
    },
    { comment: '/** Whatever the server sends. */', weak: false },
  ])('$comment is weak: $weak', ({ comment, weak }) => {
    expect(findWeakSentences(file(comment))).toHaveLength(weak ? 1 : 0);
  });

  test('fit the width of the formatter', () => {
    expect(findWideComments(sources)).toEqual([]);
    const wide = 'x'.repeat(110);
    expect(findWideComments(file(`// ${wide}\n/** ${wide} */\n * ${wide}\nconst a = '${wide}';\n`))).toEqual([
      'a.ts:1',
      'a.ts:2',
      'a.ts:3',
    ]);
  });
});

describe('size', () => {
  test('of files is at most 200 lines', () => {
    const long = [...sources].filter(([, text]) => text.trimEnd().split('\n').length > 200);
    expect(long.map(([name]) => name)).toEqual([]);
  });

  test('of functions is at most 50 lines', () => {
    const long = findFunctions(sources).filter(({ lines }) => lines > 50);
    expect(long.map((one) => `${one.file}: ${one.name} (${one.lines})`)).toEqual([]);
    const planted = file(`const f = () => {\n${'g();\n'.repeat(49)}};\n`);
    expect(findFunctions(planted)).toMatchObject([{ name: 'f', lines: 51 }]);
  });

  test('of parameter lists is at most four', () => {
    const long = findFunctions(sources).filter(({ parameters }) => parameters > 4);
    expect(long.map((one) => `${one.file}: ${one.name} (${one.parameters})`)).toEqual([]);
    const planted = file(
      'export const o = { f: async (a: 1, b: 2, c: 3, d: 4, e?: 5): Promise<void> => {} };',
    );
    expect(findFunctions(planted)).toMatchObject([{ parameters: 5 }]);
  });
});
