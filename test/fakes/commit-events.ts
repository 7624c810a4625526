import { BASE_SHA, common, listedPull, type PullFacts, repositoryOf } from './event-payloads.ts';
import { defaultBranch, type FakeEvent, pushEvent } from './events.ts';

/** `status`: someone set a commit status on the head commit. Runs on the default branch. */
export function statusEvent(facts: PullFacts & { context?: string; statusState?: string }): FakeEvent {
  const { headRef = 'feature/new-model', context = 'Datafold', statusState = 'success' } = facts;
  return {
    ...defaultBranch(facts),
    name: 'status',
    payload: {
      id: 901,
      sha: facts.headSha,
      name: repositoryOf(facts),
      context,
      state: statusState,
      description: null,
      target_url: null,
      commit: { sha: facts.headSha },
      branches: [{ name: headRef, commit: { sha: facts.headSha }, protected: false }],
      ...common(facts),
    },
  };
}

/** `check_run`, completed. `pull_requests` is empty for a fork's head. */
export function checkRunEvent(facts: PullFacts): FakeEvent {
  const check = {
    id: 902,
    name: 'build',
    head_sha: facts.headSha,
    status: 'completed',
    conclusion: 'success',
  };
  return checkEvent(facts, 'check_run', check);
}

/** `check_suite`, completed. */
export function checkSuiteEvent(facts: PullFacts): FakeEvent {
  const { headRef = 'feature/new-model' } = facts;
  const suite = { id: 903, head_branch: headRef, head_sha: facts.headSha, status: 'completed' };
  return checkEvent(facts, 'check_suite', suite);
}

function checkEvent(facts: PullFacts, name: 'check_run' | 'check_suite', check: object): FakeEvent {
  const isOwn = (facts.headRepo ?? repositoryOf(facts)) === repositoryOf(facts);
  const pulls = isOwn ? [listedPull(facts)] : [];
  return {
    ...defaultBranch(facts),
    name,
    payload: { action: 'completed', [name]: { ...check, pull_requests: pulls }, ...common(facts) },
  };
}

/** `deployment_status`: runs on the commit that was deployed. */
export function deploymentStatusEvent(facts: PullFacts): FakeEvent {
  const { headRef = 'feature/new-model' } = facts;
  return {
    ...defaultBranch(facts),
    name: 'deployment_status',
    payload: {
      action: 'created',
      deployment_status: { id: 904, state: 'success', environment: 'preview' },
      deployment: { id: 905, sha: facts.headSha, ref: headRef, environment: 'preview' },
      ...common(facts),
    },
    sha: facts.headSha,
    ref: `refs/heads/${headRef}`,
  };
}

/** `push` of an annotated tag: `after` is the tag object, `GITHUB_SHA` the commit that it points to. */
export function tagPushEvent(facts: PullFacts & { tag?: string }): FakeEvent {
  const { tag = 'v1.2.3' } = facts;
  const push = pushEvent(facts);
  const ref = `refs/tags/${tag}`;
  const payload = { ...push.payload, ref, before: '0'.repeat(40), after: '7a67'.repeat(10), created: true };
  return { ...push, ref, payload };
}

/** `push` that deleted its branch: nothing is there any more, and `GITHUB_SHA` is the default branch's. */
export function deletionEvent(facts: PullFacts): FakeEvent {
  const push = pushEvent(facts);
  const payload = { ...push.payload, before: facts.headSha, after: '0'.repeat(40), deleted: true };
  return { ...push, sha: facts.baseSha ?? BASE_SHA, payload };
}
