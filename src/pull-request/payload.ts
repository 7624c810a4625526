import * as z from 'zod/mini';

const optional = <T>(schema: z.ZodMiniType<T>) => z.catch(z.nullish(schema), null);
const number = z.int().check(z.positive());
/** 40 zeros stand for "no commit". */
const sha = z.string().check(z.regex(/^(?!0+$)[0-9a-f]{40,64}$/i));
const text = z.string();

const repository = z.object({
  id: optional(z.int()),
  full_name: optional(text),
  url: optional(text),
});
const listedPulls = optional(
  z.array(z.object({ number: optional(number), base: optional(z.object({ repo: optional(repository) })) })),
);

/** The parts of the webhook payloads that the action reads; see GitHub's "Webhook events and payloads". */
const payloadSchema = z.object({
  pull_request: optional(
    z.object({
      number: optional(number),
      updated_at: optional(z.iso.datetime({ offset: true })),
      head: optional(z.object({ sha: optional(sha), repo: optional(repository) })),
    }),
  ),
  issue: optional(z.object({ number: optional(number), pull_request: optional(z.looseObject({})) })),
  workflow_run: optional(
    z.object({
      event: optional(text),
      head_sha: optional(sha),
      head_branch: optional(text),
      head_repository: optional(z.object({ owner: optional(z.object({ login: optional(text) })) })),
      pull_requests: listedPulls,
    }),
  ),
  check_run: optional(z.object({ head_sha: optional(sha), pull_requests: listedPulls })),
  check_suite: optional(z.object({ head_sha: optional(sha), pull_requests: listedPulls })),
  deployment: optional(z.object({ sha: optional(sha) })),
  merge_group: optional(z.object({ head_ref: optional(text), head_sha: optional(sha) })),
  sha: optional(sha),
  context: optional(text),
  after: optional(text),
  deleted: optional(z.boolean()),
  action: optional(text),
  label: optional(z.object({ name: text })),
  sender: optional(z.object({ login: text, type: optional(text) })),
  repository: optional(repository),
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
  return required.filter((path) => (valueAt(payload, path) ?? null) === null);
}

function valueAt(payload: Payload, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | null)?.[name], payload);
}
