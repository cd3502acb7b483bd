import { expect, it } from "vitest";
import { digestRequest } from "./request-digest.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it("has 43 characters, whatever the size of the request", () => {
  for (const body of [new Uint8Array(), new Uint8Array(1_000_000)]) {
    expect(digestRequest("createPayment", "/komoju/payments", body)).toMatch(/^[\w-]{43}$/);
  }
});

it("is the same for the same request, and differs otherwise", () => {
  const digest = digestRequest("a", "/p", bytes("{}"));
  expect(digestRequest("a", "/p", bytes("{}"))).toBe(digest);
  const others = [
    digestRequest("b", "/p", bytes("{}")),
    digestRequest("a", "/q", bytes("{}")),
    digestRequest("a", "/p", bytes("{ }")),
    digestRequest("a", "/p\n{", bytes("}")),
    digestRequest("a", "/", bytes("p\n{}")),
  ];
  expect(new Set([digest, ...others]).size).toBe(6);
});
