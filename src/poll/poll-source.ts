import { UserError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { FoundTarget } from '../pull-request/find-target.ts';
import { explainMissingHead } from '../pull-request/no-head.ts';
import type { Origin } from '../pull-request/origin.ts';
import type { PollSource } from './poll-datafold.ts';

const headOfCiRun = {
  wanted: 'ci_config_id is set, but this run knows no head commit whose CI run it could check',
  instead: 'set datadiff_id instead of ci_config_id',
};

/**
 * Resolves which diffs to poll. Waits for the target only if Datafold's CI created them. Rejects with a
 * `UserError` if their commit is unknown.
 */
export async function resolvePollSource(
  { source, expectedTables }: Pick<Inputs, 'source' | 'expectedTables'>,
  targetPromise: Promise<FoundTarget>,
  origin: Origin,
): Promise<PollSource> {
  if (source.kind === 'named') return source;
  const { target, problem } = await targetPromise;
  const { headSha, headMerges, prNumber, candidates } = target;
  if (headSha === null) throw new UserError(explainMissingHead(origin, problem, headOfCiRun));
  // The head first: Datafold records its merge commit only in one of its settings.
  const shas = [headSha, ...headMerges];
  const prNumbers = candidates ?? (prNumber === null ? [] : [prNumber]);
  return { kind: 'ci-run', search: { configId: source.configId, shas, prNumbers, expectedTables }, headSha };
}
