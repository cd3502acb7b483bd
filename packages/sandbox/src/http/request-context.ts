/** Per-request facts that are known before routing. */
export interface RequestContext {
  /** Milliseconds for which the operation stays in progress before it takes effect. */
  readonly workingTime: number;
  /** Milliseconds to add to the sandbox's clock for this request. */
  readonly clockSkew: number;
}

/** The context of a request without a fault. */
export const defaultContext: RequestContext = { workingTime: 0, clockSkew: 0 };
