import * as z from 'zod/mini';
import type { LabelEvent, PullRequestFile } from '../acceptance/pull-request-history.ts';
import { optionalOrNull } from '../common/optional-or-null.ts';
import { parsePage, time } from './schemas.ts';

/**
 * An issue event of the REST API; an event without an ID can't be ordered. Any value for an app or an agent
 * means that one acted.
 */
const labelEventSchema = z.lazy(() =>
  z.object({
    id: z.int(),
    event: z.string(),
    created_at: optionalOrNull(time),
    label: optionalOrNull(z.object({ name: z.string() })),
    actor: optionalOrNull(z.object({ login: z.string(), type: optionalOrNull(z.string()) })),
    performed_via_github_app: z.optional(z.unknown()),
    intent: z.optional(z.unknown()),
  }),
);
const fileSchema = z.lazy(() =>
  z.object({
    filename: z.string(),
    status: z.string(),
    sha: optionalOrNull(z.string()),
    previous_filename: optionalOrNull(z.string()),
  }),
);

const toLabelEvent = (event: z.infer<typeof labelEventSchema>): readonly LabelEvent[] => {
  const { id, event: kind, created_at: at, label, actor } = event;
  if (kind !== 'labeled' && kind !== 'unlabeled') return [];
  // The label's name decides, so a response without it is unusable.
  if (!label) throw new Error('a label event names no label');
  return [
    {
      id,
      kind,
      label: label.name,
      by: actor?.login ?? '',
      byUser: actor?.type === 'User' && actor.login !== '',
      throughApp: (event.performed_via_github_app ?? null) !== null || (event.intent ?? null) !== null,
      at: at ?? '',
    },
  ];
};
const toFile = (file: z.infer<typeof fileSchema>): PullRequestFile => ({
  filename: file.filename,
  status: file.status,
  sha: file.sha ?? null,
  previousFilename: file.previous_filename ?? null,
});

/**
 * Parsers of the responses that an acceptance depends on. They throw if a response is not what GitHub
 * describes.
 */
export const acceptanceParsers = {
  labelEvents: (data: unknown) => parsePage(data, labelEventSchema, toLabelEvent),
  files: (data: unknown) => parsePage(data, fileSchema, (file) => [toFile(file)]),
};
