import type { Status } from './model.ts';
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
      call.model.nextId += 1;
      const status: Status = {
        id: call.model.nextId,
        sha,
        state,
        context: String(context),
        description: description === null ? null : String(description),
        targetUrl: target_url === null ? null : String(target_url),
        creator: call.token.user,
        createdAt: new Date().toISOString(),
      };
      call.model.statuses.push(status);
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
];

function statusView(call: Call, status: Status): Record<string, unknown> {
  return {
    id: status.id,
    node_id: `SC_kwDO${status.id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${status.creator.id}?v=4`,
    url: `${call.apiUrl}/repos/${call.model.owner}/${call.model.repo}/statuses/${status.sha}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    creator: userView(call, status.creator),
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}
