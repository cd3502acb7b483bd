import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { entriesOf, reportApi } from "./report.js";

it("tells signatures, what they speak of, and where a name comes from, without comments", () => {
  const folder = mkdtempSync(join(tmpdir(), "paysession-api-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write(
    "index.d.ts",
    `export { pay, type Order as Wish } from "./pay.js";\nexport declare const limit: number;`,
  );
  write(
    "pay.d.ts",
    `interface Money { /** Minor units. */ amount: number }
    /** Of an order. */
    export interface Order { money: Money }
    interface Unseen { a: 1 }
    /** Pays. */
    export declare function pay(order: Order): Promise<void>;`,
  );
  const manifest = {
    name: "shop",
    exports: { ".": { types: "./index.d.ts" }, "./package.json": "./package.json" },
  };
  const text = reportApi(folder, entriesOf(folder, manifest));
  expect(text).toContain("## shop\n");
  expect(text).toContain("function pay(order: Order): Promise<void>;");
  expect(text).toMatch(/\/\/ as Wish\ninterface Order \{\s+money: Money;\s+\}/);
  expect(text).toContain("const limit: number;");
  expect(text).toMatch(/Not exported.*interface Money \{\s+amount: number;\s+\}/s);
  expect(text).not.toMatch(/Unseen|Minor units|Pays/);
});

it("says what to do when nothing is built", () => {
  expect(() => reportApi("/nowhere", [{ name: "x", file: "/nowhere/index.d.ts" }])).toThrow(
    /Build the packages/,
  );
});
