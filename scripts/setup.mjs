// Installs what the repository needs, exactly as the lockfile says. When that fails, says what may be missing.
import { execFileSync } from "node:child_process";
import { pnpm } from "./pnpm.mjs";

console.log("Installing dependencies …");
const code = await pnpm(["install", "--frozen-lockfile", "--prefer-offline"]);
if (code !== 0) {
  const registry = readRegistry();
  const reachable = await fetch(registry, { method: "HEAD", signal: AbortSignal.timeout(5000) }).then(
    () => true,
    () => false,
  );
  console.error(
    reachable
      ? "\nThe installation failed; the lines above say why."
      : `\nThe installation failed, and the npm registry does not answer: ${new URL(registry).host}\n` +
          "Connect to the network, or tell npm the way (`npm config set proxy …`, `npm config set registry …`),\n" +
          "and run the command again. Once everything is installed, no network is needed.",
  );
  process.exitCode = code;
}

function readRegistry() {
  try {
    const npm = process.env.npm_execpath ?? "";
    const [command, ...args] = npm.endsWith(".js") ? [process.execPath, npm] : ["npm"];
    const stdio = ["ignore", "pipe", "ignore"];
    return execFileSync(command, [...args, "config", "get", "registry"], { encoding: "utf8", stdio }).trim();
  } catch {
    return "https://registry.npmjs.org/";
  }
}
