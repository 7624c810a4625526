import { getPermission, getSetting, type Operation, type RefusalReason } from './operation.ts';

/** A reason that GitHub names in its message: the pattern by which it is known, the cause, and the fix. */
type NamedReason = {
  /** Matched against GitHub's message in lower case. */
  readonly pattern: RegExp;
  readonly cause: string;
  readonly fix: string | ((operation: Operation) => string);
  readonly isLocked?: true;
};

const useOwnToken = "or leave out `github_token` to use the workflow's own token.";

/**
 * Lists the reasons that GitHub is known to name, whatever the status. The first one that matches is taken.
 */
const namedReasons: readonly NamedReason[] = [
  {
    pattern:
      /secondary rate limit|abuse detection|submitted too quickly|temporarily blocked from content creation/,
    cause: 'the token sent too many requests in a short time, most likely from several jobs',
    fix: 'Wait a few minutes, then re-run the job. Run fewer jobs with this token at once.',
  },
  {
    pattern: /rate limit/,
    cause: 'the GitHub API rate limit is exhausted, most likely by other jobs in this repository',
    fix: 'It resets within an hour: re-run the job then.',
  },
  {
    pattern:
      /\b(?:issue|pull request|conversation|discussion) (?:is|was|has been) locked\b|\block prevented\b/,
    isLocked: true,
    cause: 'the conversation is locked',
    fix: 'Unlock it to get comments again.',
  },
  {
    pattern:
      /more than [\d,]{1,9} comments|too many comments|(?:maximum|limit)[a-z ]{0,20} (?:number )?of [\d, ]{0,9}comments/,
    cause: 'the conversation has as many comments as GitHub allows (2,500)',
    fix: 'Delete comments there, or continue in a new pull request.',
  },
  {
    pattern: /maximum number of statuses|too many statuses/,
    cause: 'the commit has as many statuses with this context as GitHub allows (1,000)',
    fix: 'Push a new commit, or use another name in `commit_status`.',
  },
  {
    pattern: /not accessible by integration/,
    cause: 'the token lacks a permission',
    fix: (operation) =>
      `Add to the job "permissions:" with the line "${getPermission(operation)}". ` +
      'Runs of pull requests from forks and of Dependabot get a read-only token.',
  },
  {
    pattern: /not accessible by (?:fine-grained )?personal access token/,
    cause: 'the personal access token in `github_token` has no access to this',
    fix: (operation) =>
      `Give the token "${getSetting(operation)}" for this repository in its settings, ${useOwnToken}`,
  },
  {
    pattern: /\bsaml\b|single sign-on|\bsso\b/,
    cause: "the organization's SAML single sign-on does not accept the token",
    fix: `Authorize the token for the organization ("Configure SSO" in the list of your tokens), ${useOwnToken}`,
  },
  {
    pattern: /ip allow list|ip address (?:is )?not (?:permitted|allowed)|ip address.{0,30}not on/,
    cause: "the organization's IP allow list does not contain the address of this runner",
    fix: 'Add the address to the list, or use a runner whose address is on it.',
  },
  {
    pattern: /\barchived\b/,
    cause: 'the repository is archived, so it is read-only',
    fix: 'Unarchive the repository, or disable this workflow.',
  },
  {
    pattern: /\blifetime\b/,
    cause: 'the organization does not accept tokens with such a long lifetime',
    fix: `Create a token with a shorter lifetime, ${useOwnToken}`,
  },
  {
    pattern: /forbids access via|personal access tokens? \(classic\)|classic personal access token/,
    cause: 'the organization does not accept this kind of personal access token',
    fix: `Use the kind of token that the organization accepts, or one of a GitHub App, ${useOwnToken}`,
  },
  {
    pattern: /oauth app|third-part(?:y|ies)/,
    cause: 'the organization restricts OAuth apps, and the token is from one',
    fix: `Ask an owner of the organization to approve the app, ${useOwnToken}`,
  },
  {
    pattern: /required scopes|insufficient scopes/,
    cause: 'the token lacks a scope',
    fix: `Give the classic personal access token the scope "repo", ${useOwnToken}`,
  },
  {
    pattern:
      /must have (?:admin|push|write|maintain|triage|read)|write access to repository not granted|permission to \S{1,200} denied|(?:doesn't|does not|don't|do not) have (?:the )?(?:correct |required |sufficient )?permission/,
    cause: 'the account of the token has too few rights in this repository',
    fix: `Give the account the role that GitHub's message asks for, ${useOwnToken}`,
  },
  {
    pattern: /installation.{0,40}suspended/,
    cause: 'the GitHub App of the token is suspended',
    fix: `Unsuspend the app's installation, ${useOwnToken}`,
  },
  {
    pattern: /suspended/,
    cause: 'the account of the token is suspended',
    fix: `Use the token of another account, ${useOwnToken}`,
  },
  {
    pattern: /(?:user|you|account).{0,20} blocked/,
    cause: 'the account of the token is blocked by the owner of the repository',
    fix: `Unblock the account, ${useOwnToken}`,
  },
  {
    pattern:
      /limited (?:the ability|interactions)|interaction limit|limited to (?:collaborators|(?:existing|prior) )/,
    cause: 'the interaction limits of the repository do not let the account of the token comment',
    fix: 'Lift the limit in the moderation settings of the repository, or wait until it ends.',
  },
  {
    pattern: /billing|payment|spending limit|trade controls|\bplan\b/,
    cause: 'GitHub restricts this repository because of the billing or the plan of its owner',
    fix: 'Ask the owner to check the billing settings on GitHub.',
  },
  {
    pattern: /migrat|repository (?:is |has been |was )?(?:currently )?locked/,
    cause: 'the repository is locked, most likely for a migration',
    fix: 'Re-run the job when the migration has finished.',
  },
  {
    pattern: /access blocked|repository (?:is |has been |was )?(?:disabled|unavailable)|\bdmca\b/,
    cause: 'GitHub has disabled this repository',
    fix: 'Ask the owner of the repository to contact GitHub Support.',
  },
  {
    pattern: /two-factor|\b2fa\b|\botp\b/,
    cause: 'two-factor authentication is required of the account of the token',
    fix: `Turn it on for the account, ${useOwnToken}`,
  },
  {
    pattern: /email address must be verified/,
    cause: 'the account of the token has no verified email address',
    fix: `Verify the address, ${useOwnToken}`,
  },
  {
    pattern: /administrative rules|user-agent/,
    cause: 'the request reached GitHub without its User-Agent header',
    fix: 'A proxy most likely removes the header: let it pass there.',
  },
  {
    pattern: /\bspam/,
    cause: 'GitHub took the comment for spam',
    fix: 'Ask GitHub Support to review the account of the token, or set `comment: never`.',
  },
  {
    pattern: /is too (?:long|large)|maximum is [\d,]+ characters/,
    cause: 'the text is longer than this GitHub accepts',
    fix: 'Split the diffs over several steps.',
  },
  {
    pattern: /no commit found/,
    cause: 'this repository has no such commit, most likely because of a force push',
    fix: 'Re-run the workflow for the newest commit.',
  },
  {
    pattern: /maintenance/,
    cause: 'GitHub is under maintenance',
    fix: 'Re-run the job when the maintenance has finished.',
  },
];

/** Finds the reason that GitHub's message names; `null` where it names none that is known. */
export function findNamedReason(operation: Operation, message: string): RefusalReason | null {
  const text = message.toLowerCase();
  const found = namedReasons.find((reason) => reason.pattern.test(text));
  if (found === undefined) return null;
  const { cause, fix, isLocked = false } = found;
  return { cause, fix: typeof fix === 'string' ? fix : fix(operation), isLocked };
}
