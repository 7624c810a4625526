import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { refuseOwnStatus } from '../../src/pull-request/refuse-own-status.ts';

test.each(['data diffs', 'Data Diffs', ' data diffs '])(
  'refuses to run for its own status: "%s"',
  (context) => {
    expect(() => refuseOwnStatus('data diffs', 'status', { context })).toThrow(UserError);
  },
);

test.each([
  { name: 'another status', event: 'status', payload: { context: 'Datafold' }, commitStatus: 'data diffs' },
  { name: 'no commit_status', event: 'status', payload: { context: 'data diffs' }, commitStatus: null },
  { name: 'another event', event: 'push', payload: { context: 'data diffs' }, commitStatus: 'data diffs' },
  {
    name: 'a payload without a context',
    event: 'status',
    payload: { context: 7 },
    commitStatus: 'data diffs',
  },
  { name: 'no payload', event: 'status', payload: null, commitStatus: 'data diffs' },
])('runs for $name', ({ event, payload, commitStatus }) => {
  expect(() => refuseOwnStatus(commitStatus, event, payload)).not.toThrow();
});
