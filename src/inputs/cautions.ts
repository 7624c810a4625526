import type { Inputs } from './inputs.ts';

const hostedJobLimitMs = (5 * 60 + 45) * 60_000;

/** What is allowed but most likely not meant, one warning each. */
export function cautions({ policy, timeoutMs }: Inputs): readonly string[] {
  const both = policy.failOn.filter((result) => policy.warnOn.includes(result));
  const without = (list: readonly string[]) =>
    list.filter((result) => !both.some((word) => word === result)).join(', ') || 'none';
  const differs = policy.failOn.includes('different') || policy.warnOn.includes('different');
  return [
    ...(both.length === 0
      ? []
      : [
          `${both.join(' and ')} ${both.length === 1 ? 'stands' : 'stand'} in fail_on and in warn_on, so the gate fails on it. ` +
            `If it ought to fail, write: warn_on: ${without(policy.warnOn)}. If it ought to warn, write: fail_on: ${without(policy.failOn)}`,
        ]),
    ...(policy.thresholds.length > 0 && !differs
      ? [
          'thresholds are set, but "different" stands in neither fail_on nor warn_on, so a difference passes whatever they say. ' +
            'If a broken threshold ought to fail, add different to fail_on.',
        ]
      : []),
    ...(timeoutMs > hostedJobLimitMs
      ? [
          'timeout is above 5h45m, but GitHub ends jobs on its own runners after 6 hours, without a verdict. Write at most: timeout: 5h45m',
        ]
      : []),
  ];
}
