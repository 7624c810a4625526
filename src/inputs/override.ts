import type { AllowedPeople } from '../acceptance/label-events.ts';
import { splitList } from './list.ts';
import { createParser, err, explainEmpty, ok, type Parsed, quote } from './parser.ts';
import { parseName } from './text-parsers.ts';

const maxPaths = 1_000;

/**
 * Creates a parser of `anyone` or logins like `@octocat`, with `not-author` beside them. `hasLabel`:
 * `override_label` is set.
 */
export function createOverrideByParser({ hasLabel }: { readonly hasLabel: boolean }) {
  return createParser(
    (text) => {
      const parsed = parseOverrideBy(text);
      const isDefault = 'value' in parsed && parsed.value.logins === null && !parsed.value.excludesAuthor;
      return hasLabel || isDefault || 'problems' in parsed ? parsed : err(needsLabel);
    },
    explainEmpty('override_by', 'anyone'),
  );
}

/** Creates a parser of globs from the repository's root. Empty: no acceptance survives a push. */
export function createDataPathsParser({ hasLabel }: { readonly hasLabel: boolean }) {
  return createParser((text) => {
    const parsed = parseDataPaths(text);
    return hasLabel || text === '' || 'problems' in parsed ? parsed : err(needsLabel);
  });
}

/**
 * Creates a parser of a label's name. `hasComment`: this run can show in a comment what is accepted, or reads
 * the comment of another run, as in the merge queue.
 */
export function createOverrideLabelParser({ hasComment }: { readonly hasComment: boolean }) {
  return createParser((text) =>
    text === '' || hasComment
      ? parseName(text, maxLabelLength, 'override_label: data-change-accepted')
      : err(
          'cannot be used with `comment: never`, since a person accepts what the comment shows. Write for example `comment: on-failure`',
        ),
  );
}

const needsLabel =
  'has no effect without a label. Add for example `override_label: data-change-accepted`, or leave this line out';
const maxLabelLength = 50;

const loginPattern = /^@[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,99}(?:_[a-z\d]{1,30})?$/i;

function parseOverrideBy(text: string): Parsed<AllowedPeople> {
  const items = splitList(text);
  if (items === null || items.length === 0)
    return err(
      `${quote(text)} is not a list of logins. Write for example \`override_by: "@octocat, @hubot"\``,
    );
  const words = items.map((item) => item.toLowerCase().replaceAll('_', '-'));
  const isWord = (at: number) => words[at] === 'anyone' || words[at] === 'not-author';
  const logins = items.filter((_item, at) => !isWord(at));
  const problems = logins.filter((login) => !loginPattern.test(login)).map(explainLogin);
  const [isAnyone, excludesAuthor] = [words.includes('anyone'), words.includes('not-author')];
  if (isAnyone && logins.length > 0 && problems.length === 0)
    problems.push(
      '`anyone` already includes every login. Write either `override_by: anyone` or the logins, for example `override_by: "@octocat"`',
    );
  if (!isAnyone && logins.length === 0)
    problems.push(
      '`not-author` does not say who may accept. Write for example `override_by: anyone, not-author`',
    );
  if (problems.length > 0) return { problems };
  return ok({
    logins: isAnyone ? null : logins.map((login) => login.slice(1).toLowerCase()),
    excludesAuthor,
  });
}

function explainLogin(item: string): string {
  if (/^@[^/]+\/./.test(item))
    return `${quote(item)} is a team, but the workflow token cannot read teams. List its members, for example \`override_by: "@octocat, @hubot"\``;
  return `${quote(item)} is not a login. Write it with an at sign and in quotes, for example \`override_by: "@octocat"\`, or write \`override_by: anyone\``;
}

function parseDataPaths(text: string): Parsed<readonly string[]> {
  const paths = text === '' ? [] : splitList(text);
  if (paths === null)
    return err(
      `${quote(text)} is not a flat JSON array of globs. Write for example \`data_paths: ["models/**", "seeds/**"]\``,
    );
  if (paths.length > maxPaths)
    return err(
      `lists ${paths.length} globs, but at most ${maxPaths} are allowed. Write for example \`data_paths: models/**\``,
    );
  const problems = paths.flatMap((path) => explainPath(path) ?? []);
  return problems.length > 0 ? { problems } : ok(paths);
}

function explainPath(path: string): string | null {
  const example = 'Write for example `data_paths: models/** seeds/**`';
  if (path.startsWith('!')) return `${quote(path)} excludes files, which is not supported. ${example}`;
  if (/^(?:\/|\.\.?(?:\/|$))/.test(path) || path.includes('\\'))
    return `${quote(path)} is not a path from the repository's root with forward slashes. ${example}`;
  return null;
}
