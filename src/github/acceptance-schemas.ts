import * as z from 'zod/mini';
import type { LabelEvent, PullRequestFile } from '../acceptance/history.ts';
import { orNull, parsePage, time } from './schemas.ts';

/** REST's issue events; an event without an ID cannot be ordered. An app or an agent is named by whatever stands there. */
const labelEventSchema = z.object({
  id: z.int(),
  event: z.string(),
  created_at: orNull(time),
  label: orNull(z.object({ name: z.string() })),
  actor: orNull(z.object({ login: z.string(), type: orNull(z.string()) })),
  performed_via_github_app: z.optional(z.unknown()),
  intent: z.optional(z.unknown()),
});
const fileSchema = z.object({
  filename: z.string(),
  status: z.string(),
  sha: orNull(z.string()),
  previous_filename: orNull(z.string()),
});

const toLabelEvent = (event: z.infer<typeof labelEventSchema>): readonly LabelEvent[] => {
  const { id, event: kind, created_at: at, label, actor } = event;
  if (kind !== 'labeled' && kind !== 'unlabeled') return [];
  // Which label it was decides; an answer that hides it is not read at all.
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

/** Readers of the answers that an acceptance rests on. They throw if an answer is not what GitHub describes. */
export const acceptanceParsers = {
  labelEvents: (data: unknown) => parsePage(data, labelEventSchema, toLabelEvent),
  files: (data: unknown) => parsePage(data, fileSchema, (file) => [toFile(file)]),
};
