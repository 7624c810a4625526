import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** One selected field with its arguments (variables filled in) and the fields selected below it. */
export type Selection = {
  readonly alias: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Selection[];
};

type Variables = Readonly<Record<string, unknown>>;

/** Parses a document with one operation and no fragments. Throws for anything else. */
export function parseQuery(source: string, variables: Variables): readonly Selection[] {
  return selectFields(selectionsOf(parse(source)), variables);
}

function selectionsOf({ definitions }: DocumentNode): SelectionSetNode {
  const [operation, ...others] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0)
    throw new Error('The fake answers one operation without fragments.');
  return operation.selectionSet;
}

function selectFields(set: SelectionSetNode | undefined, variables: Variables): readonly Selection[] {
  return (set?.selections ?? []).map((selection) => {
    if (selection.kind !== Kind.FIELD) throw new Error('The fake answers no fragments.');
    return {
      alias: selection.alias?.value ?? selection.name.value,
      name: selection.name.value,
      args: readArguments(selection, variables),
      fields: selectFields(selection.selectionSet, variables),
    };
  });
}

function readArguments({ arguments: args = [] }: FieldNode, variables: Variables): Record<string, unknown> {
  const read = (value: ValueNode) => valueFromASTUntyped(value, { ...variables });
  return Object.fromEntries(args.map(({ name, value }) => [name.value, read(value)]));
}
