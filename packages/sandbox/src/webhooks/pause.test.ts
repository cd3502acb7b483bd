import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { pause } from "./pause.js";

it("many pauses add one listener to their signal, and end when it is aborted", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const pauses = Array.from({ length: 50 }, () => pause(1_000_000, signal));
  await pause(0, signal);
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort();
  await Promise.all(pauses);
  await pause(1_000_000, signal);
});

it("ends after its time, without a signal too", async () => {
  await pause(1, undefined);
  await pause(1, new AbortController().signal);
});
