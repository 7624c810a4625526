import type { Repository } from './facts.ts';
import { commitUrl, shortSha } from './links.ts';
import { code, link, type Phrase, text } from './phrase.ts';

/** Names a commit by its first digits, linked where there is a repository to link into. */
export function commitPhrase(sha: string, repository: Repository | null): Phrase {
  const short = shortSha(sha);
  const url = commitUrl(repository, sha);
  if (short === null) return text`${sha}`;
  return url === null ? code(short) : link(`\`${short}\``, url);
}
