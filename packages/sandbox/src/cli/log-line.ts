import { escapeControls } from "./escape-controls.js";
import type { LogEntry, WebhookEntry } from "../types.js";

/** Formats a request for the log. Members that are not in the contract follow on their own lines. */
export function formatRequest(entry: LogEntry): string {
  const { method, path, status, operation = "-", refusal, unknown = [] } = entry;
  const verdict = refusal === undefined ? "" : ` ${refusal}`;
  const lines = [`${method} ${path} ${status} ${operation}${verdict}`];
  return [...lines, ...unknown.map((one) => `  unknown: ${one}`)].map(escapeControls).join("\n");
}

/** Formats a webhook for the log, with the status of each attempt. */
export function formatWebhook({ provider, kind, attempts, acknowledged }: WebhookEntry): string {
  const statuses = attempts.map((status) => status ?? "no response").join(", ");
  return escapeControls(`webhook ${provider} ${kind} ${statuses}${acknowledged ? "" : " given up"}`);
}
