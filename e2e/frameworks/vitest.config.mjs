import { mergeConfig } from "vitest/config";
import shared from "../vitest.config.mjs";

// With the frameworks that are installed only when they are asked for.
export default mergeConfig(shared, { test: { env: { FRAMEWORKS: "all" } } });
