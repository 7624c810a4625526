import { describe, expect, test } from 'vitest';
import { type AllowedPeople, findLabeler } from '../../src/acceptance/label-events.ts';
import type { LabelEvent } from '../../src/acceptance/pull-request-history.ts';

const LABEL = 'data-change-accepted';
const ANYONE: AllowedPeople = { logins: null, excludesAuthor: false };
const event = (id: number, parts: Partial<LabelEvent> = {}): LabelEvent => ({
  id,
  kind: 'labeled',
  label: LABEL,
  by: 'mona',
  byUser: true,
  throughApp: false,
  at: `2026-06-02T10:${String(id).padStart(2, '0')}:00Z`,
  ...parts,
});
const find = (events: readonly LabelEvent[], allowed = ANYONE, author: string | null = 'hubot') =>
  findLabeler(events, LABEL, author, allowed);

describe('who added the label', () => {
  test('is the account of its newest event, in any order of the list', () => {
    const events = [event(3, { by: 'lisa' }), event(1), event(2, { kind: 'unlabeled' })];
    expect(find(events)).toEqual({ by: 'lisa', at: '2026-06-02T10:03:00Z' });
    expect(find(events.toReversed())).toEqual({ by: 'lisa', at: '2026-06-02T10:03:00Z' });
  });

  test('is told apart from other labels, whatever their case', () => {
    expect(
      find([event(1, { label: 'Data-Change-Accepted' }), event(2, { label: 'other', by: 'x' })]),
    ).toMatchObject({
      by: 'mona',
    });
  });

  test.each<{ readonly name: string; readonly events: readonly LabelEvent[]; readonly kind: string }>([
    { name: 'without any event', events: [], kind: 'no-event' },
    { name: 'with an event of another label only', events: [event(1, { label: 'other' })], kind: 'no-event' },
    { name: 'after it was removed', events: [event(1), event(2, { kind: 'unlabeled' })], kind: 'removed' },
    { name: 'by a bot', events: [event(1, { byUser: false })], kind: 'not-a-person' },
    { name: "by an app in a person's name", events: [event(1, { throughApp: true })], kind: 'through-app' },
    {
      name: 'by a bot after a person',
      events: [event(1), event(2, { byUser: false })],
      kind: 'not-a-person',
    },
  ])('is nobody $name', ({ events, kind }) => {
    expect(find(events)).toMatchObject({ kind });
  });
});

describe('who may accept', () => {
  test.each<{
    readonly name: string;
    readonly allowed: AllowedPeople;
    readonly author: string | null;
    readonly kind: string;
  }>([
    {
      name: 'a login that is not listed',
      allowed: { logins: ['lisa'], excludesAuthor: false },
      author: 'x',
      kind: 'not-allowed',
    },
    {
      name: 'the author',
      allowed: { logins: null, excludesAuthor: true },
      author: 'Mona',
      kind: 'is-author',
    },
    {
      name: 'a listed author',
      allowed: { logins: ['mona'], excludesAuthor: true },
      author: 'mona',
      kind: 'is-author',
    },
    {
      name: 'anyone while the author is unknown',
      allowed: { logins: null, excludesAuthor: true },
      author: null,
      kind: 'is-author',
    },
  ])('not $name', ({ allowed, author, kind }) => {
    expect(find([event(1)], allowed, author)).toMatchObject({ kind });
  });

  test.each<{ readonly name: string; readonly allowed: AllowedPeople; readonly author: string }>([
    { name: 'the author, unless excluded', allowed: ANYONE, author: 'mona' },
    {
      name: 'a listed login in another case',
      allowed: { logins: ['mona'], excludesAuthor: true },
      author: 'x',
    },
  ])('$name', ({ allowed, author }) => {
    expect(find([event(1, { by: 'Mona' })], allowed, author)).toMatchObject({ by: 'Mona' });
  });
});
