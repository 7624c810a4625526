/** What `expected_tables` asks for. */
export type ExpectedTables =
  | { readonly kind: 'any' }
  /** It is fine when Datafold's CI compared nothing. */
  | { readonly kind: 'none' }
  | { readonly kind: 'names'; readonly names: readonly string[] };

/** Expected tables that no data diff covers: an undetermined reason of the gate. */
export type MissingTables = {
  /** As the user wrote them, in the order of the input; at least one. */
  readonly names: readonly string[];
  readonly verdict: 'warn' | 'fail';
};
