/** An account as GitHub's REST API names it. */
export type Account = { readonly login: string; readonly isBot: boolean };

/** Removes the ending of a bot's login: one API of GitHub names it `name[bot]`, the other `name`. */
export function trimBotSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

/** Checks whether a login of either API names this account. A person with a bot's name is someone else. */
export function hasLogin({ login, isBot }: Account, wanted: string): boolean {
  return login === wanted || (isBot && trimBotSuffix(login) === trimBotSuffix(wanted));
}

/** Checks whether two accounts are the same. Two unknown ones count as the same. */
export function isSameAccount(a: Account | null, b: Account | null): boolean {
  return a === null || b === null ? a === b : a.login === b.login && a.isBot === b.isBot;
}
