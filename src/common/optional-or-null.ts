import * as z from 'zod/mini';

/** Reads an optional field that cannot change a verdict: an unexpected value counts as absent. */
export const optionalOrNull = <T>(schema: z.ZodMiniType<T>) => z.catch(z.nullish(schema), null);
