import { describe, expect, test } from 'vitest';
import { complaint, read } from '../support/inputs.ts';

describe.each([
  {
    input: 'override_label',
    most: 50,
    of: () => read({ override_label: '' }).inputs.override?.label ?? null,
  },
  { input: 'commit_status', most: 100, of: () => read({ commit_status: '' }).inputs.commitStatus },
] as const)('$input', ({ input, most, of }) => {
  test('is off where it is empty', () => expect(of()).toBeNull());

  test('is taken as it is written, trimmed', () => {
    const { inputs } = read({ [input]: '  data: Change accepted ✔ ' });
    expect([inputs.override?.label, inputs.commitStatus]).toContain('data: Change accepted ✔');
  });

  test.each([
    '👩‍💻 reviewed',
    '👨‍👩‍👧‍👦',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿 data',
    '🇩🇪',
    'می\u200cخواهم',
    'क्\u200dष',
    'é'.normalize('NFD'),
  ])('may have joiners, tags and marks: %s', (text) => {
    const { inputs } = read({ [input]: text });
    expect([inputs.override?.label, inputs.commitStatus]).toContain(text);
  });

  test.each([
    { text: 'x'.repeat(most + 1) },
    { text: 'two\nlines' },
    { text: 'bell\u0007' },
    { text: 'two\u2028lines' },
    { text: 'next\u0085line' },
  ])('is one line of that many characters: $text', ({ text }) => {
    expect(complaint({ [input]: text })).toContain(`at most ${most} characters on one line`);
    expect(complaint({ [input]: text })).toContain(`\`${input}: `);
  });
});
