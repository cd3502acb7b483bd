import type { Contract, Operation } from "@paysession/core";

/** The contract with only those operations that a security scheme opens, or, for `never`, those that need none. */
export type ContractFor<C extends Contract, Scheme extends string> = Omit<C, "operations"> & {
  readonly operations: {
    readonly [
      Id in keyof C["operations"] as Opens<C["operations"][Id], Scheme> extends true ? Id : never
    ]: C["operations"][Id];
  };
};

type Opens<O, Scheme extends string> = O extends {
  readonly security: infer Schemes extends readonly string[];
}
  ? [Scheme] extends [never]
    ? Schemes extends readonly []
      ? true
      : false
    : [Scheme] extends [Schemes[number]]
      ? true
      : false
  : false;

/** The types of the operations that a contract has. */
export type OperationsOf<Operations, C extends Contract> = Pick<
  Operations,
  keyof Operations & keyof C["operations"]
>;

/**
 * The contract with only those operations that a security scheme opens, so that a client made of it refuses all others
 * before anything is sent.
 *
 * @param scheme The scheme's name; left out, the operations that need none.
 */
export function pickOperations<C extends Contract, Scheme extends string = never>(
  contract: C,
  scheme?: Scheme,
): ContractFor<C, Scheme> {
  const opens = ({ security }: Operation): boolean =>
    scheme === undefined ? security?.length === 0 : security?.includes(scheme) === true;
  const operations = Object.fromEntries(
    Object.entries<Operation>(contract.operations).filter(([, operation]) => opens(operation)),
  );
  return { ...contract, operations } as unknown as ContractFor<C, Scheme>;
}
