"""Datafold's own SDK against the fake: create a diff, wait for it, read it; printed as one line of JSON."""

import contextlib
import io
import json
import os
from concurrent.futures import ThreadPoolExecutor

import requests
from datafold_sdk.cli.cloud import DatafoldAPI, TCloudApiDataDiff
from datafold_sdk.cli.diff import TDiffVars, _cloud_diff
from datafold_sdk.cli.errors import DataDiffCloudDiffFailed
from datafold_sdk.sdk.ci import list_runs

HOST = os.environ["DATAFOLD_HOST"]


def api(key):
    headers = {"Authorization": f"Key {key}", "Content-Type": "application/json"}
    return DatafoldAPI(api_key=key, host=HOST, headers=headers, timeout=10)


mine = api(os.environ["DATAFOLD_API_KEY"])
source = mine.get_data_source(7)
table = ["datadiff-demo", "dbt", "dim_businesses"]
asked = TCloudApiDataDiff(
    data_source1_id=source.id,
    data_source2_id=source.id,
    table1=["PROD", *table[1:]],
    table2=table,
    pk_columns=["ID"],
    include_columns=[],
    exclude_columns=[],
)


def read_result(diff_id):
    summary = mine.poll_data_diff_results(diff_id)
    return {
        "id": diff_id,
        "status": summary.status,
        "rows": summary.pks.total_rows,
        "removed": summary.pks.exclusives[0],
        "added": summary.pks.exclusives[1],
        "differing": summary.values.rows_with_differences,
        "columns": {column.column_name: column.match for column in summary.values.columns_diff_stats},
        "dependencies": [item["data_source_type"] for item in summary.deps.deps],
    }


def read_failure(diff_id):
    try:
        mine.poll_data_diff_results(diff_id)
    except DataDiffCloudDiffFailed as failure:
        return "NoSuchTableException" in str(failure)
    return False


def wrong_key():
    try:
        api("wrong").get_org_meta()
    except requests.HTTPError as error:
        return error.response.status_code
    return None


def report():
    """What the command line tool prints for one model."""
    wanted = TDiffVars(
        dev_path=table,
        prod_path=["PROD", *table[1:]],
        primary_keys=["ID"],
        connection={},
        include_columns=[],
        exclude_columns=[],
    )
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        _cloud_diff(wanted, source.id, mine, mine.get_org_meta())
    return printed.getvalue()


def ci_runs():
    """The CI runs of one commit of a pull request."""
    runs = list_runs(HOST, os.environ["DATAFOLD_API_KEY"], 5, pr_sha="a" * 40, pr_num=42)
    return [[run.id, run.pr_num, run.status] for run in runs]


first = mine.create_data_diff(asked)
with ThreadPoolExecutor() as pool:
    failure = pool.submit(read_failure, 973)
    result = pool.submit(read_result, first)
    told = {
        "wrong_key": wrong_key(),
        "report": report(),
        "result": result.result(),
        "failed": failure.result(),
        "ci_runs": ci_runs(),
    }
print(json.dumps(told))
