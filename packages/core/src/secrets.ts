import { isSecretHeader } from "./observe.js";
import { findSecrets } from "./redact.js";

/** Everything secret that a request carries: what stands under sensitive names, and what authenticates it. */
export function secretsOf(
  init: { readonly body?: unknown; readonly params?: unknown },
  headers: Headers | undefined,
  sensitive: ReadonlySet<string>,
): Set<string> {
  const found = findSecrets(init.body, sensitive);
  findSecrets(init.params, sensitive, found);
  for (const [name, value] of headers ?? []) {
    if (!isSecretHeader(name, sensitive)) continue;
    found.add(value);
    const [, scheme = "", credentials = ""] = /^(\S+) (.+)$/.exec(value) ?? [];
    if (credentials !== "") found.add(credentials);
    if (scheme.toLowerCase() === "basic") decodeBasic(credentials).forEach((part) => found.add(part));
  }
  return found;
}

/** User name and password, as a provider might repeat them. */
function decodeBasic(credentials: string): string[] {
  try {
    const [, user = "", password = ""] = /^([^:]*):?(.*)$/s.exec(atob(credentials)) ?? [];
    return [user, password];
  } catch {
    return [];
  }
}
