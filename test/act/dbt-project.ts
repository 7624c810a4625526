/** What `dbt build` leaves behind, as far as Datafold's command line reads it: one model with a unique key, and its test. */
export const dbtFiles: Readonly<Record<string, string>> = {
  'dbt_project.yml':
    'name: warehouse\nversion: "1.0"\nprofile: warehouse\nvars:\n  data_diff:\n    datasource_id: 7\n',
  'target/manifest.json': manifest('PR_42'),
  'prod/manifest.json': manifest('PROD'),
  'target/run_results.json': JSON.stringify({
    metadata: { dbt_version: '1.11.16' },
    results: [{ status: 'success', unique_id: 'model.warehouse.orders' }],
  }),
};

function manifest(database: string): string {
  const shared = { alias: 'orders', database, schema: 'CORE', meta: {}, tags: [] };
  const config = { database: null, schema: null, tags: [] };
  const model = {
    ...shared,
    config,
    unique_id: 'model.warehouse.orders',
    resource_type: 'model',
    name: 'orders',
    columns: { order_id: { meta: {}, tags: [] } },
    test_metadata: null,
    depends_on: {},
  };
  const uniqueness = {
    ...model,
    unique_id: 'test.warehouse.unique_orders_order_id',
    resource_type: 'test',
    name: 'unique_orders_order_id',
    columns: {},
    test_metadata: { name: 'unique', kwargs: { column_name: 'order_id' } },
    depends_on: { nodes: [model.unique_id] },
  };
  return JSON.stringify({
    metadata: { dbt_version: '1.11.16', project_id: null, user_id: null },
    nodes: { [model.unique_id]: model, [uniqueness.unique_id]: uniqueness },
  });
}
