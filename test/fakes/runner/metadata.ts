import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

/** What the runner takes from an `action.yml`. */
export type ActionMetadata = {
  /** Default by input; absent where there is none. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
  /** Absolute paths. */
  readonly main: string;
  readonly post: string | undefined;
};

/** The values that an expression in a default may use. */
export type ExpressionContext = {
  readonly token: string;
  readonly workflow: string;
  readonly job: string;
  readonly action: string;
  /** Null without a matrix, as at GitHub. */
  readonly matrix: Readonly<Record<string, unknown>> | null;
};

type RawAction = {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs?: { readonly main?: unknown; readonly post?: unknown };
};

/** Reads an `action.yml`. */
export function readAction(path: string): ActionMetadata {
  const action = parse(readFileSync(path, 'utf8')) as RawAction;
  const inputs = Object.entries(action.inputs ?? {}).map(([name, input]): [string, string | undefined] => {
    const value = input?.default;
    return [name, value === undefined || value === null ? undefined : String(value)];
  });
  const main = action.runs?.main;
  const post = action.runs?.post;
  if (typeof main !== 'string') throw new Error(`${path} has no runs.main`);
  return {
    inputs: new Map(inputs),
    main: resolve(dirname(path), main),
    post: typeof post === 'string' ? resolve(dirname(path), post) : undefined,
  };
}

/**
 * The `INPUT_*` variables: what `given` says, else the default with its expressions evaluated.
 * Given values are literal, as if GitHub had evaluated them already.
 */
export function inputVariables(
  action: ActionMetadata,
  given: Readonly<Record<string, string>>,
  context: ExpressionContext,
): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of action.inputs) values.set(name.toLowerCase(), evaluate(value ?? '', context));
  for (const [name, value] of Object.entries(given)) values.set(name.toLowerCase(), value);
  return Object.fromEntries([...values].map(([name, value]) => [variableOf(name), value]));
}

/** Only spaces are replaced; hyphens and dots stay. */
function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

function evaluate(text: string, context: ExpressionContext): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    switch (expression) {
      case 'github.token':
        return context.token;
      case 'github.workflow':
        return context.workflow;
      case 'github.job':
        return context.job;
      case 'github.action':
        return context.action;
      case 'toJSON(matrix)':
        return JSON.stringify(context.matrix, null, 2);
      default:
        throw new Error(`this fake runner cannot evaluate \${{ ${expression} }}`);
    }
  });
}
