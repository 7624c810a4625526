import type { EventInfo } from '../../src/pull-request/origin.ts';
import type { FakeEvent } from '../fakes/events.ts';

/** The runner's facts about an event by its name alone, with what a test sets. */
export function eventFacts(event: string, facts: Partial<EventInfo> = {}): EventInfo {
  return {
    event,
    payload: null,
    sha: null,
    ref: '',
    repository: { owner: 'octo-org', repo: 'warehouse' },
    repositoryId: null,
    ...facts,
  };
}

/** The runner's facts about an event as it is delivered. */
export function factsOf({ name, payload, sha, ref }: FakeEvent, facts: Partial<EventInfo> = {}): EventInfo {
  return eventFacts(name, { payload, sha, ref, ...facts });
}
