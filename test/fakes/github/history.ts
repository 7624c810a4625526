import type { Answer } from '../server.ts';
import { type Account, accountOf, learnCommits, type Model, type Pull } from './model.ts';
import { allowed, type Call, forbidden, notFound, page, type Route, refuse } from './route.ts';
import { userView } from './user-view.ts';

/** Something that happened to a pull request, as its event list shows it. */
export type IssueEvent = {
  readonly id: number;
  readonly pull: number;
  readonly event: string;
  readonly actor: Account | null;
  readonly createdAt: string;
  readonly label: string | null;
  /** Slug of the app that acted in the actor's name. */
  readonly viaApp: string | null;
  /** Whether an agent acted in the actor's name. */
  readonly byAgent: boolean;
};

/** One move of a branch. */
export type Move = {
  readonly id: number;
  /** `owner/name`. */
  readonly repo: string;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly timestamp: string;
  readonly type: 'branch_creation' | 'push' | 'force_push';
};

/** When pull requests of the fake were opened, and their branches pushed. */
const OPENED = '2026-06-01T09:00:00Z';
const NOBODY = '0'.repeat(40);

/** Lists everything that happened to a pull request, oldest first. */
export const eventRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/issues\/(\d+)\/events$/,
    needs: [
      ['pull-requests', 'read'],
      ['issues', 'read'],
    ],
    handle: (call) => {
      const number = Number(call.params[0]);
      if (!call.model.pulls.has(number)) return notFound;
      const mine = call.model.events.filter(({ pull }) => pull === number);
      return page(call, mine, (event) => eventView(call, event));
    },
  },
];

/** `GET /repos/{owner}/{repo}/activity` of any repository; `null` for every other request. A fork is not there unless it is readable. */
export function activity(call: Call): Answer | null {
  const match = /^\/repos\/([^/]+\/[^/]+)\/activity$/.exec(call.request.path);
  if (match === null || call.request.method !== 'GET') return null;
  const { model, request } = call;
  const repo = decodeURIComponent(match[1] ?? '');
  const own = repo === `${model.owner}/${model.repo}`;
  if (!own && !model.readableForks.includes(repo)) return notFound;
  if (own && !allowed(call.token, [['contents', 'read']])) return forbidden;
  const ref = request.query.get('ref');
  const name = ref === null ? null : ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  const moves = model.moves
    .filter((move) => move.repo === repo && (name === null || move.ref === name))
    .toSorted((a, b) => b.timestamp.localeCompare(a.timestamp) || b.id - a.id);
  return cursorPage(call, request.query.get('direction') === 'asc' ? moves.toReversed() : moves);
}

/** Pages of this list are found by a cursor, never by a number. */
function cursorPage(call: Call, moves: readonly Move[]): Answer {
  const { query, path } = call.request;
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  if (!(size >= 1)) return refuse(422, 'Invalid request.');
  const from = Number(query.get('after') ?? 0);
  const next = new URLSearchParams(query);
  next.set('after', String(from + size));
  return {
    status: 200,
    headers: moves.length > from + size ? { link: `<${call.apiUrl}${path}?${next}>; rel="next"` } : {},
    body: moves.slice(from, from + size).map((move) => moveView(call, move)),
  };
}

function moveView(call: Call, move: Move): Record<string, unknown> {
  return {
    id: move.id,
    node_id: `PSH_kwLO${move.id}`,
    before: move.before,
    after: move.after,
    ref: move.ref,
    timestamp: move.timestamp,
    activity_type: move.type,
    actor: userView(call, accountOf(call.model, 'octocat')),
  };
}

function eventView(call: Call, event: IssueEvent): Record<string, unknown> {
  const { model, apiUrl } = call;
  return {
    id: event.id,
    node_id: `LE_lADO${event.id}`,
    url: `${apiUrl}/repos/${model.owner}/${model.repo}/issues/events/${event.id}`,
    actor: event.actor === null ? null : userView(call, event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    ...(event.label === null ? {} : { label: { name: event.label, color: 'ededed' } }),
    performed_via_github_app: event.viaApp === null ? null : appView(call, event.viaApp),
    ...(event.byAgent ? { intent: { confidence: 'HIGH', rationale: 'The change looks wanted.' } } : {}),
  };
}

function appView(call: Call, slug: string): Record<string, unknown> {
  return {
    id: 15_368,
    slug,
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: userView(call, accountOf(call.model, 'octocat')),
    name: slug,
    description: null,
    external_url: `https://example.com/${slug}`,
    html_url: `https://github.com/apps/${slug}`,
    created_at: OPENED,
    updated_at: OPENED,
    permissions: {},
    events: [],
  };
}

/** The branch of a pull request as it was pushed first. */
export function rememberOpening(model: Model, pull: Pull): void {
  addMove(model, pull, NOBODY, OPENED, 'branch_creation');
}

/** Pushes another head to the pull request's branch. */
export function moveHead(
  model: Model,
  pull: Pull,
  headSha: string,
  at: string,
  type: Move['type'] = 'push',
): void {
  const before = pull.headSha;
  Object.assign(pull, { headSha });
  learnCommits(model, pull);
  addMove(model, pull, before, at, type);
}

function addMove(model: Model, pull: Pull, before: string, timestamp: string, type: Move['type']): void {
  if (pull.headRepo === null) return;
  model.nextId += 1;
  const ref = `refs/heads/${pull.headRef}`;
  model.moves.push({
    id: model.nextId,
    repo: pull.headRepo,
    ref,
    before,
    after: pull.headSha,
    timestamp,
    type,
  });
}

/** Lets something happen to a pull request. */
export function addEvent(
  model: Model,
  pull: number,
  event: string,
  {
    login,
    at,
    label = null,
    viaApp = null,
    byAgent = false,
  }: { login: string | null; at: string; label?: string | null; viaApp?: string | null; byAgent?: boolean },
): void {
  model.nextId += 1;
  model.events.push({
    id: model.nextId,
    pull,
    event,
    actor: login === null ? null : accountOf(model, login),
    createdAt: at,
    label,
    viaApp,
    byAgent,
  });
}

/** Puts a label on a pull request, or takes it off. */
export function relabel(
  model: Model,
  pull: Pull,
  event: 'labeled' | 'unlabeled',
  happened: { login: string | null; at: string; label: string; viaApp?: string; byAgent?: boolean },
): void {
  const others = pull.labels.filter((name) => name !== happened.label);
  Object.assign(pull, { labels: event === 'labeled' ? [...others, happened.label] : others });
  addEvent(model, pull.number, event, happened);
}
