import { isIP } from "node:net";

/**
 * Checks the `Host` header of a request, against DNS rebinding: with a domain that resolves to this machine, a page of
 * another site could otherwise read the dashboard. An IP address cannot be rebound, and browsers resolve `localhost` to
 * this machine only.
 *
 * @param header The header, with or without a port.
 * @param listeningHost The host that the server was told to listen on.
 * @example
 * isAllowedHost("localhost:4010", "127.0.0.1"); // true
 * isAllowedHost("shop.example", "127.0.0.1"); // false
 */
export function isAllowedHost(header: string, listeningHost: string): boolean {
  const [, host] = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(header.toLowerCase()) ?? [];
  if (host === undefined || host === "") return false;
  const name = host.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return (
    isIP(name) !== 0 ||
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === listeningHost.toLowerCase()
  );
}
