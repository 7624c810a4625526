import type { Repository } from './facts.ts';
import { buildCommitUrl, shortenSha } from './links.ts';
import { code, link, type Phrase, text } from './phrase.ts';

/** Names a commit by its short SHA, linked if the repository is known. */
export function nameCommit(sha: string, repository: Repository | null): Phrase {
  const short = shortenSha(sha);
  const url = buildCommitUrl(repository, sha);
  if (short === null) return text`${sha}`;
  return url === null ? code(short) : link(`\`${short}\``, url);
}
