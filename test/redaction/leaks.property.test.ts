import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMarker } from '../../src/comment/marker.ts';
import { createDatafoldClient } from '../../src/datafold/client.ts';
import type { HttpResponse } from '../../src/http/http.ts';
import { redactComment } from '../../src/redaction/comment.ts';
import { redactJson } from '../../src/redaction/json.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { cleanText, escapeAsCode, escapeForLog } from '../../src/report/escape-untrusted.ts';
import { escapeWorkflowCommands } from '../../src/runtime/escape-workflow-commands.ts';
import { differentSmall } from '../fakes/diffs.ts';
import { summary2026 } from '../fakes/summaries.ts';
import { markerOf } from '../support/comment.ts';
import { anySecret, anySurroundings, echoes, leakedPiece } from '../support/secrets.ts';

const signal = new AbortController().signal;
const echo = fc.constantFrom(...Object.values(echoes));
/** A secret, and a text that holds it as some server spells it. */
const echoed = fc
  .tuple(anySecret, anySurroundings, anySurroundings, echo)
  .filter(([secret, before, after]) => leakedPiece(before + after, secret) === null)
  // What stands right before an escape can make another one of it: `%4` and `A%21`.
  .map(([secret, before, after, spell]) => ({
    secret,
    text: `${before}${spell(secret) === secret ? '' : ' '}${spell(secret)}${after}`,
  }));

function clientOf(answer: Partial<HttpResponse>, secret: string) {
  const send = async (): Promise<HttpResponse> => ({ status: 200, headers: {}, body: '', ...answer });
  return createDatafoldClient('https://app.datafold.com', secret, send, {
    errorTexts: true,
    redact: createRedactor([secret]),
  });
}

describe('what is read of Datafold holds no piece of a secret', () => {
  test('a data diff', async () => {
    await fc.assert(
      fc.asyncProperty(echoed, async ({ secret, text }) => {
        const body = differentSmall({
          id: 970,
          table1: ['a', text, text],
          table2: ['a', text, text],
          status: 'done',
          result: text,
          kind: text,
          ci_pr_num: text,
          ci_pr_sha: text,
          ci_pr_branch: text,
          ci_base_branch: text,
          ci_pr_username: text,
          ci_pr_user_display_name: text,
          result_statuses: { values: text },
        });
        const read = await clientOf({ body: JSON.stringify(body) }, secret).fetchDiff(970, signal);
        expect(read.kind).toBe('diff');
        expect(leakedPiece(Object.values(texts(read)).join('\n'), secret)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('a status while it runs', async () => {
    await fc.assert(
      fc.asyncProperty(echoed, async ({ secret, text }) => {
        const body = JSON.stringify(differentSmall({ id: 970, status: text }));
        const read = await clientOf({ body }, secret).fetchDiff(970, signal);
        expect(leakedPiece(Object.values(texts(read)).join('\n'), secret)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  test('columns and error texts of its details', async () => {
    await fc.assert(
      fc.asyncProperty(echoed, async ({ secret, text }) => {
        const columns = [{ column_name: text, match: 10, values_different: 5 }];
        const schema = { exclusive_columns: [[text], [text]], column_type_differs: [text] };
        const bodies = [
          { ...summary2026, values: { columns_diff_stats: columns }, schema },
          { status: 'failed', error: { error_type: text, error_value: text } },
          { status: 'failed', error: text },
        ];
        for (const body of bodies) {
          const client = clientOf({ body: JSON.stringify(body) }, secret);
          const read = await client.fetchDetails(970, 'summary_results', signal);
          expect(leakedPiece(Object.values(texts(read)).join('\n'), secret)).toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });

  test('an error answer', async () => {
    await fc.assert(
      fc.asyncProperty(echoed, async ({ secret, text }) => {
        const bodies = [
          JSON.stringify({ title: text, detail: text, instance: text }),
          JSON.stringify({ title: text }),
          JSON.stringify({ detail: [{ loc: ['header', text], msg: text, type: 'x' }] }),
          text,
        ];
        for (const body of bodies) {
          const read = await clientOf({ status: 403, body }, secret).fetchDiff(970, signal);
          expect(leakedPiece(Object.values(texts(read)).join('\n'), secret)).toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Every text inside of a value. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

describe('what is sent holds no piece of a secret, whatever escaped it', () => {
  const plain = fc
    .tuple(anySecret, anySurroundings, anySurroundings)
    .filter(([secret, before, after]) => leakedPiece(before + after, secret) === null)
    .map(([secret, before, after]) => ({ secret, text: before + secret + after }));
  const unlimited = 100_000;
  const escapers: Readonly<Record<string, (text: string) => string>> = {
    'the code spans of a report': (text) => escapeAsCode(text, unlimited),
    'the texts of a log': (text) => escapeWorkflowCommands(escapeForLog(text, unlimited)),
    'one line': (text) => cleanText(text, unlimited),
    'a cell of a table that breaks': (text) => `| ${escapeAsCode(text, unlimited)}<br>x |`,
    JSON: (text) => JSON.stringify({ name: escapeForLog(text, unlimited) }),
    Markdown: (text) => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&'),
  };

  test.each(Object.entries(escapers))('%s', (_name, escapeText) => {
    fc.assert(
      fc.property(plain, ({ secret, text }) => {
        const redact = createRedactor([secret]);
        expect(leakedPiece(redact(escapeText(text)), secret)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('JSON stays JSON', () => {
    fc.assert(
      fc.property(plain, fc.jsonValue(), ({ secret, text }, value) => {
        const clean = redactJson(JSON.stringify({ value, text }), createRedactor([secret]));
        expect(Object.keys(JSON.parse(clean) as object)).toEqual(['value', 'text']);
        expect(leakedPiece((JSON.parse(clean) as { text: string }).text, secret)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('our hidden lines', () => {
  const marker = formatMarker(markerOf({ run: '1', head: 'none' }));

  test('stay whole when the key is a piece of them', () => {
    const piece = fc
      .tuple(fc.nat({ max: marker.length - 9 }), fc.integer({ min: 8, max: 40 }))
      .map(([at, length]) => marker.slice(at, at + length).trim())
      .filter((text) => text.length >= 8);
    fc.assert(
      fc.property(piece, fc.constantFrom('', 'x', '<!-- data-diff-gate:earlier -->'), (secret, line) => {
        const text = `${marker}### heading\n\n${line}\n\n${secret} is what was pasted`;
        const clean = redactComment(text, createRedactor([secret]));
        expect(clean.startsWith(marker)).toBe(true);
        expect(clean.split('\n')).toContain(line);
        expect(clean.slice(marker.length)).toContain('***');
      }),
    );
  });

  test('are only those that we write', () => {
    const secret = 'dfk_0123456789';
    const redact = createRedactor([secret]);
    expect(redactComment(`<!-- ${secret} -->\ntext`, redact)).toBe('<!-- *** -->\ntext');
    expect(redactComment(`${marker}text\n<!-- data-diff-gate ${secret} -->\n`, redact)).toBe(
      `${marker}text\n<!-- data-diff-gate *** -->\n`,
    );
  });
});
