import { createParser, err, ok, type Parsed } from './parser.ts';

const minKeyLength = 8;

/** Reasons of the event for a missing secret. */
export type Circumstances = { readonly fromFork: boolean; readonly byDependabot: boolean };

/** Creates a parser of the Datafold API key. No message shows any part of it. */
export function createApiKeyParser(circumstances: Circumstances) {
  return createParser(parseApiKey, `is empty. ${explainEmptyKey(circumstances)}`);
}

function parseApiKey(text: string): Parsed<string> {
  const write =
    'Store only the key in a repository secret and write `api_key: ${{ secrets.DATAFOLD_API_KEY }}`';
  if (/^(?:(["'`]).*\1|[“„‘].*[“”’])$/s.test(text))
    return err(`is wrapped in quotes. Store the secret without quotes. ${write}`);
  if (/^(key|bearer)\s/i.test(text))
    return err(`starts with "Key " or "Bearer ", which the action adds itself. ${write}`);
  if (/\s/.test(text))
    return err(`contains white space, most likely because more than the key was copied. ${write}`);
  if (/\p{Cc}/u.test(text))
    return err(`contains an invisible control character, most likely from copying. ${write}`);
  if (!/^[\x21-\x7e]+$/.test(text))
    return err(`contains characters outside ASCII, which no key has, most likely from copying. ${write}`);
  if (text.length < minKeyLength)
    return err(`is shorter than ${minKeyLength} characters, so it is not a Datafold key. ${write}`);
  return ok(text);
}

function explainEmptyKey({ fromFork, byDependabot }: Circumstances): string {
  if (byDependabot) {
    return (
      "Runs started by Dependabot see only Dependabot's own secrets. " +
      "Add the key under Settings → Secrets and variables → Dependabot, or skip this job with `if: github.actor != 'dependabot[bot]'`"
    );
  }
  if (fromFork) {
    return (
      'GitHub passes no secrets to pull requests from forks. ' +
      'Check them from a `workflow_run` workflow in this repository, or skip this job with `if: github.event.pull_request.head.repo.full_name == github.repository`'
    );
  }
  return (
    'Most likely the secret is not set, is misspelled, or belongs to an environment that this job does not use. ' +
    'Add it under Settings → Secrets and variables → Actions and write `api_key: ${{ secrets.DATAFOLD_API_KEY }}`'
  );
}
