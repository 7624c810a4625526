import type { Repository } from './facts.ts';

declare const checked: unique symbol;

/** An address made of checked parts: it cannot end a Markdown link or start another. */
export type Url = string & { readonly [checked]: true };

const origin = /^https?:\/\/[A-Za-z0-9._:[\]-]+$/;
const name = /^[A-Za-z0-9_.-]{1,100}$/;
const page = /^https?:\/\/[A-Za-z0-9._:[\]-]+(?:\/[A-Za-z0-9_.~/-]*)?$/;
const hex = /^[0-9a-f]{7,64}$/i;

/**
 * Builds the address of the diff's page in Datafold.
 * @throws {TypeError} on a host that is not an origin, which the inputs do not let through.
 */
export function buildDiffUrl(host: string, id: number): Url {
  if (!origin.test(host) || !Number.isSafeInteger(id))
    throw new TypeError('A link needs an origin and a whole number.');
  return `${host}/datadiffs/${id}/overview` as Url;
}

const manual = 'https://github.com/data-diff-gate/data-diff-gate';

/** The documentation's page about accepting a change by a label. */
export const acceptanceManual = `${manual}/blob/HEAD/docs/acceptance.md` as Url;

/** Checks the address of the workflow run; `null` if there is none or it is not a plain address. */
export function validateRunUrl(runUrl: string | null): Url | null {
  return runUrl !== null && page.test(runUrl) ? (runUrl as Url) : null;
}

/** Builds the address of the pull request's page. */
export function buildPullUrl(repository: Repository | null, number: number): Url | null {
  const base = buildRepositoryUrl(repository);
  return base === null || !Number.isSafeInteger(number) ? null : (`${base}/pull/${number}` as Url);
}

/** Builds the address of a comment on the pull request. */
export function buildCommentUrl(repository: Repository | null, number: number, id: number): Url | null {
  const page = buildPullUrl(repository, number);
  return page === null || !Number.isSafeInteger(id) ? null : (`${page}#issuecomment-${id}` as Url);
}

/** Builds the address of the commit's page; `null` for text that is not a SHA. */
export function buildCommitUrl(repository: Repository | null, sha: string): Url | null {
  const base = buildRepositoryUrl(repository);
  return base === null || !hex.test(sha) ? null : (`${base}/commit/${sha}` as Url);
}

/** Shortens a SHA to its first seven digits, or to `digits`; `null` for text that is not a SHA. */
export function shortenSha(sha: string, digits = 7): string | null {
  return hex.test(sha) ? sha.slice(0, digits).toLowerCase() : null;
}

function buildRepositoryUrl(repository: Repository | null): string | null {
  if (repository === null) return null;
  const { serverUrl, owner, name: repo } = repository;
  return page.test(serverUrl) && name.test(owner) && name.test(repo)
    ? `${serverUrl.replace(/(?<!\/)\/+$/, '')}/${owner}/${repo}`
    : null;
}
