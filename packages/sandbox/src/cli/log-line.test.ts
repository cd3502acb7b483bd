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

it("marks contract examples, and lists unknown members", () => {
  const operation = "showSession";
  expect(
    formatRequest({ ...entry, operation, refusal: undefined, example: true, unknown: ["query /a"] }),
  ).toBe("GET /komoju/sessions/x 200 showSession (contract example)\n  unknown: query /a");
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
