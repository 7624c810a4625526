// Stands in for undici in the bundle; see http-client.mjs.
export function fetch() {
  throw new Error('undici is not part of this bundle.');
}
