import type { Contract, Operation } from "@paysession/core";

/**
 * The contract with only those operations that a security scheme opens, so that a client made from it has no others.
 *
 * @param scheme The scheme's name; left out, the operations that need no credentials.
 */
export function pickOperations(contract: Contract, scheme?: string): Contract {
  const opens = ({ security }: Operation): boolean =>
    scheme === undefined ? security?.length === 0 : security?.includes(scheme) === true;
  const operations = Object.entries(contract.operations).filter(([, operation]) => opens(operation));
  return { ...contract, operations: Object.fromEntries(operations) };
}
