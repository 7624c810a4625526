import type { Policy } from '../diff/policy.ts';
import type { Inputs, RawInputs } from './inputs.ts';

const hostedJobLimitMs = (5 * 60 + 45) * 60_000;

/** What is allowed but most likely not meant, one warning each. */
export function cautions(
  { policy, timeoutMs }: Inputs,
  raw: Pick<RawInputs, 'thresholds'>,
): readonly string[] {
  const said = [
    inBothLists(policy),
    idleThresholds(policy, raw.thresholds),
    timeoutMs > hostedJobLimitMs
      ? 'timeout is above 5h45m, but GitHub ends jobs on its own runners after 6 hours, without a verdict. Write at most: timeout: 5h45m'
      : null,
  ];
  return said.filter((caution) => caution !== null);
}

function inBothLists({ failOn, warnOn }: Policy): string | null {
  const both = failOn.filter((result) => warnOn.includes(result));
  if (both.length === 0) return null;
  const without = (list: readonly string[]) =>
    list.filter((result) => !both.some((word) => word === result)).join(', ') || 'none';
  return (
    `${both.join(' and ')} ${both.length === 1 ? 'stands' : 'stand'} in fail_on and in warn_on, so the gate fails on it. ` +
    `If it ought to fail, write: warn_on: ${without(warnOn)}. If it ought to warn, write: fail_on: ${without(failOn)}`
  );
}

/** `text` has no mistakes: what is in it and no condition is a comment. */
function idleThresholds({ thresholds, failOn, warnOn }: Policy, text: string): string | null {
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
