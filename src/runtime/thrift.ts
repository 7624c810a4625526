import { setFlagsFromString } from 'node:v8';

/**
 * From here on V8 does without its optimising compilers. A run that waits for hundreds of diffs has nothing to compute, yet its thousands
 * of requests are enough to have hundreds of functions compiled, which costs some 16 MiB with a thousand diffs.
 */
export function spareMemory(): void {
  for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
}
