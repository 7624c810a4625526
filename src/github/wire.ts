import * as z from 'zod/mini';
import type { IssueComment, PullRequest } from '../ports.ts';

/** The fields that we use of GitHub's answers (REST API 2022-11-28, GraphQL `viewer`). */
const wireComment = z.object({
  id: z.int(),
  body: z.catch(z.nullish(z.string()), ''),
  html_url: z.catch(z.nullish(z.string()), ''),
  user: z.nullish(z.object({ login: z.string(), type: z.catch(z.nullish(z.string()), '') })),
});
const wirePull = z.object({ number: z.int(), state: z.string(), head: z.object({ sha: z.string() }) });

const toPull = ({ number, state, head }: z.infer<typeof wirePull>): PullRequest => ({
  number,
  open: state === 'open',
  headSha: head.sha.toLowerCase(),
});
const toComment = ({ id, body, html_url, user }: z.infer<typeof wireComment>): IssueComment => ({
  id,
  body: body ?? '',
  url: html_url ?? '',
  author: { login: user?.login ?? '', isBot: user?.type === 'Bot' },
});

/** Readers of GitHub's answers: they throw what zod throws when an answer is not what GitHub describes. */
export const read = {
  comment: (data: unknown) => toComment(wireComment.parse(data)),
  comments: (data: unknown) => z.array(wireComment).parse(data).map(toComment),
  pull: (data: unknown) => toPull(wirePull.parse(data)),
  pulls: (data: unknown) => z.array(wirePull).parse(data).map(toPull),
  parents: (data: unknown) =>
    z
      .object({ parents: z.array(z.object({ sha: z.string() })) })
      .parse(data)
      .parents.map(({ sha }) => sha.toLowerCase()),
  login: (data: unknown) =>
    z.object({ viewer: z.object({ login: z.string().check(z.minLength(1)) }) }).parse(data).viewer.login,
  nothing: () => undefined,
} as const;
