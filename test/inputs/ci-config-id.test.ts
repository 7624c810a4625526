import { describe, expect, test } from 'vitest';
import { complaint, read } from '../support/inputs.ts';

const alone = { datadiff_id: '' };

test.each([
  { input: '12', expected: 12 },
  { input: ' 12\n', expected: 12 },
  { input: '9007199254740991', expected: 9007199254740991 },
])('$input names a CI configuration', ({ input, expected }) => {
  const { source } = read({ ...alone, ci_config_id: input }).inputs;
  expect(source).toEqual({ kind: 'ci-run', configId: expected });
});

test('empty leaves it to datadiff_id', () => {
  expect(read({ ci_config_id: ' ' }).inputs.source).toEqual({ kind: 'named', ids: [970] });
});

describe('bad', () => {
  test.each([
    '0',
    '1e3',
    '+5',
    '12.0',
    '#12',
    '1, 2',
    '[12]',
    'main',
    '9007199254740992',
    'https://app.datafold.com/ci/12',
  ])('%s', (input) => {
    const message = complaint({ ...alone, ci_config_id: input });
    expect(message).toMatch(/^.*1 problem.*\n- ci_config_id: /);
    expect(message).toContain(`"${input}" is not the ID of a CI configuration in Datafold`);
    expect(message).toContain('Write for example `ci_config_id: 12`');
  });

  test('both it and datadiff_id', () => {
    const message = complaint({ ci_config_id: '12' });
    expect(message).toMatch(/1 problem.*\n- ci_config_id: "12" can't be combined with `datadiff_id`/);
    expect(message).toMatch(/`datadiff_id: 123, 456`.*`ci_config_id: 12`.*leave the other line out/);
  });

  test('neither', () => {
    const message = complaint({ ...alone });
    expect(message).toMatch(/1 problem.*\n- datadiff_id: is empty\..*skipped.*`ci_config_id` instead/);
  });

  test('together with cancel_datadiff', () => {
    const together = { ...alone, ci_config_id: '12', cancel_datadiff: 'true' };
    expect(complaint(together)).toMatch(
      /1 problem.*\n- cancel_datadiff: cannot be `true` together with `ci_config_id`.*Leave the line out, or write `cancel_datadiff: false`/,
    );
    expect(read({ ...together, cancel_datadiff: 'false' }).inputs.cancelDatadiff).toBe(false);
  });

  test('every problem is reported at once', () => {
    const message = complaint({
      datadiff_id: 'x',
      ci_config_id: '12',
      cancel_datadiff: 'true',
      timeout: '1' + 'x',
    });
    expect(message.match(/^- \w+/gm)).toEqual([
      '- datadiff_id',
      '- ci_config_id',
      '- timeout',
      '- cancel_datadiff',
    ]);
  });
});
