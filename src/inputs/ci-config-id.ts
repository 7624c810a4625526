import { wholeNumber } from './datadiff-id.ts';
import { bad, good, input, quoted, type Reading } from './reading.ts';

/** The number of a CI configuration in Datafold; `null` for none. `withIds`: diffs are named as well, which leaves open what is meant. */
export function ciConfigIdInput(withIds: boolean) {
  return input((text): Reading<number | null> => {
    if (text === '') return good(null);
    const id = wholeNumber(text);
    if (id === null) {
      return bad(
        `${quoted(text)} is not the id of a CI configuration in Datafold (a whole number from 1 to 9007199254740991, which Datafold’s CI settings show). Write for example \`ci_config_id: 12\``,
      );
    }
    return withIds
      ? bad(
          `${quoted(text)} is set together with \`datadiff_id\`, so it is not clear which diffs are meant. Write for example \`datadiff_id: 123, 456\` to gate on diffs that you name, ` +
            'or `ci_config_id: 12` to gate on all diffs of Datafold’s CI run for the head commit, and leave the other line out',
        )
      : id;
  });
}
