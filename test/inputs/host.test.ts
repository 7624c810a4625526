import { expect, test } from 'vitest';
import { parseHost } from '../../src/inputs/host.ts';

const good: readonly { input: string; expected: string }[] = [
  { input: 'https://app.datafold.com', expected: 'https://app.datafold.com' },
  { input: 'app.datafold.com', expected: 'https://app.datafold.com' },
  { input: 'https://eu.datafold.com/', expected: 'https://eu.datafold.com' },
  { input: 'HTTPS://EU.Datafold.Com', expected: 'https://eu.datafold.com' },
  { input: 'datafold.example.com:8443', expected: 'https://datafold.example.com:8443' },
  { input: 'https://datafold.example.com:443/', expected: 'https://datafold.example.com' },
  { input: 'https://10.0.0.7', expected: 'https://10.0.0.7' },
  { input: 'https://[2001:db8::1]:8443', expected: 'https://[2001:db8::1]:8443' },
  { input: 'datafold', expected: 'https://datafold' },
  { input: 'https://bücher.example', expected: 'https://xn--bcher-kva.example' },
  { input: 'http://localhost:3000', expected: 'http://localhost:3000' },
  { input: 'http://127.0.0.1:3000', expected: 'http://127.0.0.1:3000' },
  { input: 'http://127.9.8.7', expected: 'http://127.9.8.7' },
  { input: 'http://[::1]:3000', expected: 'http://[::1]:3000' },
  { input: 'localhost:3000', expected: 'https://localhost:3000' },
];
test.each(good)('$input is $expected', ({ input, expected }) => {
  expect(parseHost(input)).toEqual({ value: expected });
});

const parts = /host name and optional port, without path, query, or credentials/;
const plain = /would send the API key unencrypted/;
const address = /is not the address of a web server/;
const bad: readonly { input: string; quotes?: string; says: RegExp }[] = [
  { input: 'https://app.datafold.com/datadiffs', says: parts },
  { input: 'https://app.datafold.com/api/', says: parts },
  { input: 'https://app.datafold.com?x=1', says: parts },
  { input: 'https://app.datafold.com/#top', says: parts },
  { input: 'https://user:secret@app.datafold.com', quotes: 'https://…@app.datafold.com', says: parts },
  { input: 'user:se/cr@et@app.datafold.com/x', quotes: '…@app.datafold.com/x', says: parts },
  { input: 'https://us er:sec ret@app.datafold.com', quotes: 'https://…@app.datafold.com', says: parts },
  { input: 'https://app.datafold.com@evil.example', quotes: 'https://…@evil.example', says: parts },
  { input: 'https://app.datafold.com\\@evil.example', quotes: 'https://…@evil.example', says: parts },
  { input: 'https://', says: parts },
  { input: 'http://', says: parts },
  { input: 'https:///', says: parts },
  { input: '//app.datafold.com', says: parts },
  { input: 'https:/app.datafold.com', says: parts },
  { input: 'app.datafold.com:', says: parts },
  { input: 'two words', says: parts },
  { input: 'https://app datafold.com', says: parts },
  { input: '/', says: parts },
  { input: ':', says: parts },
  { input: 'https://app.datafold.com:99999', says: address },
  { input: 'https:app.datafold.com', says: parts },
  { input: 'app.datafold.com:x', says: parts },
  { input: 'ftp://app.datafold.com', says: address },
  { input: 'file://app.datafold.com', says: address },
  { input: 'javascript://x', says: address },
  { input: 'https://<script>', says: address },
  { input: 'http://app.datafold.com', says: plain },
  { input: 'HTTP://app.datafold.com', says: plain },
  { input: 'http://localhost.evil.example', says: plain },
  { input: 'http://127.0.0.1.evil.example', says: plain },
  { input: 'http://10.0.0.7', says: plain },
  { input: 'http://[::2]', says: plain },
];
test.each(bad)('$input is refused', ({ input, quotes = input, says }) => {
  const reading = parseHost(input);
  const [problem = '', ...more] = 'problems' in reading ? reading.problems : [];
  expect(more).toEqual([]);
  expect(problem).toMatch(says);
  expect(problem).toContain(`"${quotes}"`);
  expect(problem).not.toMatch(/sec|et@|cr@/);
  expect(problem).toMatch(/Write for example `host: https:\/\/app\.datafold\.com`$/);
});
