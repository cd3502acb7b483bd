/** `smart-glocal`, `publishableKey` and `X-KOMOJU-API-VERSION` as `SmartGlocal`, `PublishableKey` and `XKomojuApiVersion`. */
export function pascalCase(name: string): string {
  return words(name).map(capitalize).join("");
}

/** `session_id` as `sessionId`. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = words(name);
  return first.toLowerCase() + rest.map(capitalize).join("");
}

/** `Payment methods` and `paymentMethods` as `payment-methods`. */
export function kebabCase(name: string): string {
  return words(name).join("-").toLowerCase();
}

/** A member's name in an interface, quoted where it is no identifier. */
export function memberName(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function words(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== "");
}

function capitalize(word: string): string {
  const rest = word.slice(1);
  return word.charAt(0).toUpperCase() + (word === word.toUpperCase() ? rest.toLowerCase() : rest);
}
