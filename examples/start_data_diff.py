"""Starts one Datafold data diff by Datafold's SDK. Prints its ID, and nothing else, on standard output.

Every error ends with a message on standard error and exit code 1, so that the job fails instead of passing an empty ID on.

    pip install datafold-sdk==0.4.1 'dbt-core<1.12'
    python start_data_diff.py PROD.CORE.DIM_CUSTOMERS PR_42.CORE.DIM_CUSTOMERS customer_id[,another_key_column]

DATAFOLD_API_KEY   API key, from a secret.
DATA_SOURCE_ID     ID of the data source in Datafold that holds both tables; DATA_SOURCE2_ID if the second is elsewhere.
DATAFOLD_HOST      Default https://app.datafold.com.
"""

import os
import sys

CAUSES = {
    401: "Datafold rejected DATAFOLD_API_KEY (HTTP 401). It may be revoked, truncated, or from another region.",
    403: "the API key may not use this data source (HTTP 403). Give its service account access in Datafold.",
    404: "this host has no Datafold API (HTTP 404). Check DATAFOLD_HOST.",
    422: "Datafold rejected the request (HTTP 422). Check the data source, the table names, and the key columns.",
}


def fail(message):
    sys.exit(f"start_data_diff: {message}")


def start(base_table, pull_request_table, key_columns):
    key = os.environ.get("DATAFOLD_API_KEY", "").strip()
    if not key:
        fail('DATAFOLD_API_KEY is empty. Set it in "env:" from a secret; workflows of forks and of Dependabot get no secrets.')
    source1 = os.environ.get("DATA_SOURCE_ID", "")
    source2 = os.environ.get("DATA_SOURCE2_ID") or source1
    if not (source1.isdecimal() and source2.isdecimal()):
        fail("DATA_SOURCE_ID must be the number of the data source in Datafold, for example 12.")
    host = os.environ.get("DATAFOLD_HOST") or "https://app.datafold.com"
    if "://" not in host:
        host = f"https://{host}"
    # The SDK reads these variables when it is imported, and takes a host only with its scheme.
    os.environ.update(DATAFOLD_HOST=host, DATAFOLD_API_KEY=key)

    import requests
    from datafold_sdk.cli.cloud import DatafoldAPI, TCloudApiDataDiff

    headers = {"Authorization": f"Key {key}", "Content-Type": "application/json"}
    api = DatafoldAPI(api_key=key, host=host, headers=headers, timeout=60)
    try:
        return api.create_data_diff(
            TCloudApiDataDiff(
                data_source1_id=int(source1),
                data_source2_id=int(source2),
                table1=base_table.split("."),
                table2=pull_request_table.split("."),
                pk_columns=key_columns.split(","),
                include_columns=[],
                exclude_columns=[],
            )
        )
    except requests.HTTPError as error:
        status = error.response.status_code
        fail(CAUSES.get(status, f"Datafold returned HTTP {status}. If it is 5xx, re-run the job; otherwise check DATAFOLD_HOST."))
    except requests.exceptions.JSONDecodeError:
        fail("the response is not JSON. A login page or a proxy may have answered instead; check DATAFOLD_HOST.")
    except requests.RequestException as error:
        fail(f"no response from Datafold ({type(error).__name__}). Check DATAFOLD_HOST and the network, then re-run the job.")
    except (KeyError, TypeError):
        return None


if __name__ == "__main__":
    if len(sys.argv) != 4 or not all(sys.argv[1:]):
        fail("expected three arguments: base table, pull request table, primary key columns.")
    diff_id = start(*sys.argv[1:])
    if type(diff_id) is not int or diff_id < 1:
        fail("the response has no data diff ID. A proxy may have answered instead; check DATAFOLD_HOST.")
    print(diff_id)
