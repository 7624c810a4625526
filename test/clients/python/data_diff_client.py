"""The cloud half of the older `data-diff` against the fake: create, wait, read, report; printed as one line of JSON."""

import contextlib
import io
import json
import os
from concurrent.futures import ThreadPoolExecutor

from data_diff.cloud import DatafoldAPI, TCloudApiDataDiff
from data_diff.dbt import TDiffVars, _cloud_diff
from data_diff.errors import DataDiffCloudDiffFailed
from data_diff.tracking import disable_tracking

disable_tracking()
api = DatafoldAPI(api_key=os.environ["DATAFOLD_API_KEY"], host=os.environ["DATAFOLD_HOST"] + "/")
table = ["datadiff-demo", "dbt", "dim_businesses"]
asked = TCloudApiDataDiff(
    data_source1_id=api.get_data_source(7).id,
    data_source2_id=7,
    table1=["PROD", *table[1:]],
    table2=table,
    pk_columns=["ID"],
    include_columns=[],
    exclude_columns=[],
)


def read_result(diff_id):
    summary = api.poll_data_diff_results(diff_id)
    return {
        "id": diff_id,
        "status": summary.status,
        "rows": summary.pks.total_rows,
        "removed": summary.pks.exclusives[0],
        "added": summary.pks.exclusives[1],
        "differing": summary.values.rows_with_differences,
        "columns": {column.column_name: column.match for column in summary.values.columns_diff_stats},
        "dependencies": list(summary.deps.deps),
    }


def read_failure(diff_id):
    try:
        api.poll_data_diff_results(diff_id)
    except DataDiffCloudDiffFailed as failure:
        return "NoSuchTableException" in str(failure)
    return False


def report():
    wanted = TDiffVars(
        dev_path=table,
        prod_path=["PROD", *table[1:]],
        primary_keys=["ID"],
        connection={},
        threads=1,
        where_filter=None,
        include_columns=[],
        exclude_columns=[],
        dbt_model="model.demo.dim_businesses",
        stats_flag=False,
    )
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        _cloud_diff(wanted, 7, api, api.get_org_meta())
    return printed.getvalue()


first = api.create_data_diff(asked)
with ThreadPoolExecutor() as pool:
    failure = pool.submit(read_failure, 973)
    result = pool.submit(read_result, first)
    told = {"report": report(), "result": result.result(), "failed": failure.result()}
print(json.dumps(told))
