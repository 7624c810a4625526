import type { CiList } from '../../diff/ci-run.ts';
import { code, type Phrase, text } from '../phrase.ts';

/**
 * The object of a request: a diff by an ID of the input, a diff that a CI run listed, or one of the two lists
 * of a CI run.
 */
export type Requested = 'diff' | 'listed-diff' | CiList;

/** The words of a report about an answer with an HTTP status. */
export type StatusMessage = {
  /** The cause, as the beginning of a sentence. */
  readonly finding: Phrase;
  readonly advice: (host: string) => Phrase;
};

export type StatusRow = StatusMessage & {
  readonly status: (status: number) => boolean;
  /** Default: every request. */
  readonly of?: readonly Requested[];
  /**
   * Whether the row is only for a web page in place of the API's answer, or only for the API's answer.
   * Default: both.
   */
  readonly isPage?: boolean;
};

const is =
  (...statuses: readonly number[]) =>
  (status: number) =>
    statuses.includes(status);

const isClass = (hundreds: number) => (status: number) => Math.floor(status / 100) === hundreds;

const webPageAnswered = text`A web page answered in place of Datafold's API`;

const checkHost = (host: string) =>
  text`Check that ${code('host')} is the address of Datafold's API; it is ${code(host)} now.`;

const useOtherKey = () =>
  text`Use the key of a service account that can see the CI configuration and the data diffs of its runs.`;

/**
 * Every HTTP status of Datafold in words. The first row that matches is taken, the last one matches
 * everything.
 */
export const statusRows: readonly StatusRow[] = [
  {
    status: isClass(3),
    finding: text`Datafold's address redirects elsewhere`,
    advice: (host) =>
      text`Check ${code('host')}: ${code(host)} redirects requests, which is usual for a login page, an old address, or a proxy. Use the address that serves Datafold's API.`,
  },
  {
    status: is(407),
    finding: text`A proxy between this runner and Datafold asks for a user name and password`,
    advice: () =>
      text`Put the user name and password of the proxy into ${code('HTTPS_PROXY')}, with special characters percent-encoded.`,
  },
  {
    status: is(511),
    finding: text`The network of this runner asks for a sign-in before it lets requests through`,
    advice: () => text`Sign this runner in to its network, or use a runner in another network.`,
  },
  {
    status: is(429),
    finding: text`Datafold rate-limited the requests`,
    advice: () =>
      text`Other jobs most likely use the same key. Raise ${code('poll_interval')} and ${code('timeout')}, or run fewer such steps at once, then re-run this job.`,
  },
  {
    status: is(408, 425),
    finding: text`Datafold did not take the request in time`,
    advice: () =>
      text`This is usually temporary: re-run this job. If it happens again, check the proxies between this runner and Datafold.`,
  },
  {
    status: is(404),
    isPage: true,
    finding: webPageAnswered,
    advice: (host) =>
      text`${checkHost(host)} If it is, check the IDs: the ID of a CI run (the Run ID that Datafold's SDK prints) is not the ID of a diff; set ${code('ci_config_id')} for its diffs.`,
  },
  {
    status: isClass(4),
    isPage: true,
    finding: webPageAnswered,
    advice: (host) =>
      text`${checkHost(host)} If it is, a login page, proxy, or firewall between this runner and Datafold most likely responded: allow the requests there.`,
  },
  {
    status: is(401),
    finding: text`Datafold rejected the API key`,
    advice: (host) =>
      text`Check the secret behind ${code('api_key')}: it may be revoked, truncated, or from another region than ${code('host')} (${code(host)}). Use a service account's key, so it keeps working when someone leaves the team.`,
  },
  {
    status: is(403),
    of: ['runs'],
    finding: text`The API key has no access to the CI configuration of ${code('ci_config_id')}`,
    advice: useOtherKey,
  },
  {
    status: is(403),
    of: ['diffs'],
    finding: text`The API key has no access to the list of data diffs`,
    advice: useOtherKey,
  },
  {
    status: is(403),
    finding: text`The API key has no access to this diff`,
    advice: () =>
      text`Use the key of a service account that can see this diff. A personal key can be refused for a diff that someone else ran on a data source with OAuth.`,
  },
  {
    status: is(404),
    of: ['runs'],
    finding: text`Datafold has no CI configuration with the ID in ${code('ci_config_id')}`,
    advice: (host) =>
      text`Check ${code('ci_config_id')}: Datafold's CI settings show the ID. It may also belong to another region or company address than ${code('host')} (${code(host)}).`,
  },
  {
    status: is(404),
    of: ['diffs'],
    finding: text`Datafold has no list of data diffs at this address`,
    advice: checkHost,
  },
  {
    status: is(404, 410),
    of: ['listed-diff'],
    finding: text`Datafold listed this diff for the CI run, but no longer has a data diff with this ID`,
    advice: () =>
      text`Someone most likely deleted the diff. Let Datafold's CI run again for this commit, then re-run this job.`,
  },
  {
    status: is(404, 410),
    finding: text`Datafold has no data diff with this ID`,
    advice: (host) =>
      text`The usual mistake is the ID of a CI run (the Run ID that Datafold's SDK prints): to check the diffs of a CI run, set ${code('ci_config_id')} instead of ${code('datadiff_id')}. A diff's ID is the number in its link. If the ID is right, the diff is in another region or company address than ${code('host')} (${code(host)}).`,
  },
  {
    status: is(400, 422),
    of: ['runs', 'diffs'],
    finding: text`Datafold could not read the request`,
    advice: () =>
      text`Check that ${code('ci_config_id')} is the ID of a CI configuration, and update this action to its newest version.`,
  },
  {
    status: is(400, 422),
    finding: text`Datafold could not read the request`,
    advice: () =>
      text`Check that the ID is the ID of a data diff, and update this action to its newest version.`,
  },
  {
    status: is(405, 415, 421, 426),
    finding: text`The server at this address does not take the request`,
    advice: checkHost,
  },
  {
    status: isClass(4),
    finding: text`Datafold refused the request`,
    advice: () =>
      text`Open the page in Datafold with the account of this key. If that works, send this answer to Datafold's support.`,
  },
  {
    status: is(500),
    isPage: false,
    finding: text`Datafold had an internal error`,
    advice: () => text`Re-run this job later. If this continues, send this answer to Datafold's support.`,
  },
  {
    status: (status) => status >= 500 && status < 600,
    finding: text`Datafold, or a proxy in front of it, returned a server error`,
    advice: () =>
      text`Re-run this job later: Datafold, or a proxy in front of it, is most likely down or restarting. If this continues, contact Datafold's support.`,
  },
  {
    status: () => true,
    finding: text`The answer has a status that Datafold's API does not use`,
    advice: (host) =>
      text`${checkHost(host)} A proxy most likely responded in its place. Then re-run this job.`,
  },
];
