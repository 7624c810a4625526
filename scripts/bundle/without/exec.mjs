// Stands in for @actions/exec in the bundle: the action starts no process, only a part of @actions/core that it does not use would.
export function getExecOutput() {
  throw new Error('@actions/exec is not part of this bundle.');
}
