import type { Repository } from './facts.ts';

declare const checked: unique symbol;

/** An address made of checked parts: nothing in it can end a Markdown link or start another. */
export type Url = string & { readonly [checked]: true };

const origin = /^https?:\/\/[A-Za-z0-9._:[\]-]+$/;
const name = /^[A-Za-z0-9_.-]{1,100}$/;
const page = /^https?:\/\/[A-Za-z0-9._:[\]-]+(?:\/[A-Za-z0-9_.~/-]*)?$/;
const hex = /^[0-9a-f]{7,64}$/i;

/** The diff's page in Datafold. Throws on a host that is not an origin: inputs let none through. */
export function diffUrl(host: string, id: number): Url {
  if (!origin.test(host) || !Number.isSafeInteger(id))
    throw new TypeError('A link needs an origin and a whole number.');
  return `${host}/datadiffs/${id}/overview` as Url;
}

const manual = 'https://github.com/data-diff-gate/data-diff-gate';

/** The documentation's page about accepting a change by a label. */
export const acceptanceManual = `${manual}#accept-an-expected-difference` as Url;

/** The workflow run's page; `null` when there is none or when it is not a plain address. */
export function runLink(runUrl: string | null): Url | null {
  return runUrl !== null && page.test(runUrl) ? (runUrl as Url) : null;
}

/** The pull request's page. */
export function pullUrl(repository: Repository | null, number: number): Url | null {
  const base = repositoryUrl(repository);
  return base === null || !Number.isSafeInteger(number) ? null : (`${base}/pull/${number}` as Url);
}

/** A comment under the pull request. */
export function commentUrl(repository: Repository | null, number: number, id: number): Url | null {
  const page = pullUrl(repository, number);
  return page === null || !Number.isSafeInteger(id) ? null : (`${page}#issuecomment-${id}` as Url);
}

/** The commit's page; `null` also for what is not a commit's name. */
export function commitUrl(repository: Repository | null, sha: string): Url | null {
  const base = repositoryUrl(repository);
  return base === null || !hex.test(sha) ? null : (`${base}/commit/${sha}` as Url);
}

/** The first seven digits of a commit's name, or as many as are asked for; `null` for what is none. */
export function shortSha(sha: string, digits = 7): string | null {
  return hex.test(sha) ? sha.slice(0, digits).toLowerCase() : null;
}

function repositoryUrl(repository: Repository | null): string | null {
  if (repository === null) return null;
  const { serverUrl, owner, name: repo } = repository;
  return page.test(serverUrl) && name.test(owner) && name.test(repo)
    ? `${serverUrl.replace(/(?<!\/)\/+$/, '')}/${owner}/${repo}`
    : null;
}
