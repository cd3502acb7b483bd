import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,test}/**/*.test.ts"],
    // Generous: a busy machine must not fail a test. No test asserts how long something takes.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Most of it waits for other processes.
    maxWorkers: "100%",
    expect: { poll: { timeout: 30_000 } },
  },
});
