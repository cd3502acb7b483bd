import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The examples in other folders are packages of their own.
    dir: "src",
    // Generous: a busy machine must not fail a test. No test asserts how long something takes.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
