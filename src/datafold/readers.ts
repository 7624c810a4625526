import type { NameList } from '../diff/details.ts';

const maxReaders = 100;

/**
 * Reads what depends on the table: an array since 2026, before that `{deps: {…}}` with arrays in it. A name
 * that may be an email address is counted but not shown.
 */
export function readReaders(dependencies: unknown): NameList {
  const names = listDependencies(dependencies).flatMap((item) => {
    const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : null;
    return typeof name === 'string' && name.trim() !== '' ? [name] : [];
  });
  return { names: names.filter((name) => !name.includes('@')).slice(0, maxReaders), count: names.length };
}

function listDependencies(dependencies: unknown): readonly unknown[] {
  if (Array.isArray(dependencies)) return dependencies;
  if (typeof dependencies !== 'object' || dependencies === null) return [];
  const { deps } = dependencies as { readonly deps?: unknown };
  if (Array.isArray(deps)) return deps;
  return typeof deps === 'object' && deps !== null ? Object.values(deps).flat() : [];
}
