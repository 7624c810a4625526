import { setFlagsFromString } from 'node:v8';

/** So many diffs make a run long in requests and short of work. */
const manyDiffs = 100;

/**
 * Has V8 do without its optimising compilers where hundreds of diffs are waited for. Such a run has nothing to compute, yet its requests are
 * enough to have hundreds of functions compiled, which costs some 16 MiB with a thousand diffs.
 */
export function spareMemoryFor(diffs: number): void {
  if (diffs <= manyDiffs) return;
  for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
}
