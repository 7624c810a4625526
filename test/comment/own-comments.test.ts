import { describe, expect, test } from 'vitest';
import type { IssueComment } from '../../src/comment/comments.ts';
import { findCommentsOfKey } from '../../src/comment/own-comments.ts';
import { commentOf, key } from '../support/comment.ts';
import { headSha } from '../support/diffs.ts';
import { fault, type MemoryOptions, memoryGitHub } from '../support/github.ts';

const otherKey = 'f'.repeat(16);
const never = new AbortController().signal;

type Author = IssueComment['author'];
const cases: readonly { name: string; viewer: string; author: Author; own: boolean }[] = [
  {
    name: 'the bot under its full name',
    viewer: 'github-actions[bot]',
    author: { login: 'github-actions[bot]', isBot: true },
    own: true,
  },
  {
    name: 'the bot under its short name',
    viewer: 'github-actions',
    author: { login: 'github-actions[bot]', isBot: true },
    own: true,
  },
  {
    name: 'the bot, told short',
    viewer: 'github-actions[bot]',
    author: { login: 'github-actions', isBot: true },
    own: true,
  },
  {
    name: 'a person with a token of their own',
    viewer: 'mona',
    author: { login: 'mona', isBot: false },
    own: true,
  },
  {
    name: 'a person named like the bot',
    viewer: 'github-actions[bot]',
    author: { login: 'github-actions', isBot: false },
    own: false,
  },
  {
    name: 'another bot',
    viewer: 'github-actions[bot]',
    author: { login: 'renovate[bot]', isBot: true },
    own: false,
  },
  {
    name: 'a person who pasted a marker',
    viewer: 'github-actions[bot]',
    author: { login: 'mona', isBot: false },
    own: false,
  },
  {
    name: 'a deleted account',
    viewer: 'github-actions[bot]',
    author: { login: '', isBot: false },
    own: false,
  },
];

describe('whose comments are our own', () => {
  test.each(cases)('$name: $own', async ({ viewer, author, own }) => {
    const github = memoryGitHub({ viewer });
    github.seed(commentOf(), author);
    const found = await findCommentsOfKey(await github.fetchConversation(11, never), [key], github, never);
    expect(found.own).toHaveLength(own ? 1 : 0);
    expect(found.byOtherAccounts).toHaveLength(own ? 0 : 1);
  });

  test('only with one of the keys, oldest first', async () => {
    const github = memoryGitHub();
    const ids = [
      github.seed(commentOf()),
      github.seed(commentOf({ key: 'e'.repeat(16) })),
      github.seed('no marker'),
      github.seed(commentOf({ key: otherKey })),
    ];
    const { own } = await findCommentsOfKey(
      await github.fetchConversation(11, never),
      [key, otherKey],
      github,
      never,
    );
    expect(own.map(({ id }) => id)).toEqual([ids[0], ids[3]]);
    expect(own[0]?.marker).toMatchObject({ key, head: headSha });
  });

  test('a copy of ours that someone pasted is not the comment of another account', async () => {
    const github = memoryGitHub();
    github.seed(commentOf());
    github.seed(commentOf(), { login: 'mona', isBot: false });
    const { own, byOtherAccounts } = await findCommentsOfKey(
      await github.fetchConversation(11, never),
      [key],
      github,
      never,
    );
    expect([own.length, byOtherAccounts.length]).toEqual([1, 0]);
  });
});

describe('where GraphQL does not name the account', () => {
  const find = async (options: MemoryOptions, authors: readonly IssueComment['author'][]) => {
    const github = memoryGitHub(options);
    for (const [at, author] of authors.entries())
      github.seed(commentOf({ instance: String(at).repeat(12) }), author);
    const { comments } = await github.fetchConversation(11, never);
    const { own } = await findCommentsOfKey({ comments, viewer: null }, [key], github, never);
    return { own: own.map(({ author }) => author.login), calls: github.calls };
  };
  const refuse = (status: number): MemoryOptions => ({
    before: async ({ name }) => {
      if (name === 'fetchAccount') throw fault(status);
    },
  });
  const bot = { login: 'github-actions[bot]', isBot: true };
  const app = { login: 'warehouse-gate[bot]', isBot: true };
  const mona = { login: 'mona', isBot: false };

  test('REST names the account of a user', async () => {
    expect((await find({ viewer: 'mona' }, [bot, mona])).own).toEqual(['mona']);
  });

  test.each([
    { name: 'the only bot', authors: [app, mona], own: ['warehouse-gate[bot]'] },
    { name: 'of several bots the workflow’s own', authors: [bot, app], own: ['github-actions[bot]'] },
    { name: 'nobody where only people wrote', authors: [mona], own: [] },
  ])('an app, whose token REST refuses, is taken for $name', async ({ authors, own }) => {
    expect((await find(refuse(403), authors)).own).toEqual(own);
  });

  test('another error is none of these', async () => {
    await expect(find(refuse(500), [bot])).rejects.toMatchObject({ status: 500 });
  });

  test('nothing is requested where no comment has a marker', async () => {
    const github = memoryGitHub();
    github.seed('LGTM');
    const { comments } = await github.fetchConversation(11, never);
    expect(await findCommentsOfKey({ comments, viewer: null }, [key], github, never)).toEqual({
      own: [],
      byOtherAccounts: [],
    });
    expect(github.calls).toEqual(['fetchConversation']);
  });
});
