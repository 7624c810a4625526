const minPauseMs = 500;
const maxPauseMs = 2_000;
const growth = 1.6;

/** Maximum time that a phase has for GitHub, in milliseconds: that of publishing. */
export const maxPhaseMs = 20_000;

/** Pauses between the attempts of one request, in milliseconds. */
export type Pauses = { readonly getNext: () => number };

/** Creates pauses that grow from 0.5 s to 2 s: about twelve attempts in the 20 s that publishing takes. */
export function createPauses(): Pauses {
  let pauseMs = minPauseMs / growth;
  return {
    getNext: () => {
      pauseMs = Math.min(pauseMs * growth, maxPauseMs);
      return pauseMs;
    },
  };
}
