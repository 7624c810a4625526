import type { ActionMetadata, ActionReference } from '@actions/languageservice/action';
import { parse } from 'yaml';

/** The name under which examples and the README use this action. */
export const ownName = 'data-diff-gate/data-diff-gate';

/**
 * Inputs that our workflows and examples give to the actions of others, as the `action.yml` of the pinned version names them.
 * Nothing is fetched: an action that is not here is a finding, so that a new one is reviewed before it is used.
 */
const inputsOfOthers: Readonly<Record<string, readonly string[]>> = {
  'actions/attest-build-provenance': ['subject-path'],
  'actions/cache/restore': ['key', 'path', 'restore-keys'],
  'actions/cache/save': ['key', 'path'],
  'actions/checkout': ['fetch-depth', 'persist-credentials'],
  'actions/dependency-review-action': ['fail-on-severity'],
  'actions/setup-node': ['node-version', 'package-manager-cache'],
  'actions/setup-python': ['python-version'],
  'actions/upload-artifact': ['name', 'path', 'retention-days'],
  'github/codeql-action/analyze': ['category'],
  'github/codeql-action/init': ['build-mode', 'languages'],
};

/** Finds the inputs of an action: ours by the given `action.yml`, others by the list above. */
export function metadataOf(actionYml: string): (action: ActionReference) => ActionMetadata | undefined {
  const own = parse(actionYml) as ActionMetadata;
  return ({ owner, name, path }) => {
    const full = [owner, name, ...(path === undefined || path === '' ? [] : [path])].join('/');
    if (full === ownName) return own;
    const inputs = inputsOfOthers[full];
    if (inputs === undefined) return undefined;
    return {
      name: full,
      description: '',
      inputs: Object.fromEntries(inputs.map((input) => [input, { description: '' }])),
    };
  };
}
