// Watches everything: a saved contract is generated anew, and what depends on a changed file is built, type-checked and
// tested again. `pnpm dev [package …]` keeps to the named packages; stop it with Ctrl-C.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const named = process.argv.slice(2);
const filters = (named.length > 0 ? named : ["./packages/*"]).map((name) => `--filter=${name}`);
const children = [
  [process.execPath, ["scripts/dist/generate/main.js", "--watch"]],
  // One that fails must not keep the others from being tried.
  [
    "turbo",
    ["watch", "build", "typecheck", "test", ...filters, "--output-logs=new-only", "--continue=always"],
  ],
].map(([command, args]) =>
  spawn(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "turbo",
  }),
);

const stop = () => children.forEach((child) => child.kill("SIGINT"));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
for (const child of children) child.on("close", stop);
