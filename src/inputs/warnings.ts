import type { Policy } from '../diff/policy.ts';
import { findHiddenSections } from '../diff/sections.ts';
import type { Inputs, RawInputs } from './inputs.ts';

const hostedJobLimitMs = (5 * 60 + 45) * 60_000;

/** Finds inputs that are allowed but most likely a mistake. Returns one warning for each. */
export function findWarnings(
  { policy, timeoutMs }: Inputs,
  raw: Pick<RawInputs, 'thresholds'>,
): readonly string[] {
  const found = [
    warnOfBothLists(policy),
    warnOfIdleThresholds(policy, raw.thresholds),
    warnOfIdleConditions(policy),
    ...warnOfHiddenSections(policy),
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
    `${both.join(' and ')} ${both.length === 1 ? 'is' : 'are'} in both fail_on and warn_on; fail_on wins. ` +
    `To fail, write: warn_on: ${without(warnOn)}. To warn, write: fail_on: ${without(failOn)}`
  );
}

/** Warns of thresholds without effect. `text` is valid, so if it has no section, it has only comments. */
function warnOfIdleThresholds({ thresholds }: Policy, text: string): string | null {
  if (thresholds.length > 0 || text.trim() === '') return null;
  return (
    'thresholds contain only comments, so they set no limits. Most likely a `>` block folded its lines into one that begins with #. ' +
    'Start the block with `|`, and write one condition per line, for example: rows_added <= 1000'
  );
}

/** Warns of conditions that cannot change a verdict, since a difference passes without them. */
function warnOfIdleConditions({ thresholds, failOn, warnOn }: Policy): string | null {
  if (failOn.includes('different') || warnOn.includes('different')) return null;
  const idle = thresholds.filter(
    ({ conditions, results }) =>
      results.different === undefined && conditions.some(({ level }) => level === 'limit'),
  );
  if (idle.length === 0) return null;
  const headers = idle.map(({ header }) => header ?? 'the default section').join(', ');
  const where = thresholds.length === 1 && thresholds[0]?.header === null ? '' : ` in ${headers}`;
  return (
    `thresholds are set${where}, but "different" is in neither fail_on nor warn_on, so every difference passes. ` +
    'To fail if a threshold is not met, add different to fail_on.'
  );
}

/** Warns of sections that a later one hides. */
function warnOfHiddenSections({ thresholds }: Policy): readonly string[] {
  return findHiddenSections(thresholds).map(
    ({ header, by }) =>
      `thresholds: the section ${header} never applies: ${by} is below it and matches the same tables. ` +
      'Only the last matching section applies. Move the more specific section to the end, or delete it.',
  );
}
