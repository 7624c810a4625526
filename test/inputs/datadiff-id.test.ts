import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaint, read } from '../support/inputs.ts';

const host = 'https://app.datafold.com';
const ids = (text: string, at = host) => {
  const { source } = read({ datadiff_id: text, host: at }).inputs;
  return source.kind === 'named' ? source.ids : [];
};

describe('good', () => {
  const cases: readonly { name: string; input: string; expected: readonly number[] }[] = [
    { name: 'one id', input: '970', expected: [970] },
    { name: 'the smallest', input: '1', expected: [1] },
    { name: 'the largest', input: '9007199254740991', expected: [9007199254740991] },
    { name: 'commas', input: '3,1,2', expected: [3, 1, 2] },
    { name: 'commas, spaces and lines', input: ' 3, 1\n2\t4,\r\n', expected: [3, 1, 2, 4] },
    { name: 'the same one twice', input: '3 1 3', expected: [3, 1] },
    { name: 'a JSON array of numbers', input: '[3, 1]', expected: [3, 1] },
    { name: 'a JSON array of texts', input: '["3", " 1 "]', expected: [3, 1] },
    { name: 'a JSON array over lines', input: '[\n  3,\n  1\n]', expected: [3, 1] },
    { name: 'a link', input: `${host}/datadiffs/970/overview`, expected: [970] },
    { name: 'a short link', input: `${host}/datadiffs/970`, expected: [970] },
    { name: 'a link to another tab', input: `${host}/datadiffs/970/columns?x=1#y`, expected: [970] },
    { name: 'a link without a scheme', input: 'app.datafold.com/datadiffs/970/overview', expected: [970] },
    { name: 'a link in capitals', input: 'HTTPS://APP.Datafold.com/datadiffs/970', expected: [970] },
    { name: 'a link with two slashes after the host', input: `${host}//datadiffs/970`, expected: [970] },
    { name: 'a short one of these', input: 'app.datafold.com//datadiffs/970/overview', expected: [970] },
    { name: 'links and ids', input: `${host}/datadiffs/970/overview, 5`, expected: [970, 5] },
    { name: 'a link and its id', input: `${host}/datadiffs/970/overview, 970`, expected: [970] },
    { name: 'links in a JSON array', input: `["${host}/datadiffs/970/overview", 5]`, expected: [970, 5] },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(ids(input)).toEqual(expected);
  });

  test('a link to the host that is set', () => {
    expect(ids('http://localhost:3000/datadiffs/7', 'http://localhost:3000/')).toEqual([7]);
    expect(ids('eu.datafold.com/datadiffs/7', 'eu.datafold.com')).toEqual([7]);
    expect(ids('localhost:3000/datadiffs/7', 'http://localhost:3000')).toEqual([7]);
    expect(ids('localhost:3000/datadiffs/7', 'https://localhost:3000')).toEqual([7]);
    expect(ids('[::1]:8080/datadiffs/7, 8', 'http://[::1]:8080')).toEqual([7, 8]);
    expect(ids('[2001:db8::1]/datadiffs/7', 'https://[2001:db8::1]')).toEqual([7]);
  });

  test('a thousand', () => {
    const all = Array.from({ length: 1_000 }, (_, index) => index + 1);
    expect(ids(all.join(','))).toEqual(all);
    expect(ids([...all, ...all].join('\n'))).toEqual(all);
  });

  test('any ids, in any spelling of a list', () => {
    const some = fc.uniqueArray(
      fc
        .maxSafeNat()
        .map((id) => id + 1)
        .filter(Number.isSafeInteger),
      { minLength: 1, maxLength: 30 },
    );
    const spell = fc.constantFrom<(all: readonly number[]) => string>(
      (all) => all.join(','),
      (all) => all.join(' ,\n '),
      (all) => JSON.stringify(all),
      (all) => JSON.stringify(all.map(String), null, 2),
      (all) => all.map((id) => `${host}/datadiffs/${id}/overview`).join('\n'),
    );
    fc.assert(
      fc.property(some, spell, (all, how) => {
        expect(ids(how(all))).toEqual(all);
      }),
      { numRuns: 500 },
    );
  });
});

describe('bad', () => {
  const noId = /is neither a diff ID \(a whole number from 1 to 9007199254740991\) nor a link to a data diff/;
  const noLink = /is not a link to a data diff/;
  const noArray = /is not a flat JSON array of IDs and links/;
  const cases: readonly { input: string; quotes?: string; says: RegExp }[] = [
    ...[
      '1e3',
      '+5',
      '12.0',
      '#12',
      '-5',
      '0',
      '007',
      '0x10',
      '1_000',
      'null',
      'undefined',
      '١٢',
      '12abc',
      '5;6',
    ].map((input) => ({ input, says: noId })),
    { input: '970\u200b', quotes: '970<U+200B>', says: noId },
    { input: '9007199254740992', says: noId },
    { input: '9007199254740993', says: noId },
    { input: '99999999999999999999', says: noId },
    { input: '5, 1e3', quotes: '1e3', says: noId },
    { input: '[1e3]', quotes: '1e3', says: noId },
    { input: '[12.0]', quotes: '12.0', says: noId },
    { input: '["", 5]', quotes: '', says: noId },
    { input: '["5, 6"]', quotes: '5, 6', says: noId },
    { input: '[-5]', quotes: '-5', says: noId },
    { input: '[null]', says: noArray },
    { input: '[true]', says: noArray },
    { input: '[[5]]', says: noArray },
    { input: '[{"id":5}]', says: noArray },
    { input: '[5', says: noArray },
    { input: '[5,]', says: noArray },
    { input: '[5] 6', says: noArray },
    { input: '/datadiffs/5/overview', says: noId },
    { input: `${host}/datadiffs/`, says: noLink },
    { input: `${host}/datadiffs/abc`, says: noLink },
    { input: `${host}/datadiffs/5x`, says: noLink },
    { input: `${host}/datadiffs/0`, says: noLink },
    { input: `${host}/datadiffs/1e3/overview`, says: noLink },
    { input: `${host}/x/datadiffs/5`, says: noLink },
    { input: `${host}/monitors/5`, says: noLink },
    { input: `${host}/datadiffs/9007199254740993/overview`, says: noLink },
    ...[
      {
        input: 'https://user@app.datafold.com/datadiffs/5',
        quotes: 'https://…@app.datafold.com/datadiffs/5',
      },
      { input: 'u:p4ss@app.datafold.com/datadiffs/5', quotes: '…@app.datafold.com/datadiffs/5' },
      {
        input: 'https://u:p4/s@s@app.datafold.com/datadiffs/5',
        quotes: 'https://…@app.datafold.com/datadiffs/5',
      },
    ].map((row) => ({ ...row, says: noLink })),
    { input: 'u:p4ss@app.datafold.com', quotes: '…@app.datafold.com', says: noId },
    { input: '["https://u:p4ss@h/datadiffs/5"', quotes: '["https://…@h/datadiffs/5"', says: noArray },
    {
      input: '["https://u:p4ss@h/datadiffs/5", [5]]',
      quotes: '["https://…@h/datadiffs/5", [5]]',
      says: noArray,
    },
    { input: 'https://evil.example/https://app.datafold.com/datadiffs/5', says: noLink },
    { input: 'ftp://app.datafold.com/datadiffs/5', says: noLink },
    { input: 'javascript://app.datafold.com/datadiffs/5', says: noLink },
    { input: 'ws://app.datafold.com/datadiffs/5', says: noLink },
    { input: 'file:///datadiffs/5', says: noLink },
    { input: "https://app'datafold.com/datadiffs/5", says: noLink },
    { input: 'https://app.datafold.com/datadiffs//5', says: noLink },
    { input: '[::1', says: noArray },
    { input: '[::1]:8080/monitors/5', says: noId },
  ];
  test.each(cases)('$input', ({ input, quotes = input, says }) => {
    const message = complaint({ datadiff_id: input });
    expect(message).toMatch(/^.*1 problem.*\n- datadiff_id: /);
    expect(message).toMatch(says);
    expect(message).toContain(`"${quotes}"`);
    expect(message).not.toContain('p4');
    expect(message).toMatch(/Write for example `datadiff_id: /);
  });

  const elsewhere: readonly { input: string; at?: string; origin: string; write: string }[] = [
    {
      input: 'https://eu.datafold.com/datadiffs/5/overview',
      origin: 'https://eu.datafold.com',
      write: 'host: https://eu.datafold.com',
    },
    {
      input: 'http://app.datafold.com/datadiffs/5',
      origin: 'http://app.datafold.com',
      write: `datadiff_id: ${host}/datadiffs/5`,
    },
    {
      input: 'http://eu.datafold.com/datadiffs/5',
      origin: 'http://eu.datafold.com',
      write: 'host: https://eu.datafold.com` and `datadiff_id: https://eu.datafold.com/datadiffs/5',
    },
    {
      input: 'https://app.datafold.com:8443/datadiffs/5',
      origin: 'https://app.datafold.com:8443',
      write: 'host: https://app.datafold.com:8443',
    },
    {
      input: 'http://localhost:3000/datadiffs/5',
      origin: 'http://localhost:3000',
      write: 'host: http://localhost:3000',
    },
    {
      input: 'evil.example/datadiffs/5/overview',
      origin: 'https://evil.example',
      write: 'host: https://evil.example',
    },
    {
      input: 'app.datafold.com/datadiffs/5',
      at: 'http://localhost:3000',
      origin: 'https://app.datafold.com',
      write: 'host: https://app.datafold.com',
    },
    {
      input: 'https://app.datafold.com.evil.example/datadiffs/5',
      origin: 'https://app.datafold.com.evil.example',
      write: 'host: https://app.datafold.com.evil.example',
    },
  ];
  test.each(elsewhere)('$input lies elsewhere than $at', ({ input, at = host, origin, write }) => {
    const message = complaint({ datadiff_id: input, host: at });
    expect(message).toContain(`"${input}" points to ${origin}, but \`host\` is ${at}`);
    expect(message).toContain(`write \`${write}\``);
    // Advice that is followed is advice that works.
    const advised = (name: string) => new RegExp(`${name}: ([^\`]+)`).exec(write)?.[1];
    expect(ids(advised('datadiff_id') ?? input, advised('host') ?? at)).toEqual([5]);
  });

  test('a link to elsewhere is not held against a host that is wrong itself', () => {
    const message = complaint({ datadiff_id: 'https://eu.datafold.com/datadiffs/5', host: 'ftp://x' });
    expect(message).toMatch(/^.*1 problem.*\n- host: /);
  });

  test.each(['', ' \n\t'])('nothing (%j) tells why that usually is', (input) => {
    expect(complaint({ datadiff_id: input })).toMatch(
      /- datadiff_id: is empty\. Most likely the step that sets it was skipped or printed nothing.*misspelled.*skip this step.*`ci_config_id`/,
    );
  });

  test.each([',', '[]', ' , ,'])('a list of nothing: %s', (input) => {
    expect(complaint({ datadiff_id: input })).toMatch(
      /- datadiff_id: is empty\. Most likely the step that sets it was skipped/,
    );
  });

  test('more than a thousand', () => {
    const all = Array.from({ length: 1_001 }, (_, index) => index + 1);
    expect(complaint({ datadiff_id: all.join(',') })).toMatch(
      /"1,2,3,.*…" lists 1001 data diffs, but a step checks at most 1,000\. .*`datadiff_id: 123, 456`/,
    );
  });

  test('many bad ones are reported in few lines', () => {
    const message = complaint({
      datadiff_id: Array.from({ length: 500 }, (_, index) => `x${index}`).join(' '),
    });
    expect(message.split('\n')).toHaveLength(7);
    expect(message).toMatch(
      /- datadiff_id: "x5" and 494 more items are neither IDs nor links \(500 of 500 are invalid\)\. Write for example `datadiff_id: 123, 456`\.$/,
    );
  });

  test.each([
    { bad: 5, says: /"x4" is neither a diff ID/ },
    { bad: 6, says: /"x5" is neither a diff ID/ },
    { bad: 7, says: /"x5" and 1 more item are neither IDs nor links \(7 of 9 are invalid\)\. / },
  ])('$bad bad ones', ({ bad, says }) => {
    const items = [1, ...Array.from({ length: bad }, (_, index) => `x${index}`), 2];
    const message = complaint({ datadiff_id: items.join(' ') });
    expect(message.split('\n')).toHaveLength(Math.min(bad, 6) + 1);
    expect(message).toMatch(says);
  });
});
