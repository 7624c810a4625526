#!/usr/bin/env bash
# Starts one Datafold data diff. Prints its ID, and nothing else, on standard output.
# Every error ends with a message on standard error and exit code 1, so that the job fails instead of passing an empty ID on.
#
#   start-data-diff.sh PROD.CORE.DIM_CUSTOMERS PR_42.CORE.DIM_CUSTOMERS customer_id[,another_key_column]
#
# DATAFOLD_API_KEY   API key, from a secret.
# DATA_SOURCE_ID     ID of the data source in Datafold that holds both tables; DATA_SOURCE2_ID if the second is elsewhere.
# DATAFOLD_HOST      Default https://app.datafold.com.
#
# Requires bash, curl, and jq, which GitHub's hosted runners have.
set -euo pipefail

fail() {
  printf 'start-data-diff: %s\n' "$*" >&2
  exit 1
}

[ $# -eq 3 ] || fail 'expected three arguments: base table, pull request table, primary key columns. Example: PROD.CORE.ORDERS PR_42.CORE.ORDERS order_id'
[ -n "$1" ] && [ -n "$2" ] && [ -n "$3" ] || fail 'an argument is empty. The variable or output that it comes from probably does not exist.'
[ -n "${DATAFOLD_API_KEY:-}" ] || fail 'DATAFOLD_API_KEY is empty. Set it in "env:" from a secret; workflows of forks and of Dependabot get no secrets.'
[[ $DATAFOLD_API_KEY != *[[:space:]]* ]] || fail 'DATAFOLD_API_KEY has white space in it. Store the secret as one line without quotes.'
source1=${DATA_SOURCE_ID:-}
source2=${DATA_SOURCE2_ID:-$source1}
[[ $source1 =~ ^[1-9][0-9]*$ && $source2 =~ ^[1-9][0-9]*$ ]] ||
  fail 'DATA_SOURCE_ID must be the number of the data source in Datafold, which its settings page has in its address, for example 12.'
host=${DATAFOLD_HOST:-https://app.datafold.com}
[[ $host == *://* ]] || host=https://$host
host=${host%/}
[[ $host =~ ^https://[^/?#@]+$ || $host =~ ^http://(localhost|127\.[0-9.]+|\[::1\])(:[0-9]+)?$ ]] ||
  fail 'DATAFOLD_HOST must be the base URL of Datafold, such as https://eu.datafold.com: https only, without path or credentials.'

request=$(jq --null-input --arg table1 "$1" --arg table2 "$2" --arg keys "$3" --argjson source1 "$source1" --argjson source2 "$source2" \
  '{data_source1_id: $source1, data_source2_id: $source2,
    table1: ($table1 | split(".")), table2: ($table2 | split(".")), pk_columns: ($keys | split(","))}')

# The key goes to curl through a pipe: in its arguments every process of the machine could read it.
# Nothing is retried: a second POST may start a second diff.
key=${DATAFOLD_API_KEY//\\/\\\\}
key=${key//\"/\\\"}
answer=$(
  printf 'header = "Authorization: Key %s"\n' "$key" |
    curl --disable --config - --silent --show-error --connect-timeout 15 --max-time 60 --request POST \
      --header 'Content-Type: application/json' --data "$request" --write-out '\n%{http_code}' "$host/api/v1/datadiffs"
) || fail "no response from $host. Check DATAFOLD_HOST and the network, then re-run the job."

status=${answer##*$'\n'}
body=${answer%$'\n'*}
case $status in
  200 | 201) ;;
  3??) fail "$host redirects (HTTP $status) to a login page or another address. Set DATAFOLD_HOST to the address that serves Datafold's API." ;;
  401) fail "Datafold rejected DATAFOLD_API_KEY (HTTP 401). It may be revoked, truncated, or from another region than $host." ;;
  403) fail 'the API key may not use this data source (HTTP 403). Give its service account access in Datafold.' ;;
  404) fail "$host has no Datafold API (HTTP 404). Check DATAFOLD_HOST." ;;
  422) fail "Datafold rejected the request (HTTP 422). Check the data source, the table names, and the key columns: $(jq --compact-output '.detail // empty' <<<"$body" 2>/dev/null | head -c 500)" ;;
  429 | 5??) fail "Datafold returned HTTP $status. This is usually temporary: re-run the job." ;;
  *) fail "Datafold returned HTTP $status for POST $host/api/v1/datadiffs. Check DATAFOLD_HOST and the data source." ;;
esac

id=$(jq --raw-output '.id // empty | numbers | tostring' <<<"$body" 2>/dev/null) || id=
[[ $id =~ ^[1-9][0-9]*$ ]] || fail "the response of $host has no data diff ID. A proxy may have answered instead; check DATAFOLD_HOST."
printf '%s\n' "$id"
