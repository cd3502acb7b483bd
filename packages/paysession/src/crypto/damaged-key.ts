import { UsageError } from "@paysession/core";

/** The error for a key whose form is right but whose content is not. It replaces WebCrypto's errors, which could quote it. */
export function damagedKey(name: string): UsageError {
  return new UsageError(`${name} is damaged: it is cut off, or its content is not a valid key`);
}
