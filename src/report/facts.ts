import type { Acceptance, SinceLastReport } from '../diff/acceptance.ts';
import type { CiRunFinding } from '../diff/ci-run.ts';
import type { DetailsById } from '../diff/details.ts';
import type { MissingTables } from '../diff/expected-tables.ts';
import type { Judgement, Policy } from '../diff/policy.ts';
import type { Target } from '../diff/stale.ts';
import type { Verdict } from '../diff/verdict.ts';

/** A repository to link into; its parts are checked again before they become a link. */
export type Repository = { readonly serverUrl: string; readonly owner: string; readonly name: string };

/** Everything that a report shows. Rendering makes no requests. */
export type Facts = {
  /** In the order of the input. */
  readonly judgements: readonly Judgement[];
  /** Which of Datafold's CI runs the diffs belong to, or why there are none; `null` for diffs that were named. */
  readonly ciRun: CiRunFinding | null;
  /** Expected tables that no diff covers; `null` for none. */
  readonly missingTables: MissingTables | null;
  /** The gate's verdict, which is milder than the diffs' own where someone accepted them. */
  readonly verdict: Verdict;
  /** Whether someone accepted the fail; `null` where no one could, or no label is set. */
  readonly acceptance: Acceptance | null;
  /** What changed since the report that the comment showed before; `null` for nothing. */
  readonly since: SinceLastReport | null;
  readonly policy: Policy;
  /** Origin of Datafold, like `https://app.datafold.com`. */
  readonly host: string;
  readonly target: Target;
  readonly repository: Repository | null;
  /** Page of the workflow run. */
  readonly runUrl: string | null;
  /** When the report was made, in ISO 8601 and UTC: `2026-11-27T01:02:03Z`; `null` where it is not known. */
  readonly createdAt: string | null;
  /** The event does not run on the pull request's own commit, so a diff that records no commit may be for any. */
  readonly looseOrigin: boolean;
  /** What is known of single diffs beyond their figures. */
  readonly details: DetailsById;
};
