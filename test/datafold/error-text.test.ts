import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanErrorText } from '../../src/datafold/error-text.ts';

const cases: readonly { name: string; input: string | null | undefined; expected: string | null }[] = [
  { name: 'nothing', input: null, expected: null },
  { name: 'absent', input: undefined, expected: null },
  { name: 'white space', input: ' \n\t ', expected: null },
  { name: 'plain words', input: 'Data diff 5 does not exist.', expected: 'Data diff 5 does not exist.' },
  {
    name: 'a name with an apostrophe',
    input: "Row for O'Brien: bad 'Jane Doe'",
    expected: "Row for O’Brien: bad '…'",
  },
  {
    name: 'a plural with an apostrophe',
    input: "the users' table has 'Jane Doe'",
    expected: "the users’ table has '…'",
  },
  {
    name: 'an assigned password',
    input: 'DB_PASSWORD=hunter two',
    expected: 'DB_PASSWORD=[credentials] two',
  },
  {
    name: 'a secret in JSON',
    input: '{"client_secret": "my long one"}',
    expected: '{"client_secret": [credentials]}',
  },
  {
    name: 'a quoted password',
    input: 'password="my secret pw", then',
    expected: 'password=[credentials], then',
  },
  { name: 'a bearer without digits', input: 'sent Bearer abcdef', expected: 'sent Bearer [credentials]' },
  { name: 'the first line', input: '\n first\nsecond', expected: 'first' },
  {
    name: 'the first line of Windows and of Unicode',
    input: 'first\r\nsecond\u2028third',
    expected: 'first',
  },
  { name: 'quoted data', input: "invalid value 'alice' in 'name'", expected: "invalid value '…' in '…'" },
  {
    name: 'quoted data after an apostrophe',
    input: "can't parse 'alice' for the table's key",
    expected: "can’t parse '…' for the table’s key",
  },
  {
    name: 'quoted data with an apostrophe',
    input: "no such name: 'don't tell alice' here",
    expected: "no such name: '…' here",
  },
  {
    name: 'quoted data with an escaped quote',
    input: "bad text 'it\\'s alice' here",
    expected: "bad text '…' here",
  },
  {
    name: 'quoted data with a doubled quote',
    input: "bad text 'O''Brien' here",
    expected: "bad text '…''…' here",
  },
  { name: 'a quote that never ends', input: "bad text 'alice", expected: "bad text '…'" },
  { name: 'a literal with its prefix', input: "bad text E'alice' here", expected: "bad text E'…' here" },
  { name: 'an e-mail address', input: 'key (alice@example.com) exists', expected: 'key ([e-mail]) exists' },
  {
    name: 'an e-mail address of a field',
    input: 'The resource with email=hello@example.com already exists.',
    expected: 'The resource with [e-mail] already exists.',
  },
  {
    name: 'credentials of a connection',
    input: 'cannot reach postgres://alice:pa55@db.example/main',
    expected: 'cannot reach [credentials]@db.example/main',
  },
  {
    name: 'a password',
    input: 'login failed, password=hunter, host db',
    expected: 'login failed, password=[credentials], host db',
  },
  {
    name: 'a token in a header',
    input: 'refused: Bearer abc123def456',
    expected: 'refused: Bearer [credentials]',
  },
  {
    name: 'words about keys stay',
    input: 'missing primary key columns in table',
    expected: 'missing primary key columns in table',
  },
];

describe('Datafold’s error text', () => {
  test.each(cases)('$name', ({ input, expected }) => {
    expect(cleanErrorText(input)).toBe(expected);
  });

  test('is 300 characters at most, and cuts none in half', () => {
    const long = cleanErrorText('😀'.repeat(400)) ?? '';
    expect([...long]).toHaveLength(300);
    expect(long.isWellFormed()).toBe(true);
  });

  test('is cleaned before it is cut', () => {
    const text = `${'x'.repeat(290)} 'alice and many more'`;
    expect(cleanErrorText(text)).not.toContain('alice');
  });

  test('never shows what stood in quotes or looks like an address', () => {
    const filler = fc.constantFrom("can't ", "the table's ", 'value ', '= ', '(', 'x, ', "it's ", ': ');
    const inner = fc.constantFrom('SECRETDATA', 'SECRETDATA is', "don't SECRETDATA", 'SECRETDATA, 5');
    const text = fc.tuple(fc.array(filler, { maxLength: 4 }), inner, fc.array(filler, { maxLength: 4 }));
    fc.assert(
      fc.property(text, ([before, secret, after]) => {
        expect(cleanErrorText(`${before.join('')}'${secret}' ${after.join('')}`)).not.toContain('SECRETDATA');
        expect(cleanErrorText(`${before.join('')} SECRETDATA@example.com ${after.join('')}`)).not.toContain(
          'SECRETDATA',
        );
      }),
      { numRuns: 500 },
    );
  });
});
