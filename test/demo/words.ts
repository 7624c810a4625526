/** What the demo is, before it begins. */
export const opening = `Data Diff Gate: a pull request passes, warns or fails on its Datafold data diffs.

The action runs here as a runner would run it, between a small Datafold and a small GitHub inside of this command. No account, no key, and nothing leaves this machine.`;

/** Below the list of what was seen. */
export const pages = `Open the pages in a browser: so GitHub shows the comments. Only their links lead nowhere.
More to see here: npm run demo -- --list`;

/** Above the step to copy. */
export const pasteWhere = 'After the step that starts your data diff and has the id "diff":';

/** The step to copy: what it uses, the diff, the key. */
export const paste = `- uses: data-diff-gate/data-diff-gate@v0
  with:
    datadiff_id: \${{ steps.diff.outputs.id }}
    api_key: \${{ secrets.DATAFOLD_API_KEY }}`;

/** What the workflow has to allow besides. */
export const permissions = `permissions:
  contents: read
  pull-requests: write # for the comment`;

/** Where to look after that. */
export const further = 'README.md has the whole workflow, how to make it a required check, and all inputs.';

/** What the action does on a real Datafold, before it begins. */
export function realOpening(timeout: string): string {
  return `The action runs as in a workflow, but without a GitHub: it reads the diff and writes nothing. It waits for ${timeout} at most; --timeout gives it another limit.`;
}

/** How to call the demo. */
export const usage = `npm run demo                        a pass, a warning and a fail
npm run demo -- thresholds many     scenarios by name
npm run demo -- all                 all of them, in under a minute
npm run demo -- 12345               a data diff of your own Datafold, by id or link
npm run demo -- 12345 --timeout 1h  the same, waiting for longer than ten minutes`;

/** What an id needs besides. */
export function keyNeeded(diff: string, platform: NodeJS.Platform): string {
  const line =
    platform === 'win32'
      ? `$env:DATAFOLD_API_KEY = '…'; npm run demo -- ${diff}`
      : `DATAFOLD_API_KEY=… npm run demo -- ${diff}`;
  return `To look at a data diff in your own Datafold, the demo needs an API key:

    ${line}

Set DATAFOLD_HOST as well when your Datafold is not https://app.datafold.com.
The demo only reads the diff, never prints the key, and writes to no pull request.`;
}
