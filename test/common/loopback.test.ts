import { expect, test } from 'vitest';
import { isLoopback } from '../../src/common/loopback.ts';

test.each(['localhost', '127.0.0.1', '127.255.1.2', '127.1', '[::1]', '[0:0:0:0:0:0:0:1]', 'LOCALHOST'])(
  '%s is this machine',
  (host) => {
    expect(isLoopback(new URL(`http://${host}:3000`))).toBe(true);
  },
);

test.each([
  'localhost.example',
  '127.0.0.1.example',
  '128.0.0.1',
  '0.0.0.0',
  '[::2]',
  '[::ffff:7f00:1]',
  'my-localhost',
  '10.0.0.1',
])('%s is not', (host) => {
  expect(isLoopback(new URL(`http://${host}:3000`))).toBe(false);
});
