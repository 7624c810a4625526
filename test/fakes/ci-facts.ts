import type { DiffBody } from './diff-body.ts';

/** What Datafold's own CI run knows about a diff; for diffs made through the API all of it is null. */
export type CiContext = {
  readonly prNum: number;
  readonly prSha: string;
  readonly baseBranch: string;
  readonly prBranch: string;
  readonly username: string;
  readonly ciRunId: number;
};

const DEFAULTS: CiContext = {
  prNum: 42,
  prSha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
  baseBranch: 'main',
  prBranch: 'feature/new-model',
  username: 'octocat',
  ciRunId: 7001,
};

/** The `ci_*` fields of a diff that Datafold's CI made. The e-mail address in them must never be shown. */
export function ciFacts(context: Partial<CiContext> = {}): DiffBody {
  const ci = { ...DEFAULTS, ...context };
  return {
    source: 'ci',
    ci_base_branch: ci.baseBranch,
    ci_pr_branch: ci.prBranch,
    ci_pr_num: ci.prNum,
    ci_pr_sha: ci.prSha,
    ci_pr_url: `https://github.com/octo-org/warehouse/pull/${ci.prNum}`,
    ci_pr_user_display_name: 'Mona Lisa',
    ci_pr_user_email: 'never-show@example.com',
    ci_pr_user_id: '583231',
    ci_pr_username: ci.username,
    ci_run_id: ci.ciRunId,
    ci_sha_url: `https://github.com/octo-org/warehouse/commit/${ci.prSha}`,
  };
}
