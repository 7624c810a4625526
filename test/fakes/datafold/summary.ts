import type { DiffBody } from '../diff-body.ts';

/** `GET /api/v1/datadiffs/{id}/summary` about a diff that shows this body. */
export function summaryOf(body: DiffBody): DiffBody {
  const told = (name: string) => body[name] ?? null;
  return {
    id: body['id'],
    status: body['status'] ?? (body['done'] === true ? 'done' : 'waiting'),
    result: told('result'),
    result_status: told('result'),
    results_count: body['result'] == null ? 0 : 1,
    algorithm: told('algorithm'),
    created_at: told('created_at'),
    finished_at: told('finished_at'),
    data_source1_id: body['data_source1_id'],
    data_source2_id: body['data_source2_id'],
    data_source1_name: DATA_SOURCE.name,
    data_source2_name: DATA_SOURCE.name,
    table1: told('table1'),
    table2: told('table2'),
    pk_columns: told('pk_columns'),
    include_columns: told('include_columns'),
    sampling_ratio: told('sampling_ratio'),
    diff_stats: told('diff_stats'),
    error: body['status'] === 'failed' ? 'NoSuchTableException: DEMO.CORE.DIM_ORGS' : null,
    feedback: body['result'] == null ? null : `The datasets are ${String(body['result'])}.`,
  };
}

/** What every diff here compares; clients look it up before they begin. */
export const DATA_SOURCE = { id: 7, name: 'Warehouse', type: 'snowflake', is_paused: false, hidden: false };

/** `GET /api/v1/organization/meta`, by which clients try out their key. */
export const ORGANIZATION = { org_id: 1, org_name: 'Octo Org', user_id: 3126 };
