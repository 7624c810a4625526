"""The recipes of docs/start-a-diff.md against the fake: what they print, where, and their exit codes; as one line of JSON."""

import contextlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from datafold_sdk.cli.cloud import DatafoldAPI
from datafold_sdk.cli.diff import TDiffVars, _cloud_diff

ROOT = pathlib.Path(__file__).parents[3]
TABLES = ["PROD.DBT.DIM_BUSINESSES", "DEV.DBT.DIM_BUSINESSES", "ID"]
HOST = os.environ["DATAFOLD_HOST"]


def run(*command, **env):
    ran = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **env})
    return {"code": ran.returncode, "stdout": ran.stdout, "stderr": ran.stderr}


def start(*arguments, **env):
    script = str(ROOT / "examples" / "start_data_diff.py")
    return run(sys.executable, script, *arguments, **{"DATA_SOURCE_ID": "7", **env})


def datafold(*arguments):
    return run(str(pathlib.Path(sys.executable).parent / "datafold"), *arguments)


def submit(pull_request):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as diffs:
        json.dump([{"prod": TABLES[0], "pr": TABLES[1], "pk": ["ID"]}], diffs)
        diffs.flush()
        return datafold("ci", "submit", "--ci-config-id", "5", "--pr-num", pull_request, "--diffs", diffs.name)


def upload():
    with tempfile.TemporaryDirectory() as target:
        (pathlib.Path(target) / "manifest.json").write_text("{}")
        flags = ["--ci-config-id", "5", "--run-type", "pull_request", "--commit-sha", "a" * 40]
        return datafold("dbt", "upload", *flags, "--target-folder", target)


def report():
    """What `datafold diff dbt` prints for one model."""
    wanted = TDiffVars(
        dev_path=["DEV", "DBT", "DIM_BUSINESSES"],
        prod_path=["PROD", "DBT", "DIM_BUSINESSES"],
        primary_keys=["ID"],
        connection={},
        include_columns=[],
        exclude_columns=[],
    )
    key = os.environ["DATAFOLD_API_KEY"]
    headers = {"Authorization": f"Key {key}", "Content-Type": "application/json"}
    api = DatafoldAPI(api_key=key, host=HOST, headers=headers, timeout=10)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        _cloud_diff(wanted, 7, api, api.get_org_meta())
    return printed.getvalue()


told = {
    "started": start(*TABLES),
    "wrong_key": start(*TABLES, DATAFOLD_API_KEY="wrong-key"),
    "no_source": start(*TABLES, DATA_SOURCE_ID="snowflake"),
    "down": start(*TABLES, DATAFOLD_HOST="http://127.0.0.1:9"),
    "not_json": start(*TABLES, DATAFOLD_HOST=f"{HOST}/datadiffs"),
    "submitted": submit("42"),
    "no_run": submit("43"),
    "uploaded": upload(),
    "report": report(),
}
print(json.dumps(told))
