import type { Contract, Requirement } from "../contract/model.js";
import { schemeNames } from "../contract/resolve.js";
import type { CallDescription } from "./calls.js";
import { pascalCase } from "./naming.js";

/** A client interface. */
export interface ClientDescription {
  /** The interface's name without the suffix `Client`. */
  name: string;
  description: string;
  calls: CallDescription[];
}

/**
 * The clients of a provider: one for the usual credentials, one for each other security scheme, and one for the
 * operations that need no credentials.
 */
export function listClients(
  contract: Contract,
  provider: string,
  calls: readonly CallDescription[],
): ClientDescription[] {
  const name = pascalCase(provider);
  const { title } = contract.info;
  const usual = schemeNames(contract.security ?? []);
  const requirements = ({ entry }: CallDescription): Requirement[] =>
    entry.operation.security ?? contract.security ?? [];
  const others = schemeNames(calls.flatMap(requirements)).filter((scheme) => !usual.includes(scheme));
  const openedBy = (schemes: readonly string[]): CallDescription[] =>
    calls.filter((call) => isOpen(requirements(call), schemes));
  const isPublic = (call: CallDescription): boolean => isOpen(requirements(call), []);
  const clients = [
    { name, description: `Calls of the ${title} API, by operation ID and by path.`, calls: openedBy(usual) },
    ...others.map((scheme) => ({
      name: `${name}${pascalCase(scheme)}`,
      description: `The calls of the ${title} API that the security scheme \`${scheme}\` opens.`,
      calls: openedBy([scheme]).filter((call) => !isPublic(call)),
    })),
    {
      name: `${name}Unauthenticated`,
      description: `The calls of the ${title} API that need no credentials.`,
      // Without any scheme all operations are such, and the first client is enough.
      calls: usual.length === 0 ? [] : calls.filter(isPublic),
    },
  ];
  return clients.filter((client, index) => index === 0 || client.calls.length > 0);
}

/** Whether the schemes meet one of the requirements; an operation without any is open. */
function isOpen(requirements: readonly Requirement[], schemes: readonly string[]): boolean {
  return (
    requirements.length === 0 ||
    requirements.some((requirement) => Object.keys(requirement).every((scheme) => schemes.includes(scheme)))
  );
}
