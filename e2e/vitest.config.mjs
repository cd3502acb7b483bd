import { defineConfig } from "vitest/config";

// Generous: a busy machine must not fail a test. No test asserts how long something takes.
export default defineConfig({ test: { testTimeout: 240_000, isolate: false } });
