import fc from 'fast-check';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { Observation } from '../../src/diff/observation.ts';
import { buildOutputs } from '../../src/publish/outputs.ts';
import { buildAnnotations } from '../../src/report/annotations.ts';
import { describeCiProblem, describeCiRun } from '../../src/report/ci-progress.ts';
import { listResults } from '../../src/report/log-lines.ts';
import { describeFailedPoll, describeStatusChange } from '../../src/report/progress.ts';
import { renderReport } from '../../src/report/report.ts';
import { changed, detailsOf } from './detail-scenarios.ts';
import { anywhere, diffOf, ended, factsOf, factsOfCiRun, fullCi, headSha, lost } from './factories.ts';

type Node = {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
};

const dangerous = fc.constantFrom(
  '|',
  '`',
  '``',
  '<',
  '>',
  '&',
  '[x](http://evil.test)',
  '![x](//evil.test/i.png)',
  '<img src=x onerror=y>',
  '</code>',
  '</table>',
  '</details>',
  '<!--',
  '-->',
  '@everyone',
  '#1',
  'octo/repo#12',
  'GH-7',
  'https://evil.test',
  'www.evil.test',
  'a@evil.test',
  '\n',
  '\r\n',
  '\n\n',
  '\n# x',
  '\n- x',
  '::error::',
  '\n::set-output name=a::b',
  '##[error]',
  '\u202e',
  '\u200b',
  '\0',
  '\ud800',
  '&#64;',
  '&lt;b&gt;',
  '\\',
  '*',
  '_',
  '~~',
  '$x$',
  '\u2028',
  '[^1]',
  ':tada:',
  '.',
  ' ',
  "'",
  '"',
  '<script>',
  '{{',
  'mailto:a@b.cd',
  'ftp://x.y',
);
const hostile = fc.oneof(
  fc
    .array(fc.oneof(dangerous, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const kinds = ['identical', 'different', 'bad-pks', 'error'] as const;

/** One observation whose every field from outside is hostile, in one of the ways that diffs end. */
const observation: fc.Arbitrary<(id: number) => Observation> = fc
  .record({
    name: hostile,
    word: hostile,
    branch: hostile,
    base: hostile,
    author: hostile,
    sha: fc.oneof(hostile, fc.constant(headSha)),
    detail: hostile,
    instance: hostile,
    way: fc.integer({ min: 0, max: 6 }),
    kind: fc.constantFrom(...kinds),
  })
  .map(({ name, word, branch, base, author, sha, detail, instance, way, kind }) => (id) => {
    const ci = { ...fullCi, prSha: sha, prBranch: branch, baseBranch: base, author };
    const diff = diffOf({ id, name, ci, result: way === 1 ? word : kind });
    const running = diffOf({ id, name, ci, status: word, done: false, result: null, stats: null });
    switch (way) {
      case 2:
        return lost({ kind: 'out-of-time', timeoutMs: 1_000 }, running);
      case 3:
        return lost({ kind: 'refused', problem: { kind: 'status', status: 404, detail, instance } }, running);
      case 4:
        return lost({ kind: 'unreachable', problem: { kind: 'network', cause: detail } }, null, id);
      case 5:
        return lost({ kind: 'unreachable', problem: { kind: 'body', cause: detail } }, running);
      default:
        return ended(diff);
    }
  });

const observations = fc
  .array(observation, { minLength: 1, maxLength: 4 })
  .map((makers) => makers.map((make, at) => make(at + 1)));

/** Details whose every text from outside is hostile, of the first diffs. */
const details = fc
  .record({
    column: hostile,
    only: hostile,
    type: hostile,
    error: hostile,
    count: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ column, only, type, error, count }) => {
    const told = detailsOf({
      columns: Array.from({ length: count }, () => changed(column, 3, 0.5)),
      columnsChanged: count,
      columnsCompared: count,
      readers: { names: [only, type], count: 3 },
      schema: {
        onlyIn: { a: { names: [only], count: 1 }, b: { names: [only, only], count: 9 } },
        typesDiffer: { names: [type], count: 1 },
        reordered: 1,
      },
      error,
    });
    return new Map([1, 2].map((id) => [id, told]));
  });

function drawn(markdown: string): Node {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  return processor.runSync(processor.parse(markdown)) as Node;
}

function* nodes(node: Node, inCode = false): Generator<{ readonly node: Node; readonly inCode: boolean }> {
  yield { node, inCode };
  for (const child of node.children ?? []) yield* nodes(child, inCode || node.tagName === 'code');
}

const ours = /^(?:h3|p|strong|sub|wbr|a|code|br|table|thead|tbody|tr|th|td|ul|li|details|summary)$/;
const ourLinks =
  /^https:\/\/(?:app\.datafold\.com\/datadiffs\/\d+\/overview|github\.com\/datafold\/dbt-beers\/(?:pull\/11|commit\/[0-9a-f]{40}|actions\/runs\/\d+)|github\.com\/data-diff-gate\/data-diff-gate\/blob\/HEAD\/docs\/acceptance\.md)$/;

test('nothing from outside becomes an element, a link or a mention, and tables keep their columns', () => {
  fc.assert(
    fc.property(observations, details, (seen, told) => {
      const facts = factsOf(seen, { details: told });
      for (const { node, inCode } of nodes(drawn(renderReport(facts)(anywhere)))) {
        if (node.type === 'text') checkText(node.value ?? '', inCode);
        else if (node.type === 'element') checkElement(node);
        else expect(node.type).toBe('root');
      }
    }),
    { numRuns: 400 },
  );
});

test('nor what stands in the way of a CI run', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.constantFrom(401, 403, 404, 409, 503), (detail, instance, status) => {
      const problem = { kind: 'status', status, detail, instance } as const;
      for (const kind of ['refused', 'unreachable'] as const) {
        const facts = factsOfCiRun({ kind, list: 'runs', problem });
        for (const { node, inCode } of nodes(drawn(renderReport(facts)(anywhere)))) {
          if (node.type === 'text') checkText(node.value ?? '', inCode);
          else if (node.type === 'element') checkElement(node);
        }
      }
    }),
    { numRuns: 200 },
  );
});

function checkText(value: string, inCode: boolean): void {
  expect(value).not.toMatch(/@(?!\u200b)|#(?!\u200b)|www\.|GH-\d|[\0\u202a-\u202e\u2066-\u2069]/i);
  expect(value.isWellFormed()).toBe(true);
  // Our own code may name the host; GitHub makes no link there.
  if (!inCode) expect(value).not.toContain('://');
}

function checkElement(node: Node): void {
  expect(node.tagName).toMatch(ours);
  if (node.tagName === 'a') expect(node.properties?.['href']).toMatch(ourLinks);
  if (node.tagName === 'tr') {
    const cells = node.children?.filter(({ type }) => type === 'element') ?? [];
    expect([2, 3]).toContain(cells.length);
  }
  if (node.tagName !== 'a')
    expect(Object.keys(node.properties ?? {}).filter((name) => name !== 'align')).toEqual([]);
}

test('a table has a row for each failing diff, whatever they are called', () => {
  fc.assert(
    fc.property(
      observations.filter((seen) => seen.length > 1),
      (seen) => {
        const facts = factsOf(seen);
        const failing = facts.judgments.filter(({ verdict }) => verdict === facts.verdict).length;
        const root = drawn(renderReport(facts)(anywhere));
        const table = [...nodes(root)].find(({ node }) => node.tagName === 'table')?.node;
        const rows = table === undefined ? [] : [...nodes(table)].filter(({ node }) => node.tagName === 'tr');
        expect(rows.length).toBe(facts.verdict === 'pass' ? 0 : failing + 1);
      },
    ),
    { numRuns: 100 },
  );
});

test('no line of what is logged can be a command to the runner', () => {
  fc.assert(
    fc.property(observations, details, hostile, (seen, told, word) => {
      const facts = factsOf(seen, { details: told });
      const lines = [
        ...buildAnnotations(facts).flatMap(({ title, message }) => [title, message]),
        ...Object.values(buildOutputs(facts)),
        ...listResults(facts),
        describeStatusChange(1, word, word),
        describeFailedPoll(
          1,
          { kind: 'status', status: 500, detail: word, instance: word },
          { isRetried: true },
        ),
        describeCiRun({ run: { id: 1, status: word, prNumber: null }, diffs: null }, headSha, 0),
        describeCiProblem(
          { list: 'runs', problem: { kind: 'status', status: 500, detail: word, instance: word } },
          { isRetried: true },
        ),
      ];
      for (const line of lines) {
        expect(line).not.toMatch(/[\r\n\u2028\u2029\u0085\0]/);
        expect(line).not.toMatch(/^\s*::/);
        expect(line).not.toContain('##[');
      }
    }),
    { numRuns: 300 },
  );
});
