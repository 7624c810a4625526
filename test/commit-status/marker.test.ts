import { describe, expect, test } from 'vitest';
import { buildMarkedUrl, readMarker, type StatusMarker } from '../../src/commit-status/marker.ts';

const runUrl = 'https://github.com/octo-org/warehouse/actions/runs/500';
const [gateId, statusInstanceId] = ['0123456789abcdef', 'aaaaaaaa'];
const marker: StatusMarker = {
  run: '500',
  attempt: '3',
  gateId,
  statusInstanceId,
  pullRequests: [7],
  own: 'failure',
};

describe('the marker', () => {
  test.each([[[]], [[7]], [[7, 8, 4_000_000_000]]])('is read back, about %j', (pullRequests) => {
    const mine = { ...marker, pullRequests };
    expect(readMarker({ targetUrl: buildMarkedUrl(runUrl, mine) }, runUrl)).toEqual(mine);
  });

  test('is read back about the first twenty of very many pull requests', () => {
    const pullRequests = Array.from({ length: 30 }, (_, at) => 30 - at);
    const targetUrl = buildMarkedUrl(runUrl, { ...marker, pullRequests });
    expect(readMarker({ targetUrl }, runUrl)?.pullRequests).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
  });

  test('of another run of the repository is read', () => {
    const other = runUrl.replace('500', '77');
    const targetUrl = buildMarkedUrl(other, { ...marker, run: '77' });
    expect(readMarker({ targetUrl }, runUrl)).toEqual({ ...marker, run: '77' });
  });

  test('of an earlier version names no pull request', () => {
    const targetUrl = `${runUrl}/attempts/3#data-diff-gate-${gateId}-${statusInstanceId}-failure`;
    expect(readMarker({ targetUrl }, runUrl)).toEqual({ ...marker, pullRequests: [] });
  });

  test.each([
    '',
    runUrl,
    `${runUrl}/attempts/1`,
    `${runUrl}/attempts/1#data-diff-gate-xyz-success`,
    `${runUrl}/attempts/1#data-diff-gate-${gateId}-success`,
    `${runUrl}/attempts/1#data-diff-gate-${gateId}-${statusInstanceId}-7-green`,
    `${runUrl}/attempts/1#data-diff-gate-${gateId}-${statusInstanceId}-7-success and more`,
    `${runUrl}/attempts/1#data-diff-gate-${gateId}-${statusInstanceId}-x-success`,
    `${runUrl}/attempts/1#data-diff-gate-${gateId}-${statusInstanceId}-7.-success`,
    `${runUrl}/attempts/99999999999#data-diff-gate-${gateId}-${statusInstanceId}-7-success`,
    `https://github.com/octo-org/warehouse/actions/runs/99999999999999999999/attempts/1#data-diff-gate-${gateId}-${statusInstanceId}-7-success`,
    `https://github.com/mallory/warehouse/actions/runs/500/attempts/1#data-diff-gate-${gateId}-${statusInstanceId}-7-success`,
    `https://example.com/octo-org/warehouse/actions/runs/500/attempts/1#data-diff-gate-${gateId}-${statusInstanceId}-7-success`,
    `https://github.com/octo-org/warehouse/x/actions/runs/500/attempts/1#data-diff-gate-${gateId}-${statusInstanceId}-7-success`,
    `https://example.com/?${runUrl}/attempts/1#data-diff-gate-${gateId}-${statusInstanceId}-7-success`,
  ])('is not found in %j', (targetUrl) => expect(readMarker({ targetUrl }, runUrl)).toBeNull());
});
