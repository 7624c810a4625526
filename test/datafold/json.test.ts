import { expect, test } from 'vitest';
import { parseJson } from '../../src/datafold/json.ts';

test.each([
  { name: 'an object', body: '{"id":970}', expected: { value: { id: 970 } } },
  { name: 'null', body: 'null', expected: { value: null } },
  { name: 'an object behind a byte order mark', body: '\ufeff{"id":970}', expected: { value: { id: 970 } } },
  { name: 'nothing', body: ' \n', expected: { problem: 'the response is empty' } },
  { name: 'nothing but a byte order mark', body: '\ufeff', expected: { problem: 'the response is empty' } },
  { name: 'a login page', body: '<html>', expected: { problem: 'the response is a web page, not JSON' } },
  { name: 'half an object', body: '{"id":9', expected: { problem: 'the response is not JSON' } },
])('$name', ({ body, expected }) => expect(parseJson(body)).toEqual(expected));
