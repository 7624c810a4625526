import type { Acceptance, SinceLastReport } from '../diff/acceptance.ts';
import type { CiRunFinding } from '../diff/ci-run.ts';
import type { DetailsById } from '../diff/details.ts';
import type { MissingTables } from '../diff/expected-tables.ts';
import type { Judgment, Policy } from '../diff/policy.ts';
import type { Target } from '../diff/target.ts';
import type { Verdict } from '../diff/verdict.ts';

/** The repository for links; its parts are checked again before they become a link. */
export type Repository = { readonly serverUrl: string; readonly owner: string; readonly name: string };

/** The facts that a report shows. Rendering makes no requests. */
export type Facts = {
  /** In the order of the input. */
  readonly judgments: readonly Judgment[];
  /** Datafold's CI runs of the diffs, or why there are none; `null` if the input named the diffs. */
  readonly ciRun: CiRunFinding | null;
  /** Expected tables that no diff covers; `null` if there are none. */
  readonly missingTables: MissingTables | null;
  /** The gate's verdict: a warning if someone accepted the failures. */
  readonly verdict: Verdict;
  /** Whether someone accepted the failures; `null` if no one can, or no label is set. */
  readonly acceptance: Acceptance | null;
  /** Whether a person may accept these failures, as `isAcceptable` decides. */
  readonly mayAccept: boolean;
  /** The changes since the previous report; `null` if there are none. */
  readonly since: SinceLastReport | null;
  readonly policy: Policy;
  /** Base URL of Datafold, like `https://app.datafold.com`. */
  readonly host: string;
  readonly target: Target;
  readonly repository: Repository | null;
  /** Page of the workflow run. */
  readonly runUrl: string | null;
  /** Time of the report in ISO 8601 and UTC: `2026-11-27T01:02:03Z`; `null` if it is unknown. */
  readonly createdAt: string | null;
  /** Whether the event runs on another commit, so that a diff without a recorded commit may be for any. */
  readonly runsOnOtherCommit: boolean;
  /** Details of single diffs by ID: columns, keys, schema, and errors. */
  readonly details: DetailsById;
};

/** Whether someone accepted what fails: it then is a warning. */
export function isAccepted({ acceptance }: Pick<Facts, 'acceptance'>): boolean {
  return acceptance?.kind === 'accepted';
}
