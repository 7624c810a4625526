import type { Repository } from './facts.ts';
import { commitUrl, shortSha } from './links.ts';
import { link, own, type Phrase, say } from './phrase.ts';

/** Names a commit by its first digits, linked where there is a repository to link into. */
export function commitPhrase(sha: string, repository: Repository | null): Phrase {
  const short = shortSha(sha);
  const url = commitUrl(repository, sha);
  if (short === null) return say`${sha}`;
  return url === null ? own(short) : link(`\`${short}\``, url);
}
