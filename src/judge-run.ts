import { type Decision, type DecisionRequest, decideAcceptance } from './acceptance/decide.ts';
import { applyRules, type PolledWithColumns, warnOfUnmatchedSections } from './apply-rules.ts';
import { applyAcceptance, isAcceptable } from './diff/acceptance.ts';
import type { Target } from './diff/target.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { GitHub, RunContext } from './ports.ts';
import type { Origin } from './pull-request/origin.ts';
import type { Facts } from './report/facts.ts';
import { abortAfter } from './time/deadline.ts';

/** After the target is found: for all requests about an acceptance. */
const acceptanceMs = 20_000;

const noDataFiles =
  'data_paths matches no file that this pull request changes, so an acceptance will not survive a push. Check the globs, which start at the root of the repository, for example `models/**`.';

/** The services that judging needs beyond what was polled. */
type JudgingServices = {
  readonly origin: Origin;
  readonly github: GitHub | null;
  readonly acceptance: Pick<DecisionRequest, 'commentKey' | 'keysFor' | 'writingRun'>;
  readonly links: Pick<Facts, 'repository' | 'runUrl'>;
};

/**
 * Judges the run: the rules, then an acceptance. Collects everything that is published, except for details of
 * diffs.
 */
export async function judgeRun(
  inputs: Inputs,
  polled: PolledWithColumns,
  { target, services }: { readonly target: Target; readonly services: JudgingServices },
  context: RunContext,
): Promise<{ readonly facts: Facts; readonly record: Decision['record'] }> {
  const judged = applyRules(inputs, polled, target);
  warnOfUnmatchedSections(inputs, judged, context.log);
  const { differing } = polled.columns;
  const { acceptance, record, since, filesProblem } = await decideAcceptance(
    { rules: inputs.override, judged, differing, target, ...services.acceptance },
    services.github,
    abortAfter(acceptanceMs, context),
  );
  if (filesProblem === 'no-match') context.log.warning(noDataFiles, 'Inputs');
  const facts: Facts = {
    ...judged,
    acceptance,
    mayAccept: isAcceptable(judged),
    since,
    target,
    verdict: applyAcceptance(judged.verdict, acceptance),
    policy: inputs.policy,
    host: inputs.host,
    createdAt: context.utcNow(),
    runsOnOtherCommit: services.origin.place === 'notOnHead',
    details: new Map(),
    ...services.links,
  };
  return { facts, record };
}
