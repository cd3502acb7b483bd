import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ContainedResolver } from "./contained-resolver.js";

function createFolder(): string {
  const base = mkdtempSync(join(tmpdir(), "paysession-resolver-"));
  onTestFinished(() => rmSync(base, { recursive: true }));
  mkdirSync(join(base, "shop"));
  writeFileSync(join(base, "shop/a.yaml"), "a: 1\n");
  writeFileSync(join(base, "outside.yaml"), "a: 1\n");
  symlinkSync(join(base, "outside.yaml"), join(base, "shop/link.yaml"));
  return base;
}

it("reads a file in the contract's folder", async () => {
  const base = createFolder();
  const resolver = new ContainedResolver(join(base, "shop"));
  expect((await resolver.loadExternalRef(join(base, "shop/a.yaml"))).body).toBe("a: 1\n");
});

it.each(["outside.yaml", "shop/../outside.yaml", "shop/link.yaml"])("refuses %s", async (file) => {
  const base = createFolder();
  const resolver = new ContainedResolver(join(base, "shop"));
  await expect(resolver.loadExternalRef(join(base, file))).rejects.toThrow("only to files in its own folder");
});

it.each(["http://127.0.0.1:9/a.yaml", "HTTPS://shop.example/a.yaml"])("refuses %s", async (url) => {
  const resolver = new ContainedResolver(join(createFolder(), "shop"));
  await expect(resolver.loadExternalRef(url)).rejects.toThrow("only to files in its own folder");
});
