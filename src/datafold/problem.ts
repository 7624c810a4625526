import * as z from 'zod/mini';
import { optionalOrNull } from '../common/optional-or-null.ts';
import { cleanErrorText } from './error-text.ts';
import { parseJson } from './json.ts';

/**
 * An error body: RFC 7807 (`application/problem+json`), or FastAPI's list of validation errors (Datafold's
 * API reference).
 */
const problemSchema = z.lazy(() =>
  z.object({
    title: optionalOrNull(z.string()),
    instance: optionalOrNull(z.string()),
    detail: optionalOrNull(
      z.union([
        z.string(),
        z.array(z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string() })),
      ]),
    ),
  }),
);

/**
 * Parses an error body: its text, cleaned, and the `instance` that Datafold's support asks for. Both are
 * `null` for any other body.
 */
export function parseProblem(body: string): {
  readonly detail: string | null;
  readonly instance: string | null;
} {
  const json = parseJson(body);
  const parsed = problemSchema.safeParse('value' in json ? json.value : null);
  if (!parsed.success) return { detail: null, instance: null };
  const { title, detail, instance } = parsed.data;
  const first = Array.isArray(detail) ? detail[0] : undefined;
  const text = first === undefined ? detail : `${first.loc.join('.')}: ${first.msg}`;
  return {
    detail: cleanErrorText(typeof text === 'string' ? text : title),
    instance: /^[\w.:/-]{1,120}$/.test(instance ?? '') ? (instance ?? null) : null,
  };
}
