/** What is looked at: the action itself, a workflow that runs here, or an example that readers copy. */
export type Kind = 'action' | 'workflow' | 'example';

/** A file to lint; the path is below the repository's folder, with slashes. */
export type Source = { readonly path: string; readonly kind: Kind; readonly text: string };

/** Something that is wrong in a file. */
export type Finding = {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Who found it: `github`, `actionlint` or `house`. */
  readonly by: 'github' | 'actionlint' | 'house';
  readonly message: string;
};
