import { bad, good, input, type Reading } from './reading.ts';

const shortest = 8;

/** Who started the run, as far as it explains why a secret is missing. */
export type Circumstances = { readonly fromFork: boolean; readonly byDependabot: boolean };

/** The Datafold API key. No message ever shows any part of it. */
export function apiKeyInput(circumstances: Circumstances) {
  return input(readApiKey, `is empty. ${whyEmpty(circumstances)}`);
}

function readApiKey(text: string): Reading<string> {
  const write =
    'Put the bare key into a repository secret and write `api_key: ${{ secrets.DATAFOLD_API_KEY }}`';
  if (/^(?:(["'`]).*\1|[“„‘].*[“”’])$/s.test(text))
    return bad(
      `stands in quotes, which are not part of it: a secret is stored as it is, without any. ${write}`,
    );
  if (/^(key|bearer)\s/i.test(text))
    return bad(`starts with "Key " or "Bearer ", which this action adds by itself. ${write}`);
  if (/\s/.test(text))
    return bad(`has white space inside, most likely from copying more than the key. ${write}`);
  if (/\p{Cc}/u.test(text))
    return bad(`has a control character inside, which is invisible, most likely from copying. ${write}`);
  if (!/^[\x21-\x7e]+$/.test(text))
    return bad(`has characters that no key has (outside ASCII), most likely from copying. ${write}`);
  if (text.length < shortest)
    return bad(`is shorter than ${shortest} characters, so it is no Datafold key. ${write}`);
  return good(text);
}

function whyEmpty({ fromFork, byDependabot }: Circumstances): string {
  if (byDependabot) {
    return (
      'Runs started by Dependabot see only Dependabot’s own secrets. ' +
      "Add the key under Settings → Secrets and variables → Dependabot, or skip this job with `if: github.actor != 'dependabot[bot]'`"
    );
  }
  if (fromFork) {
    return (
      'GitHub passes no secrets to pull requests from forks. ' +
      'Gate them from a `workflow_run` workflow in this repository, or skip this job with `if: github.event.pull_request.head.repo.full_name == github.repository`'
    );
  }
  return (
    'Most likely the secret is not set, is misspelt, or belongs to an environment that this job does not name. ' +
    'Add it under Settings → Secrets and variables → Actions and write `api_key: ${{ secrets.DATAFOLD_API_KEY }}`'
  );
}
