import * as z from 'zod/mini';
import type {
  BranchMove,
  CommitStatus,
  IssueComment,
  Labelling,
  PullRequest,
  PullRequestDetails,
  PullRequestForViewer,
} from '../ports.ts';

/** The fields that we use of GitHub's answers (REST API 2022-11-28; GraphQL `viewer` and `pullRequest`). */
const wireComment = z.object({
  id: z.int(),
  body: z.catch(z.nullish(z.string()), ''),
  html_url: z.catch(z.nullish(z.string()), ''),
  user: z.nullish(z.object({ login: z.string(), type: z.catch(z.nullish(z.string()), '') })),
});
const wirePull = z.object({ number: z.int(), state: z.string(), head: z.object({ sha: z.string() }) });

const soft = <T>(schema: z.ZodMiniType<T>) => z.catch(z.nullish(schema), null);
const wireRepo = z.object({
  name: z.string(),
  owner: z.object({ login: z.string() }),
  full_name: z.string(),
});
const wireDetails = z.extend(wirePull, {
  labels: soft(z.array(z.object({ name: z.string() }))),
  head: z.object({ sha: z.string(), ref: soft(z.string()), repo: soft(wireRepo) }),
  base: soft(z.object({ repo: soft(wireRepo) })),
});
const time = z.iso.datetime({ offset: true });
const wireEvent = z.object({
  event: z.string(),
  created_at: soft(time),
  label: soft(z.object({ name: z.string() })),
  actor: soft(z.object({ login: z.string(), type: soft(z.string()) })),
});
const wireStatus = z.object({
  state: z.string(),
  context: z.string(),
  description: soft(z.string()),
  target_url: soft(z.string()),
});
const wireMove = z.object({ after: z.string(), timestamp: time });

const toPull = ({ number, state, head }: z.infer<typeof wirePull>): PullRequest => ({
  number,
  open: state === 'open',
  headSha: head.sha.toLowerCase(),
});
const toDetails = ({ labels, head, base, ...pull }: z.infer<typeof wireDetails>): PullRequestDetails => {
  const { repo, ref } = head;
  return {
    ...toPull({ ...pull, head }),
    labels: (labels ?? []).map(({ name }) => name),
    headBranch:
      repo && ref
        ? {
            owner: repo.owner.login,
            repo: repo.name,
            name: ref,
            fork: repo.full_name !== base?.repo?.full_name,
          }
        : null,
  };
};
/** An event without an actor (an account that is gone) has no person behind it. */
const toLabelling = ({ event, created_at, label, actor }: z.infer<typeof wireEvent>): readonly Labelling[] =>
  event !== 'labeled' || !label
    ? []
    : [
        {
          label: label.name,
          by: actor?.login ?? '',
          byPerson: actor?.type === 'User' && actor.login !== '',
          at: created_at ?? null,
          headSha: null,
        },
      ];
const toStatus = (status: z.infer<typeof wireStatus>): CommitStatus => ({
  state: status.state,
  context: status.context,
  description: status.description ?? '',
  targetUrl: status.target_url ?? '',
});
const toMove = ({ after, timestamp }: z.infer<typeof wireMove>): BranchMove => ({
  after: after.toLowerCase(),
  at: timestamp,
});
const toComment = ({ id, body, html_url, user }: z.infer<typeof wireComment>): IssueComment => ({
  id,
  body: body ?? '',
  url: html_url ?? '',
  author: { login: user?.login ?? '', isBot: user?.type === 'Bot' },
});

const wireViewer = z.object({ login: z.string().check(z.minLength(1)) });
const wirePullForViewer = z.object({
  viewer: wireViewer,
  repository: z.object({
    pullRequest: z.object({ number: z.int(), state: z.string(), headRefOid: z.string() }),
  }),
});
/** GraphQL says in capitals what REST says in small letters. */
const toPullForViewer = ({
  viewer,
  repository: { pullRequest: pull },
}: z.infer<typeof wirePullForViewer>): PullRequestForViewer => ({
  viewer: viewer.login,
  pull: toPull({ number: pull.number, state: pull.state.toLowerCase(), head: { sha: pull.headRefOid } }),
});

/** Readers of GitHub's answers: they throw what zod throws when an answer is not what GitHub describes. */
export const read = {
  comment: (data: unknown) => toComment(wireComment.parse(data)),
  comments: (data: unknown) => z.array(wireComment).parse(data).map(toComment),
  pull: (data: unknown) => toDetails(wireDetails.parse(data)),
  pulls: (data: unknown) => z.array(wirePull).parse(data).map(toPull),
  /** One page of a pull request's events: how many there were, and the labellings among them. */
  labellings: (data: unknown) => {
    const events = z.array(wireEvent).parse(data);
    return { count: events.length, labellings: events.flatMap(toLabelling) };
  },
  statuses: (data: unknown) => z.array(wireStatus).parse(data).map(toStatus),
  moves: (data: unknown) => z.array(wireMove).parse(data).map(toMove),
  parents: (data: unknown) =>
    z
      .object({ parents: z.array(z.object({ sha: z.string() })) })
      .parse(data)
      .parents.map(({ sha }) => sha.toLowerCase()),
  pullForViewer: (data: unknown) => toPullForViewer(wirePullForViewer.parse(data)),
  login: (data: unknown) => z.object({ viewer: wireViewer }).parse(data).viewer.login,
  nothing: () => undefined,
} as const;
