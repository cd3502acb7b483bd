import { expect, it } from "vitest";
import { formatRequest, formatWebhook } from "./log-line.js";

const entry = { provider: "komoju", method: "GET", path: "/komoju/sessions/x", status: 200 } as const;

it("formats a request with its operation, and why it was refused", () => {
  expect(formatRequest({ ...entry, operation: "showSession", refusal: undefined })).toBe(
    "GET /komoju/sessions/x 200 showSession",
  );
  expect(formatRequest({ ...entry, status: 404, operation: undefined, refusal: "unknown-path" })).toBe(
    "GET /komoju/sessions/x 404 - unknown-path",
  );
});

it("lists unknown members", () => {
  const operation = "showSession";
  expect(formatRequest({ ...entry, operation, refusal: undefined, unknown: ["query /a"] })).toBe(
    "GET /komoju/sessions/x 200 showSession\n  unknown: query /a",
  );
});

it("formats a webhook with the status of each attempt", () => {
  const webhook = { provider: "komoju", kind: "payment.captured" } as const;
  expect(formatWebhook({ ...webhook, attempts: [500, 200], acknowledged: true })).toBe(
    "webhook komoju payment.captured 500, 200",
  );
  expect(formatWebhook({ ...webhook, attempts: [undefined], acknowledged: false })).toBe(
    "webhook komoju payment.captured no response given up",
  );
});

it("escapes control characters, so that a request cannot forge lines or control the terminal", () => {
  const path = "/komoju/\nGET /komoju/payments 200\r\u001b[2J\u009b1m\u007f\u2028\u202e";
  const line = formatRequest({
    ...entry,
    path,
    operation: undefined,
    refusal: "invalid: body /a\nb is required",
    unknown: ["body /c\nd"],
  });
  expect(line).toBe(
    "GET /komoju/\\u000aGET /komoju/payments 200\\u000d\\u001b[2J\\u009b1m\\u007f\\u2028\\u202e 200 - " +
      "invalid: body /a\\u000ab is required\n  unknown: body /c\\u000ad",
  );
  expect(formatWebhook({ provider: "komoju", kind: "a\nb", attempts: [200], acknowledged: true })).toBe(
    "webhook komoju a\\u000ab 200",
  );
});
