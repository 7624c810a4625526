#!/usr/bin/env bash
# Cuts the links to data diffs out of the output of `datafold diff dbt`, which it reads from standard input.
# Prints them on one line, separated by commas, for the input `datadiff_id`.
# Fails if there is no link, and if there are fewer links than models: Datafold skips a model without a known primary key, prints
# no link for a diff that it could not start, and exits 0 all the same. `--allow-missing` turns the second error into a warning.
#
#   datafold diff dbt --state prod/manifest.json > diffs.log
#   links=$(datadiff-links.sh < diffs.log)
#
# Set COLUMNS to a large number for `datafold diff dbt`: at 80 columns it breaks long lines, links included.
set -euo pipefail

escape=$'\e'
text=$(sed "s/$escape\[[0-9;]*m//g")
unique() { { grep -oE "$1" <<<"$text" || true; } | sort -u; }

links=$(unique 'https?://[^[:space:]]+/datadiffs/[1-9][0-9]*/overview')
if [ -z "$links" ]; then
  echo 'datadiff-links: found no link to a data diff. Read the output of "datafold diff dbt": it exits 0 even if it started nothing.' >&2
  exit 1
fi
# Each model has one line "prod.schema.table <> dev.schema.table"; a new model has nothing before the "<>".
models=$(unique '[^[:space:]]+\.[^[:space:]]+ <> [^[:space:]]+\.[^[:space:]]+' | grep -c . || true)
count=$(grep -c . <<<"$links")
if [ "$models" -gt "$count" ]; then
  echo "datadiff-links: $models models but $count data diffs. A model without a primary key is skipped: add a unique test. Or a diff could not be started: read the output of \"datafold diff dbt\". To go on without them, pass --allow-missing." >&2
  [ "${1:-}" = --allow-missing ] || exit 1
fi
paste -sd, - <<<"$links"
