import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatComment, formatMarker, type Marker, parseComment } from '../../src/comment/marker.ts';
import { roomForMarker } from '../../src/report/banner.ts';
import { markerOf } from '../support/comment.ts';
import { headSha } from '../support/diffs.ts';

describe('a marker', () => {
  const hex = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
  const markers: fc.Arbitrary<Marker> = fc.record({
    key: hex(16),
    run: fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }).map(String),
    attempt: fc.nat({ max: 999_999_999 }).map(String),
    head: fc.oneof(hex(40), hex(64), fc.constant('none')),
    phase: fc.constantFrom('running', 'done', 'stopped'),
    verdict: fc.constantFrom('pass', 'warn', 'fail', null),
    instance: hex(12),
    tables: fc.option(hex(16)),
    workflow: fc.option(hex(16)),
  });
  const records = fc.option(hex(16).map((digits) => `<!-- data-diff-gate:record ${digits} -->`));

  test('is parsed as it was formatted, whatever follows', () => {
    fc.assert(
      fc.property(markers, records, fc.string(), (marker, recordLine, text) => {
        const comment = { marker, recordLine, text };
        expect(parseComment(formatComment(comment))).toEqual(comment);
        expect(formatMarker(marker).length).toBeLessThanOrEqual(roomForMarker);
      }),
      { numRuns: 1_000 },
    );
  });

  const line = formatMarker(markerOf());

  test('of an earlier version is parsed, without what that version did not know', () => {
    const earlier = `${line.slice(0, line.indexOf(' verdict='))} -->\ntext\n`;
    expect(parseComment(earlier)).toEqual({
      marker: { ...markerOf(), verdict: null, instance: null, tables: null, workflow: null },
      recordLine: null,
      text: 'text\n',
    });
  });

  test('is parsed with the line ends of a browser', () => {
    const record = '<!-- data-diff-gate:record abc -->';
    const body = formatComment({ marker: markerOf(), recordLine: record, text: 'one\ntwo\n' });
    const parsed = parseComment(body.replaceAll('\n', '\r\n'));
    expect(parsed).toEqual({ marker: markerOf(), recordLine: record, text: 'one\r\ntwo\r\n' });
  });

  const others: readonly { name: string; input: string }[] = [
    { name: 'no text', input: '' },
    { name: 'another text', input: 'LGTM' },
    { name: 'a marker further down', input: `quote:\n${line}` },
    { name: 'a marker after a space', input: ` ${line}` },
    { name: 'a marker that is quoted', input: `> ${line}` },
    { name: 'half a marker', input: line.slice(0, 60) },
    { name: 'text on the line of the marker', input: line.replace('\n', ' text') },
    { name: 'a short commit', input: line.replace(headSha, headSha.slice(0, 8)) },
    { name: 'a run that is no number', input: line.replace('run=16112345678', 'run=x') },
    { name: 'a run longer than any', input: line.replace('run=16112345678', `run=${'9'.repeat(21)}`) },
    { name: 'an unknown phase', input: line.replace('phase=done', 'phase=over') },
    { name: 'an instance that is none', input: line.replace(/instance=\w+/, 'instance=x') },
  ];
  test.each(others)('is not $name', ({ input }) => {
    expect(parseComment(input)).toBeNull();
  });
});
