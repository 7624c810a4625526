import { describe, expect, test } from 'vitest';
import { complaint, read } from '../support/inputs.ts';

test.each(['12345678', 'a'.repeat(200), '!"#$%&~/+=', '"QQQQQQQQ\'', 'QQ"QQQQQQ"', ' 12345678\n'])(
  'takes %j',
  (input) => {
    expect(read({ api_key: input }).secrets.apiKey).toBe(input.trim());
  },
);

describe('refuses, without showing it,', () => {
  const cases: readonly { name: string; input: string; says: RegExp }[] = [
    { name: 'a short one', input: 'QQQQQQQ', says: /is shorter than 8 characters/ },
    { name: 'white space inside', input: 'QQQQQQQQ QQQQQQQQ', says: /contains white space/ },
    { name: 'a line break inside', input: 'QQQQQQQQ\nQQQQQQQQ', says: /contains white space/ },
    { name: 'a wide space inside', input: 'QQQQQQQQ\u00a0QQQQQQQQ', says: /contains white space/ },
    { name: 'a scheme', input: 'Key QQQQQQQQ', says: /starts with "Key " or "Bearer "/ },
    { name: 'another scheme', input: 'bearer QQQQQQQQ', says: /starts with "Key " or "Bearer "/ },
    { name: 'letters that no key has', input: 'QQQQQQQQ–QQQ', says: /outside ASCII/ },
    { name: 'invisible letters', input: 'QQQQQQQQ\u200bQQQ', says: /outside ASCII/ },
    {
      name: 'a control character',
      input: 'QQQQQQQQ\u0007QQQ',
      says: /contains an invisible control character/,
    },
    { name: 'a delete', input: 'QQQQQQQQ\u007fQQQ', says: /contains an invisible control character/ },
    {
      name: 'double quotes around it',
      input: '"QQQQQQQQ"',
      says: /is wrapped in quotes/,
    },
    { name: 'single quotes around it', input: " 'QQQQQQQQ'\n", says: /is wrapped in quotes/ },
    { name: 'backticks around it', input: '`QQQQQQQQ`', says: /is wrapped in quotes/ },
    { name: 'quotes of a text program', input: '“QQQQQQQQ”', says: /is wrapped in quotes/ },
    { name: 'quotes around too little', input: '"QQQQ"', says: /is wrapped in quotes/ },
    { name: 'quotes around nothing', input: '""', says: /is wrapped in quotes/ },
    { name: 'quotes around a scheme', input: '"Key QQQQQQQQ"', says: /is wrapped in quotes/ },
    { name: 'a single quote', input: '"', says: /is shorter than 8/ },
  ];
  test.each(cases)('$name', ({ input, says }) => {
    const message = complaint({ api_key: input });
    expect(message).toMatch(/\n- api_key: /);
    expect(message).toMatch(says);
    expect(message).toContain('`api_key: ${{ secrets.DATAFOLD_API_KEY }}`');
    expect(message).not.toContain('Q');
  });
});

describe('an empty one', () => {
  const cases = [
    {
      name: 'is a secret that is not set',
      circumstances: {},
      says: /Most likely the secret is not set, is misspelled, or belongs to an environment/,
    },
    {
      name: 'is a fork',
      circumstances: { fromFork: true },
      says: /GitHub passes no secrets to pull requests from forks.*workflow_run/,
    },
    {
      name: 'is Dependabot',
      circumstances: { byDependabot: true },
      says: /Dependabot see only Dependabot's own secrets.*Dependabot/,
    },
    {
      name: 'is Dependabot before it is a fork',
      circumstances: { byDependabot: true, fromFork: true },
      says: /Dependabot see only/,
    },
  ];
  test.each(cases)('$name', ({ circumstances, says }) => {
    for (const input of ['', ' \n']) {
      const message = complaint({ api_key: input }, circumstances);
      expect(message).toMatch(/\n- api_key: is empty\. /);
      expect(message).toMatch(says);
    }
  });
});
