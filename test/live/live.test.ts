import { describe, expect, test } from 'vitest';
import { type FakeDatafoldOptions, startFakeDatafold } from '../fakes/datafold.ts';
import { ciFacts, differentSmall, identical, unknownResult } from '../fakes/diffs.ts';
import type { FaultAct } from '../fakes/faults.ts';
import { summary2026 } from '../fakes/summaries.ts';
import { API_KEY, HEAD_SHA } from '../fakes/world.ts';
import { askDatafold } from './ask.ts';
import { tryFacts } from './live.ts';

const honest: FakeDatafoldOptions = {
  apiKey: API_KEY,
  diffs: { 970: differentSmall(ciFacts()), 971: identical() },
  summaries: { 971: summary2026 },
  ci: { 12: [{ id: 7001, prSha: HEAD_SHA, status: 'done' }] },
};

async function tryAgainst(
  options: Partial<FakeDatafoldOptions>,
  chosen: { readonly ciConfigId?: number } = {},
) {
  const datafold = await startFakeDatafold({ ...honest, ...options });
  try {
    const result = await tryFacts(askDatafold(datafold.url, API_KEY), chosen);
    return { ...result, text: result.lines.join('\n'), requests: datafold.requests };
  } finally {
    await datafold.close();
  }
}

describe('npm run live', () => {
  test('finds that every fact holds on an honest server, and only reads', async () => {
    const { lines, allHeld, requests, text } = await tryAgainst({}, { ciConfigId: 12 });
    expect(lines.filter((line) => !line.startsWith('held '))).toEqual([]);
    expect(allHeld).toBe(true);
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(text).not.toContain(API_KEY);
  });

  test('says what it did not try', async () => {
    const { text, allHeld } = await tryAgainst({ diffs: {}, summaries: {} });
    expect(text).toContain('no --ci-config-id was given');
    expect(text).toContain('the account has no diffs');
    expect(allHeld).toBe(true);
  });

  test.each<{ readonly name: string; readonly lie: Partial<FakeDatafoldOptions>; readonly found: string }>([
    {
      name: 'a result with another word',
      lie: { diffs: { 970: unknownResult() } },
      found: 'Every status and result of the newest diffs is known: another word on 1 of 1 diffs',
    },
    {
      name: 'a share in percent',
      lie: {
        diffs: { 970: [{ body: { ...identical(), diff_stats: { match_ratio: 99.9 } }, verbatim: true }] },
      },
      found: 'match_ratio outside 0 to 1',
    },
    {
      name: 'a part with another word',
      lie: {
        diffs: {
          970: [{ body: { ...identical(), result_statuses: { values: 'computing' } }, verbatim: true }],
        },
      },
      found: 'another word in 1 of its parts',
    },
    {
      name: 'details of another shape',
      lie: { summaries: { 971: { status: 'success', values: 'many' } } },
      found: 'DID NOT HOLD  The details of a diff',
    },
  ])('finds $name', async ({ lie, found }) => {
    const { text, allHeld } = await tryAgainst(lie);
    expect(text).toContain(found);
    expect(allHeld).toBe(false);
  });

  test.each<{ readonly name: string; readonly act: FaultAct; readonly found: string }>([
    {
      name: 'a server that redirects',
      act: { kind: 'redirect', location: 'https://example.com/login' },
      found: 'HTTP 302',
    },
    { name: 'a server that hangs up', act: { kind: 'reset' }, found: 'no response' },
    { name: 'a login page', act: { kind: 'html' }, found: 'DID NOT HOLD  The list of diffs is a page' },
  ])('finds $name', async ({ act, found }) => {
    // The first request, for the list, is honest.
    const { text, allHeld } = await tryAgainst({ faults: [{ act, skip: 1, times: Infinity }] });
    expect(text).toContain(found);
    expect(allHeld).toBe(false);
  });
});
