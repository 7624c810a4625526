import { parseWholeNumber } from './datadiff-id.ts';
import { createParser, err, ok, type Parsed, quote } from './parser.ts';

/**
 * Creates a parser of the ID of a CI configuration; `null` for none. Rejects any if `hasIds`: diffs are named
 * as well.
 */
export function createCiConfigIdParser({ hasIds }: { readonly hasIds: boolean }) {
  return createParser((text): Parsed<number | null> => {
    if (text === '') return ok(null);
    const id = parseWholeNumber(text);
    if (id === null) {
      return err(
        `${quote(text)} is not the ID of a CI configuration in Datafold (a whole number from 1 to 9007199254740991, which Datafold's CI settings show). Write for example \`ci_config_id: 12\``,
      );
    }
    return hasIds
      ? err(
          `${quote(text)} can't be combined with \`datadiff_id\`. Write for example \`datadiff_id: 123, 456\` to check the diffs that you name, ` +
            "or `ci_config_id: 12` to check all diffs of Datafold's CI run for the head commit, and leave the other line out",
        )
      : id;
  });
}
