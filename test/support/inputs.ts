import { UserError } from '../../src/errors.ts';
import type { Circumstances } from '../../src/inputs/api-key.ts';
import { type Inputs, parseInputs, type RawInputs, type Secrets } from '../../src/inputs/inputs.ts';

export const apiKey = 'datafold-key-1';

/** Inputs as the runner hands them over when only the two required ones are set. */
export function rawInputs(overrides: Partial<RawInputs> = {}): RawInputs {
  return {
    datadiff_id: '970',
    ci_config_id: '',
    api_key: apiKey,
    host: 'https://app.datafold.com',
    github_token: 'ghs_token',
    fail_on: 'different, bad-pks, missing-pks, error',
    warn_on: 'empty',
    thresholds: '',
    expected_tables: 'any',
    on_undetermined: 'fail',
    on_stale: 'fail',
    on_needs_action: 'stop',
    timeout: '60m',
    poll_interval: '15s',
    comment: 'always',
    comment_key: 'ci/gate/run/null',
    pr_number: '',
    override_label: '',
    override_by: 'anyone',
    data_paths: '',
    commit_status: '',
    details: 'true',
    cancel_datadiff: 'false',
    ...overrides,
  };
}

export type Read = { readonly inputs: Inputs; readonly secrets: Secrets };

const here: Circumstances = { fromFork: false, byDependabot: false };

export function read(overrides: Partial<RawInputs> = {}): Read {
  return parseInputs(rawInputs(overrides), here);
}

/** The one message about bad inputs; fails the test where they are good. */
export function complaint(overrides: Partial<RawInputs>, circumstances: Partial<Circumstances> = {}): string {
  try {
    parseInputs(rawInputs(overrides), { ...here, ...circumstances });
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error(`no complaint about ${JSON.stringify(overrides)}`);
}
