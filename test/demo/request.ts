import { parseArgs } from 'node:util';
import { isLoopback } from '../../src/common/loopback.ts';
import { firstContact, type Scenario, scenarios } from './scenarios.ts';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'list' }
  | { readonly kind: 'scenarios'; readonly scenarios: readonly Scenario[] }
  /** Diffs of a real Datafold: ids or links, as they were written; and how long to wait for them. */
  | { readonly kind: 'real'; readonly diffs: readonly string[]; readonly timeout: string }
  | { readonly kind: 'unclear'; readonly problem: string };

/** A server that does not answer should not keep a newcomer for the hour that a workflow may wait. */
const usualTimeout = '10m';

/** Reads the arguments after `npm run demo --`. */
export function requestOf(args: readonly string[]): Request {
  const read = readArguments(args);
  if (typeof read === 'string') return { kind: 'unclear', problem: read };
  if (read.list) return { kind: 'list' };
  const words = itemsOf(read.words.join(' '));
  const diffs = words.filter((word) => /^\d+$|\/datadiffs\//.test(word));
  if (diffs.length > 0 && diffs.length === words.length)
    return { kind: 'real', diffs, timeout: read.timeout ?? usualTimeout };
  if (diffs.length > 0) {
    return { kind: 'unclear', problem: 'Ids of real data diffs and names of scenarios do not go together.' };
  }
  if (read.timeout !== undefined)
    return { kind: 'unclear', problem: '--timeout is for data diffs of your own Datafold.' };
  const wanted = words.length === 0 ? firstContact : words.map((word) => word.toLowerCase());
  const unknown = wanted.filter((name) => name !== 'all' && !scenarios.some((known) => known.name === name));
  if (unknown.length > 0) return { kind: 'unclear', problem: `There is no scenario ${unknown.join(', ')}.` };
  if (wanted.includes('all')) return { kind: 'scenarios', scenarios };
  const found = [...new Set(wanted)].flatMap((name) => scenarios.filter((known) => known.name === name));
  return { kind: 'scenarios', scenarios: found };
}

/** What stands between commas and spaces, also in a JSON array, which `datadiff_id` takes as well. */
function itemsOf(text: string): readonly string[] {
  const list = text.startsWith('[') ? text.slice(1).replace(/\]$/, '') : text;
  return list
    .split(/[\s,]+/)
    .map((item) => item.replace(/^"(.*)"$/, '$1'))
    .filter((item) => item !== '');
}

/** Where Datafold is, as the environment says it: without a scheme this very machine speaks `http`. Undefined for the action's default. */
export function hostOf(text: string | undefined): string | undefined {
  const host = text?.trim() ?? '';
  const bare = host.includes('://') ? '' : `http://${host}`;
  return URL.canParse(bare) && isLoopback(new URL(bare)) ? bare : host || undefined;
}

type Arguments = {
  readonly list: boolean;
  readonly timeout: string | undefined;
  readonly words: readonly string[];
};

function readArguments(args: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        timeout: { type: 'string' },
      },
    });
    const { list, help, timeout } = values;
    return { list: list === true || help === true, timeout, words: positionals };
  } catch {
    return `${args.filter((arg) => arg.startsWith('-')).join(' ')} is no option of the demo.`;
  }
}
