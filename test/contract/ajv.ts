import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import formats from 'ajv-formats';

/** A validator that knows the usual formats and stops at every keyword it does not know, but for those named. */
export function newAjv(vocabulary: readonly string[] = []): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    code: { optimize: false },
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowUnionTypes: true,
  });
  formats.default(ajv);
  ajv.addVocabulary([...vocabulary]);
  return ajv;
}

/** The JSON of a file beside this one. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

/** What is wrong, one line a fault, the first few. */
export function faultsOf(errors: readonly ErrorObject[] | null | undefined, most = 8): readonly string[] {
  const lines = (errors ?? []).map(({ instancePath, message, params, keyword }) => {
    const more = keyword === 'enum' || keyword === 'additionalProperties' ? ` ${JSON.stringify(params)}` : '';
    return `${instancePath === '' ? 'the whole' : instancePath} ${message ?? keyword}${more}`;
  });
  return [...new Set(lines)].slice(0, most);
}
