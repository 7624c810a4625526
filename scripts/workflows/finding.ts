/** Kind of file: the action itself, a workflow that runs here, or an example that readers copy. */
export type Kind = 'action' | 'workflow' | 'example';

/** A file to lint; the path is below the repository's folder, with slashes. */
export type Source = { readonly path: string; readonly kind: Kind; readonly text: string };

/** A problem in a file. */
export type Finding = {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** GitHub's language service, the public JSON schema, actionlint, zizmor, or the rules of this project. */
  readonly by: 'github' | 'schema' | 'actionlint' | 'zizmor' | 'own';
  readonly message: string;
};
