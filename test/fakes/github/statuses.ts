import type { Account, Model, Status } from './model.ts';
import { repositoryView } from './repository-view.ts';
import { type Call, page, type Route, refuse, unprocessable } from './route.ts';
import { userView } from './user-view.ts';

const STATES = ['error', 'failure', 'pending', 'success'];

/** Commit statuses. */
export const statusRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/statuses\/([^/]+)$/,
    needs: [['statuses', 'write']],
    handle: (call) => {
      const sha = call.params[0] ?? '';
      const { state, context = 'default', description = null, target_url = null } = call.json;
      if (!call.model.commits.has(sha)) return refuse(422, `No commit found for SHA: ${sha}`);
      if (typeof state !== 'string' || !STATES.includes(state)) {
        return unprocessable('Status', 'state', 'state is not included in the list');
      }
      if (typeof description === 'string' && description.length > 140) {
        return unprocessable('Status', 'description', 'description is too long (maximum is 140 characters)');
      }
      const status = addStatus(call.model, {
        sha,
        state,
        context: String(context),
        description: description === null ? null : String(description),
        targetUrl: target_url === null ? null : String(target_url),
        creator: call.token.user,
      });
      return { status: 201, body: statusView(call, status) };
    },
  },
  {
    method: 'GET',
    path: /^\/commits\/([^/]+)\/statuses$/,
    needs: [['statuses', 'read']],
    handle: (call) => {
      const mine = call.model.statuses.filter(({ sha }) => sha === call.params[0]).toReversed();
      return page(call, mine, (status) => statusView(call, status));
    },
  },
  {
    method: 'GET',
    path: /^\/commits\/([^/]+)\/status$/,
    needs: [['statuses', 'read']],
    handle: (call) => {
      const sha = call.params[0] ?? '';
      const newest = newestOfEachContext(call.model.statuses.filter((status) => status.sha === sha));
      const listed = page(call, newest, (status) => simpleView(call, status));
      const url = `${call.apiUrl}/repos/${call.model.owner}/${call.model.repo}/commits/${sha}`;
      const combined = {
        state: stateOfAll(newest),
        statuses: listed.body,
        sha,
        total_count: newest.length,
        repository: repositoryView(call, `${call.model.owner}/${call.model.repo}`),
        commit_url: url,
        url: `${url}/status`,
      };
      return { ...listed, body: combined };
    },
  },
];

/** Adds a status in someone's name. */
export function addStatus(model: Model, seed: Omit<Status, 'id' | 'createdAt'>): Status {
  model.nextId += 1;
  const status = { ...seed, id: model.nextId, createdAt: new Date().toISOString() };
  model.statuses.push(status);
  return status;
}

/** The newest status of each context, whose case does not count. */
function newestOfEachContext(oldestFirst: readonly Status[]): readonly Status[] {
  return [...new Map(oldestFirst.map((status) => [status.context.toLowerCase(), status])).values()];
}

function stateOfAll(statuses: readonly Status[]): string {
  const has = (state: string) => statuses.some((status) => status.state === state);
  if (has('error') || has('failure')) return 'failure';
  return statuses.length === 0 || has('pending') ? 'pending' : 'success';
}

function statusView(call: Call, status: Status): Record<string, unknown> {
  return {
    ...simpleView(call, status),
    creator: status.creator === null ? null : userView(call, status.creator),
  };
}

/** A status as the combined status shows it: without its creator. */
function simpleView(call: Call, status: Status): Record<string, unknown> {
  return {
    id: status.id,
    node_id: `SC_kwDO${status.id}`,
    avatar_url: avatarOf(status.creator),
    url: `${call.apiUrl}/repos/${call.model.owner}/${call.model.repo}/statuses/${status.sha}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

function avatarOf(creator: Account | null): string | null {
  return creator === null ? null : `https://avatars.githubusercontent.com/u/${creator.id}?v=4`;
}
