const minPauseMs = 500;
const maxPauseMs = 2_000;
const growth = 1.6;

/** The most time that any phase has for GitHub, in milliseconds: what follows the verdict. */
export const maxPhaseMs = 20_000;

/** Pauses between the attempts of one request, in milliseconds. */
export type Pauses = { readonly getNext: () => number };

/** Creates pauses that grow from half a second to two: about twelve attempts in the 20 s that publishing takes. */
export function createPauses(): Pauses {
  let pauseMs = minPauseMs / growth;
  return {
    getNext: () => {
      pauseMs = Math.min(pauseMs * growth, maxPauseMs);
      return pauseMs;
    },
  };
}
