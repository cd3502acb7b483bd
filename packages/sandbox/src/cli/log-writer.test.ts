import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { createLogWriter } from "./log-writer.js";

it("writes every line once and in order, and lines of one turn together", async () => {
  const written: string[] = [];
  const log = createLogWriter((text) => written.push(text));
  log("1");
  log("2");
  await setImmediate();
  log("3");
  await setImmediate();
  expect(written).toEqual(["1\n2\n", "3\n"]);
});
