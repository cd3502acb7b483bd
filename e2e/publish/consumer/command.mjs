// The sandbox's command, as it was installed.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const child = spawn("npx", ["--no-install", "paysession-sandbox", "--port", "0", "--json"], {
  stdio: ["ignore", "pipe", "inherit"],
  detached: true,
  shell: process.platform === "win32",
});
try {
  for await (const line of createInterface(child.stdout)) {
    const { komoju } = JSON.parse(line);
    const headers = { authorization: `Basic ${btoa(`${komoju.credentials.secretKey}:`)}` };
    const { status } = await fetch(`${komoju.url}/payments`, { headers });
    if (status !== 200) throw new Error(`The command's KOMOJU answers ${status}`);
    break;
  }
} finally {
  // With the group, as npx does not hand on a signal.
  process.kill(-child.pid, "SIGKILL");
}
