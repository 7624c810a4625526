import { readFileSync } from 'node:fs';
import { faultsOf, newAjv } from '../contract/ajv.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = newAjv().compile(schema);

/** What is wrong with a report by `docs/report.schema.json`, one line a fault. */
export function reportFaults(report: unknown): readonly string[] {
  return validate(report) ? [] : faultsOf(validate.errors);
}
