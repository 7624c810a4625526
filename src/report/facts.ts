import type { CiRunFinding } from '../diff/ci-run.ts';
import type { DetailsById } from '../diff/details.ts';
import type { MissingTables } from '../diff/expected-tables.ts';
import type { Override } from '../diff/override.ts';
import type { Judgement, Policy } from '../diff/policy.ts';
import type { Target } from '../diff/stale.ts';
import type { Verdict } from '../diff/verdict.ts';

/** A repository to link into; its parts are checked again before they become a link. */
export type Repository = { readonly serverUrl: string; readonly owner: string; readonly name: string };

/** Everything that a report tells, gathered; the report itself asks nobody. */
export type Facts = {
  /** In the order of the input. */
  readonly judgements: readonly Judgement[];
  /** Which of Datafold's CI runs the diffs are of, or why there are none; `null` for diffs that were named. */
  readonly ciRun: CiRunFinding | null;
  /** Expected tables that no diff covers; `null` for none. */
  readonly missingTables: MissingTables | null;
  /** The gate's, which can be milder than the diffs' own when a person overrode it. */
  readonly verdict: Verdict;
  /** Whether a person accepted the fail; `null` where nobody could or nobody was asked. */
  readonly override: Override | null;
  readonly policy: Policy;
  /** Origin of Datafold, like `https://app.datafold.com`. */
  readonly host: string;
  readonly target: Target;
  readonly repository: Repository | null;
  /** Page of the workflow run. */
  readonly runUrl: string | null;
  /** The event runs apart from the pull request's own commit, so a diff that records no commit may be about any. */
  readonly looseOrigin: boolean;
  /** What is told of single diffs beyond their figures. */
  readonly details: DetailsById;
};
