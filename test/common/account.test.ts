import { expect, test } from 'vitest';
import { hasLogin, isSameAccount } from '../../src/common/account.ts';

const bot = { login: 'github-actions[bot]', isBot: true };
const shortBot = { login: 'github-actions', isBot: true };
const person = { login: 'github-actions', isBot: false };

test.each([
  { name: 'the same login', account: person, login: 'github-actions', expected: true },
  { name: "a bot's short name", account: bot, login: 'github-actions', expected: true },
  { name: "a bot's full name", account: shortBot, login: 'github-actions[bot]', expected: true },
  { name: "a person with a bot's name", account: person, login: 'github-actions[bot]', expected: false },
  { name: 'another bot', account: bot, login: 'dependabot[bot]', expected: false },
])('an account has a login: $name, $expected', ({ account, login, expected }) => {
  expect(hasLogin(account, login)).toBe(expected);
});

test('accounts are the same by login and kind, and unknown ones are the same as each other', () => {
  expect(isSameAccount(bot, { ...bot })).toBe(true);
  expect(isSameAccount(shortBot, person)).toBe(false);
  expect(isSameAccount(null, null)).toBe(true);
  expect(isSameAccount(bot, null)).toBe(false);
});
