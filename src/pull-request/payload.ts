import * as z from 'zod/mini';
import { optionalOrNull } from '../common/optional-or-null.ts';

const number = z.int().check(z.positive());
/** 40 zeros mean "no commit". */
const sha = z.string().check(z.regex(/^(?!0+$)[0-9a-f]{40,64}$/i));
const text = z.string();

const repository = z.object({
  id: optionalOrNull(z.int()),
  full_name: optionalOrNull(text),
  url: optionalOrNull(text),
});
const listedPulls = optionalOrNull(
  z.array(
    z.object({
      number: optionalOrNull(number),
      base: optionalOrNull(z.object({ repo: optionalOrNull(repository) })),
    }),
  ),
);

/** The parts of the webhook payloads that the action reads; see GitHub's "Webhook events and payloads". */
const payloadSchema = z.object({
  pull_request: optionalOrNull(
    z.object({
      number: optionalOrNull(number),
      updated_at: optionalOrNull(z.iso.datetime({ offset: true })),
      head: optionalOrNull(z.object({ sha: optionalOrNull(sha), repo: optionalOrNull(repository) })),
    }),
  ),
  issue: optionalOrNull(
    z.object({ number: optionalOrNull(number), pull_request: optionalOrNull(z.looseObject({})) }),
  ),
  workflow_run: optionalOrNull(
    z.object({
      event: optionalOrNull(text),
      head_sha: optionalOrNull(sha),
      head_branch: optionalOrNull(text),
      head_repository: optionalOrNull(
        z.object({ owner: optionalOrNull(z.object({ login: optionalOrNull(text) })) }),
      ),
      pull_requests: listedPulls,
    }),
  ),
  check_run: optionalOrNull(z.object({ head_sha: optionalOrNull(sha), pull_requests: listedPulls })),
  check_suite: optionalOrNull(z.object({ head_sha: optionalOrNull(sha), pull_requests: listedPulls })),
  deployment: optionalOrNull(z.object({ sha: optionalOrNull(sha) })),
  merge_group: optionalOrNull(z.object({ head_ref: optionalOrNull(text), head_sha: optionalOrNull(sha) })),
  sha: optionalOrNull(sha),
  context: optionalOrNull(text),
  after: optionalOrNull(text),
  deleted: optionalOrNull(z.boolean()),
  action: optionalOrNull(text),
  label: optionalOrNull(z.object({ name: text })),
  sender: optionalOrNull(z.object({ login: text, type: optionalOrNull(text) })),
  repository: optionalOrNull(repository),
});
export type Payload = z.infer<typeof payloadSchema>;

/** Reads a payload of any shape; what is not as GitHub describes it counts as missing. */
export function parsePayload(payload: unknown): Payload {
  const parsed = payloadSchema.safeParse(payload);
  return parsed.success ? parsed.data : payloadSchema.parse({});
}

/** Fields without which an event does not say what it is about. */
const requiredFields: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['pull_request.number', 'pull_request.head.sha'],
  pull_request_target: ['pull_request.number', 'pull_request.head.sha'],
  pull_request_review: ['pull_request.number', 'pull_request.head.sha'],
  pull_request_review_comment: ['pull_request.number', 'pull_request.head.sha'],
  issue_comment: ['issue.number'],
  workflow_run: ['workflow_run.head_sha', 'workflow_run.event'],
  check_run: ['check_run.head_sha'],
  check_suite: ['check_suite.head_sha'],
  deployment_status: ['deployment.sha'],
  status: ['sha', 'context'],
  merge_group: ['merge_group.head_ref', 'merge_group.head_sha'],
  push: ['after'],
};

/** Lists the fields that the payload of this event has at GitHub and that are missing here. */
export function listMissingFields(event: string, payload: Payload): readonly string[] {
  const required = Object.hasOwn(requiredFields, event) ? (requiredFields[event] ?? []) : [];
  return required.filter((path) => (getValueAt(payload, path) ?? null) === null);
}

function getValueAt(payload: Payload, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | null)?.[name], payload);
}
