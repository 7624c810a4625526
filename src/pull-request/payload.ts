import * as z from 'zod/mini';

const readOptional = <T>(schema: z.ZodMiniType<T>) => z.catch(z.nullish(schema), null);
const number = z.int().check(z.positive());
/** 40 zeros mean "no commit". */
const sha = z.string().check(z.regex(/^(?!0+$)[0-9a-f]{40,64}$/i));
const text = z.string();

const repository = z.object({
  id: readOptional(z.int()),
  full_name: readOptional(text),
  url: readOptional(text),
});
const listedPulls = readOptional(
  z.array(
    z.object({
      number: readOptional(number),
      base: readOptional(z.object({ repo: readOptional(repository) })),
    }),
  ),
);

/** The parts of the webhook payloads that the action reads; see GitHub's "Webhook events and payloads". */
const payloadSchema = z.object({
  pull_request: readOptional(
    z.object({
      number: readOptional(number),
      updated_at: readOptional(z.iso.datetime({ offset: true })),
      head: readOptional(z.object({ sha: readOptional(sha), repo: readOptional(repository) })),
    }),
  ),
  issue: readOptional(
    z.object({ number: readOptional(number), pull_request: readOptional(z.looseObject({})) }),
  ),
  workflow_run: readOptional(
    z.object({
      event: readOptional(text),
      head_sha: readOptional(sha),
      head_branch: readOptional(text),
      head_repository: readOptional(
        z.object({ owner: readOptional(z.object({ login: readOptional(text) })) }),
      ),
      pull_requests: listedPulls,
    }),
  ),
  check_run: readOptional(z.object({ head_sha: readOptional(sha), pull_requests: listedPulls })),
  check_suite: readOptional(z.object({ head_sha: readOptional(sha), pull_requests: listedPulls })),
  deployment: readOptional(z.object({ sha: readOptional(sha) })),
  merge_group: readOptional(z.object({ head_ref: readOptional(text), head_sha: readOptional(sha) })),
  sha: readOptional(sha),
  context: readOptional(text),
  after: readOptional(text),
  deleted: readOptional(z.boolean()),
  action: readOptional(text),
  label: readOptional(z.object({ name: text })),
  sender: readOptional(z.object({ login: text, type: readOptional(text) })),
  repository: readOptional(repository),
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
