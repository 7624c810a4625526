import { parseArgs } from 'node:util';
import { firstContact, type Scenario, scenarios } from './scenarios.ts';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'list' }
  | { readonly kind: 'scenarios'; readonly scenarios: readonly Scenario[] }
  /** Diffs of a real Datafold: ids or links, as they were written. */
  | { readonly kind: 'real'; readonly diffs: readonly string[] }
  | { readonly kind: 'unclear'; readonly problem: string };

/** Reads the arguments after `npm run demo --`. */
export function requestOf(args: readonly string[]): Request {
  const read = readArguments(args);
  if (typeof read === 'string') return { kind: 'unclear', problem: read };
  if (read.list) return { kind: 'list' };
  const words = read.words.flatMap((word) => word.split(',')).filter((word) => word !== '');
  const diffs = words.filter((word) => /^\d+$|\/datadiffs\//.test(word));
  if (diffs.length > 0 && diffs.length === words.length) return { kind: 'real', diffs };
  if (diffs.length > 0) {
    return { kind: 'unclear', problem: 'Ids of real data diffs and names of scenarios do not go together.' };
  }
  const wanted = words.length === 0 ? firstContact : words.map((word) => word.toLowerCase());
  const unknown = wanted.filter((name) => name !== 'all' && !scenarios.some((known) => known.name === name));
  if (unknown.length > 0) return { kind: 'unclear', problem: `There is no scenario ${unknown.join(', ')}.` };
  if (wanted.includes('all')) return { kind: 'scenarios', scenarios };
  const found = [...new Set(wanted)].flatMap((name) => scenarios.filter((known) => known.name === name));
  return { kind: 'scenarios', scenarios: found };
}

function readArguments(args: readonly string[]): { list: boolean; words: readonly string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { list: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return { list: values.list === true || values.help === true, words: positionals };
  } catch {
    return `${args.filter((arg) => arg.startsWith('-')).join(' ')} is no option of the demo.`;
  }
}
