import type { Policy } from '../diff/policy.ts';
import type { Inputs, RawInputs } from './inputs.ts';

const hostedJobLimitMs = (5 * 60 + 45) * 60_000;

/** Finds inputs that are allowed but most likely a mistake. Answers one warning for each. */
export function findWarnings(
  { policy, timeoutMs }: Inputs,
  raw: Pick<RawInputs, 'thresholds'>,
): readonly string[] {
  const found = [
    warnOfBothLists(policy),
    warnOfIdleThresholds(policy, raw.thresholds),
    timeoutMs > hostedJobLimitMs
      ? 'timeout is above 5h45m, but GitHub ends jobs on its own runners after 6 hours, without a verdict. Write at most: timeout: 5h45m'
      : null,
  ];
  return found.filter((warning) => warning !== null);
}

function warnOfBothLists({ failOn, warnOn }: Policy): string | null {
  const both = failOn.filter((result) => warnOn.includes(result));
  if (both.length === 0) return null;
  const without = (list: readonly string[]) =>
    list.filter((result) => !both.some((word) => word === result)).join(', ') || 'none';
  return (
    `${both.join(' and ')} ${both.length === 1 ? 'stands' : 'stand'} in fail_on and in warn_on, so the gate fails on it. ` +
    `If it ought to fail, write: warn_on: ${without(warnOn)}. If it ought to warn, write: fail_on: ${without(failOn)}`
  );
}

/** Warns of thresholds without effect. `text` is valid, so if it has no condition, it has only comments. */
function warnOfIdleThresholds({ thresholds, failOn, warnOn }: Policy, text: string): string | null {
  if (thresholds.length === 0) {
    return text.trim() === ''
      ? null
      : 'thresholds hold only comments, so they limit nothing. Most likely a `>` block folded its lines into one, which begins with #. ' +
          'Start the block with `|`, and write one condition a line, for example: rows_added <= 1000';
  }
  return failOn.includes('different') || warnOn.includes('different')
    ? null
    : 'thresholds are set, but "different" stands in neither fail_on nor warn_on, so a difference passes whatever they say. ' +
        'If a broken threshold ought to fail, add different to fail_on.';
}
