import type { Violation } from "../contract/violation.js";

/** Members whose URL the sandbox sends a browser or a webhook to. */
const targets = /^(?:.*_)?(?:return|cancel|redirect|callback|webhook)_url$/;

/**
 * Finds URLs in a valid request body that the sandbox would redirect to or send webhooks to, but that are neither http nor
 * https, such as `javascript:` URLs. Contracts describe them only as URIs.
 */
export function findUnsafeUrls(body: unknown): Violation[] {
  return visit(body, "", false);
}

/** @param isWebhook Whether the value is in a list of webhooks, whose members `url` are targets too. */
function visit(value: unknown, pointer: string, isWebhook: boolean): Violation[] {
  if (typeof value !== "object" || value === null) return [];
  const violations: Violation[] = [];
  for (const [name, member] of Object.entries<unknown>(Object(value))) {
    const isText = typeof member === "string";
    // Most members need no pointer.
    if (!isText && (typeof member !== "object" || member === null)) continue;
    const isTarget = isText && (targets.test(name) || (isWebhook && name === "url"));
    if (isText && (!isTarget || isHttp(member))) continue;
    const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (isText) violations.push(violation(at));
    else violations.push(...visit(member, at, isWebhook || name === "webhooks"));
  }
  return violations;
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function violation(pointer: string): Violation {
  return { location: "body", pointer, message: "must be an http: or https: URL", keyword: "format" };
}
