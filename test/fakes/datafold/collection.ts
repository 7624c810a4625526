import { faultsBy } from '../../contract/datafold.ts';
import type { DiffBody } from '../diff-body.ts';
import type { Answer, SeenRequest } from '../server.ts';
import { invalid } from './errors.ts';

/** How one server lists its diffs and another does not. */
export type Listing = {
  /** The largest page that is given, whatever is asked for. Default 100. */
  readonly largestPage?: number;
  /** Whether the list can be filtered by `ci_run_id`, which no specification declares. Default no: what it does not know it ignores. */
  readonly byCiRun?: boolean;
};

/** Answers `GET /api/v1/datadiffs`: a page of whole bodies by id, which here are without their progress. */
export function listed(
  request: SeenRequest,
  bodies: readonly DiffBody[],
  { largestPage = 100, byCiRun = false }: Listing = {},
): Answer {
  const { query } = request;
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(Number(query.get('page_size') ?? 100), largestPage);
  if (!Number.isInteger(page))
    return invalid(['query', 'page'], 'value is not a valid integer', 'type_error.integer');
  if (!Number.isInteger(size)) {
    return invalid(['query', 'page_size'], 'value is not a valid integer', 'type_error.integer');
  }
  const sign = query.get('sort_order') === 'desc' ? -1 : 1;
  const run = byCiRun ? query.get('ci_run_id') : null;
  const found = bodies.filter((body) => run === null || String(body['ci_run_id']) === run);
  const sorted = found.map(withoutProgress).toSorted((a, b) => sign * (Number(a['id']) - Number(b['id'])));
  return {
    status: 200,
    body: {
      page,
      page_size: size,
      count: sorted.length,
      total_pages: Math.ceil(sorted.length / size),
      results: sorted.slice((page - 1) * size, page * size),
    },
  };
}

/** What `POST /api/v1/datadiffs` asks for; a refusal where it is not as specified. */
export function creationOf(
  request: SeenRequest,
): { readonly asked: DiffBody } | { readonly refused: Answer } {
  const json = parsed(request.body);
  const [fault] = faultsBy('create', json);
  return fault === undefined
    ? { asked: json as DiffBody }
    : { refused: invalid(['body'], fault, 'value_error') };
}

/** A whole body as creating and listing show it. */
export function withoutProgress(body: DiffBody): DiffBody {
  const { diff_progress: _, ...rest } = body;
  return rest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
