import { describe, expect, it } from "vitest";
import { invalidFaultMessage, parseFault } from "./faults.js";

describe("parseFault", () => {
  it.each([
    ["latency=200", { kind: "latency", milliseconds: 200 }],
    ["working=0", { kind: "working", milliseconds: 0 }],
    [" stall ", { kind: "stall" }],
    ["reset-before", { kind: "reset-before" }],
    ["reset-after", { kind: "reset-after" }],
    ["truncate", { kind: "truncate" }],
    ["clock=-3600", { kind: "clock", seconds: -3600 }],
    ["clock=+60", { kind: "clock", seconds: 60 }],
    ["status=503", { kind: "status", status: 503, retryAfter: undefined }],
    ["status=429;retry-after=2", { kind: "status", status: 429, retryAfter: 2 }],
  ])("parses %j", (text, fault) => {
    expect(parseFault(text)).toEqual(fault);
  });

  it.each([
    "",
    "earthquake",
    "latency",
    "latency=",
    "latency=abc",
    "latency=-1",
    "latency=1e3",
    "latency=1234567890",
    "working=1.5",
    "clock=abc",
    "clock=",
    "stall=1",
    "status=99",
    "status=101",
    "status=600",
    "status=503;retry-after=soon",
    "STALL",
  ])("rejects %j", (text) => {
    expect(parseFault(text)).toBeUndefined();
  });
});

it("invalidFaultMessage quotes the fault and lists the allowed forms", () => {
  expect(invalidFaultMessage('a"b')).toMatch(/^Invalid fault "a\\"b"\. Use one of: latency=MILLISECONDS, /);
});
