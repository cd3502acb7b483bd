// Resident memory over many KOMOJU payments, each with an idempotency key. It must stop growing once the records have
// reached their limit.
import { existsSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { startSandbox } from "./start-sandbox.mjs";

const payment_details = { type: "credit_card", number: "4111111111111111", month: 12, year: 2030 };
const body = JSON.stringify({ amount: 1000, currency: "JPY", tax: 0, payment_details });
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export async function measureMemory(requests) {
  const sandbox = await startSandbox();
  let done = 0;
  console.log("| Payments | Resident memory |");
  console.log("| ---: | ---: |");
  for (const part of [0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1]) {
    const mark = Math.round(part * requests);
    const worker = async () => {
      while (done < mark) await pay(sandbox, `key-${done++}`);
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    console.log(`| ${done} | ${residentMemory(sandbox.child.pid)} |`);
  }
  sandbox.child.kill();
  agent.destroy();
}

function pay({ url, headers }, key) {
  return new Promise((resolve, reject) => {
    const options = { method: "POST", agent, headers: { ...headers, "x-komoju-idempotency": key } };
    const outgoing = request(`${url}/payments`, options, (response) => {
      response.resume().once("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

/** Where /proc tells it. */
function residentMemory(pid) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return "unknown";
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, "utf8")) ?? [];
  return `${Math.round(Number(kilobytes) / 1024)} MB`;
}
