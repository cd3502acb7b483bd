/**
 * What the sandbox does for an operation, compared with the provider. The page `docs/sandbox-fidelity.md` is generated from
 * these notes.
 */
export interface Fidelity {
  /** What is simulated. */
  readonly simulated: string;
  /** What is simpler than at the provider. */
  readonly simplified?: string;
  /** What the provider does not document, and what the sandbox does instead. */
  readonly undocumented?: string;
}

/** The notes of a provider: one for each operation of its contract. */
export type FidelityTable<Operations> = { readonly [Id in keyof Operations]: Fidelity };
