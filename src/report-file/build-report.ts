import type { Sides } from '../diff/details.ts';
import type { ExpectedTables } from '../diff/expected-tables.ts';
import type { Judgment, Policy } from '../diff/policy.ts';
import { buildDiffJson, isUndetermined, normalizeLogin } from '../publish/outputs.ts';
import { buildConditionJson, type ReasonJson } from '../publish/reason-json.ts';
import { escapeForLog } from '../report/escape-untrusted.ts';
import type { Facts } from '../report/facts.ts';
import { formatHeadline } from '../report/headline.ts';
import { findCiRunMessage } from '../report/messages/ci-run.ts';
import { describeMissingTables } from '../report/missing-tables.ts';
import { printPhrase } from '../report/phrase.ts';
import { describeRun, maxNameLength, type ReportContext } from './describe-run.ts';

/** Builds the machine-readable report of a gate that judged: `docs/report.schema.json` describes it. */
export function buildReport(
  facts: Facts,
  expected: ExpectedTables,
  commentUrl: string,
  context: ReportContext,
): object {
  const { target, repository, missingTables } = facts;
  return {
    schema: 1,
    verdict: facts.verdict,
    headline: formatHeadline(facts),
    undetermined: isUndetermined(facts),
    error: null,
    ...describeRun(context, facts.runUrl),
    repository: repository === null ? null : `${repository.owner}/${repository.name}`,
    pull_request: target.prNumber,
    head: target.headSha,
    rules: buildRulesJson(facts.policy, expected),
    reasons: listGateReasons(facts),
    missing_tables: missingTables?.names ?? [],
    ci_run: buildCiRunJson(facts),
    // Described while they are written: a thousand descriptions at once would take memory.
    diffs: facts.judgments.map((judgment) => ({ toJSON: () => buildFullDiffJson(judgment, facts) })),
    acceptance: buildAcceptanceJson(facts),
    comment_url: commentUrl === '' ? null : commentUrl,
  };
}

function buildRulesJson(
  { failOn, warnOn, onUndetermined, onStale, thresholds }: Policy,
  expected: ExpectedTables,
) {
  return {
    fail_on: failOn,
    warn_on: warnOn,
    on_undetermined: onUndetermined,
    on_stale: onStale,
    expected_tables: expected.kind === 'names' ? expected.names : expected.kind,
    sections: thresholds.map(({ header, conditions, results }) => ({
      header,
      conditions: conditions.map(({ level, text }) => ({ level, condition: text })),
      results,
    })),
  };
}

/** The reasons that are about no single diff. */
function listGateReasons(facts: Facts): readonly ReasonJson[] {
  const { ciRun, missingTables } = facts;
  const problems = ciRun?.kind === 'nothing' ? [ciRun] : (ciRun?.problems ?? []);
  const runs = problems.map(
    ({ cause, verdict }): ReasonJson => ({
      rule: 'ci-run',
      verdict,
      cause: cause.kind,
      text: printPhrase(findCiRunMessage(cause, facts).finding),
    }),
  );
  const missing = (missingTables?.names ?? []).map((name): ReasonJson => {
    const verdict = missingTables?.verdict ?? 'fail';
    const text = printPhrase(describeMissingTables({ names: [name], verdict }));
    return { rule: 'missing-table', verdict, table: name, text };
  });
  return [...runs, ...missing];
}

function buildCiRunJson({ ciRun }: Facts) {
  if (ciRun === null) return null;
  const id =
    ciRun.kind === 'gathered' ? Math.max(...ciRun.runIds) : 'runId' in ciRun.cause ? ciRun.cause.runId : null;
  return { id, diffs_found: ciRun.kind === 'gathered' };
}

function buildFullDiffJson(judgment: Judgment, facts: Facts) {
  const { id, undetermined, section, checks } = judgment;
  const known = facts.details.get(id);
  return {
    ...buildDiffJson(judgment, facts),
    undetermined,
    section,
    conditions: checks.map(buildConditionJson),
    details: known === undefined ? null : buildDetailsJson(known),
  };
}

const maxColumns = 500;
const maxErrorLength = 300;

function buildDetailsJson(known: NonNullable<ReturnType<Facts['details']['get']>>) {
  const { columns, columnsChanged, columnsCompared, keys, schema, error } = known;
  const text = (name: string) => escapeForLog(name, maxNameLength);
  const list = ({ names, count }: { readonly names: readonly string[]; readonly count: number }) => ({
    count,
    names: names.slice(0, maxColumns).map(text),
  });
  return {
    columns_changed: columnsChanged,
    columns_compared: columnsCompared,
    columns: columns.slice(0, maxColumns).map(({ name, different, share }) => ({
      name: text(name),
      different,
      // Without the noise of binary fractions.
      share: share === null ? null : Number(share.toFixed(6)),
    })),
    keys:
      keys === null
        ? null
        : { rows: toPair(keys.rows), nulls: toPair(keys.nulls), duplicates: toPair(keys.duplicates) },
    schema:
      schema === null
        ? null
        : {
            only_in_a: list(schema.onlyIn.a),
            only_in_b: list(schema.onlyIn.b),
            types_differ: list(schema.typesDiffer),
            reordered: schema.reordered,
          },
    error: error === null ? null : escapeForLog(error, maxErrorLength),
  };
}

function toPair({ a, b }: Sides<number | null>) {
  return [a, b];
}

function buildAcceptanceJson({ acceptance }: Facts) {
  if (acceptance === null) return null;
  const label = escapeForLog(acceptance.label, maxNameLength);
  return acceptance.kind === 'accepted'
    ? { accepted: true, label, by: normalizeLogin(acceptance.by), at: acceptance.at, cause: null }
    : { accepted: false, label, by: null, at: null, cause: acceptance.why.kind };
}
