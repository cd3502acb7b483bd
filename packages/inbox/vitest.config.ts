import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // No test changes what another one imports.
    isolate: false,
    globalSetup: "test/global-setup.ts",
    // Generous: a busy machine must not fail a test. No test asserts how long something takes.
    testTimeout: 120_000,
    typecheck: { enabled: true, checker: "tsc", include: ["src/**/*.test-d.ts"] },
  },
});
