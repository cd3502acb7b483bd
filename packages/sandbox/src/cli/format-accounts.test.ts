import { expect, it } from "vitest";
import { formatAccounts } from "./format-accounts.js";

const formatEnv = (credentials: Record<string, string>): string =>
  formatAccounts({ "new-provider2": { url: "http://127.0.0.1:1/new-provider2", credentials } }, "env");

it("derives variable names from the names of provider and credential", () => {
  expect(formatEnv({ apiKey: "k", webhookPublicKey: "a\nb\n", v2Token: "#x $y" })).toBe(
    [
      `NEW_PROVIDER2_URL="http://127.0.0.1:1/new-provider2"`,
      `NEW_PROVIDER2_API_KEY="k"`,
      String.raw`NEW_PROVIDER2_WEBHOOK_PUBLIC_KEY="a\nb\n"`,
      `NEW_PROVIDER2_V2_TOKEN="#x $y"`,
    ].join("\n"),
  );
});

it("writes values with quotes or backslashes in single quotes, where nothing is escaped", () => {
  expect(formatEnv({ key: String.raw`a"b\n` })).toContain(String.raw`NEW_PROVIDER2_KEY='a"b\n'`);
});

it("rejects values that no notation keeps", () => {
  expect(() => formatEnv({ key: `a"b\nc` })).toThrow(/cannot be written to an \.env file/);
});
