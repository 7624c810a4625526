import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeWorkflowCommands } from '../../src/runtime/escape-workflow-commands.ts';

/**
 * The commands that a runner finds in a text: it splits at line ends, drops white space at the start (by .NET's count of it, also
 * older counts), then looks for `::name props::message`; and for `##[name props]message` anywhere in the line.
 */
function commands(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const start = line.replace(
      /^[\t-\r \u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/,
      '',
    );
    const modern = start.startsWith('::') && start.indexOf('::', 2) >= 0 ? [start] : [];
    const at = line.indexOf('##[');
    return at >= 0 && line.indexOf(']', at) > at ? [...modern, line.slice(at)] : modern;
  });
}

describe('commands', () => {
  const inputs = [
    '::error::boom',
    '::set-env name=PATH::/tmp',
    '  ::add-mask::x',
    '\t\u00a0\u3000\ufeff::stop-commands::x',
    'fine\n::error::boom',
    'fine\r::error::boom',
    'fine\r\n\r\n ::error::boom',
    'fine\u2028::error::boom',
    '\u001b::error::boom',
    ':\u0000:error::boom',
    ':\u200e:error::boom',
    '##[error]boom',
    'in the middle ##[group]x',
    '#\u0007#\u202e[error]boom',
    '###[error]boom ##[warning]x',
    '\u0085::error::boom',
  ];
  test.each(inputs)('%j is none any more', (input) => {
    expect(commands(escapeWorkflowCommands(input))).toEqual([]);
  });

  test('the check itself knows commands', () => {
    expect(inputs.slice(0, 7).map((input) => commands(input).length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(commands('a ##[error]b')).toEqual(['##[error]b']);
  });

  test('no text holds one', () => {
    const pieces = [
      '::',
      ':',
      '##[',
      '#',
      '[',
      ']',
      'error',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u2028',
      '\u0085',
      '\u200b',
      '\u200e',
      '\u0000',
      '\u001b',
      '\ufeff',
      '\u00a0',
      '\ud83d',
      '=',
      ',',
    ];
    const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        expect(commands(escapeWorkflowCommands(text))).toEqual([]);
        expect(escapeWorkflowCommands(text).isWellFormed()).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('everything else', () => {
  const cases: readonly { name: string; input: string; expected: string }[] = [
    {
      name: 'stays as it is',
      input: 'Data diff 5: 10 % – 😀 `a::b` #12 [x]',
      expected: 'Data diff 5: 10 % – 😀 `a::b` #12 [x]',
    },
    { name: 'keeps line feeds and tabs', input: 'a\n\tb\n', expected: 'a\n\tb\n' },
    { name: 'gets line feeds for other line ends', input: 'a\r\nb\rc\u2029d', expected: 'a\nb\nc\nd' },
    { name: 'loses colors and bells', input: '\u001b[31mred\u0007', expected: '[31mred' },
    { name: 'loses what turns the text around', input: 'a\u202eb\u2066c\u200fd', expected: 'abcd' },
    { name: 'gets a sign for half a character', input: 'a\ud83d', expected: 'a\ufffd' },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(escapeWorkflowCommands(input)).toBe(expected);
  });
});
