import { expect, it } from "vitest";
import { parseOptions } from "./options.js";

it("turns flags into options of the server", () => {
  const args =
    "--port 0 --env --provider komoju --webhook-speed 60 --max-body-bytes 1000 --seed=-7 --strict --port-per-provider";
  expect(parseOptions([...args.split(" "), "--webhook", "smart-glocal=http://127.0.0.1/x"])).toEqual({
    kind: "serve",
    port: 0,
    format: "env",
    listenOptions: {
      host: "127.0.0.1",
      persist: undefined,
      portPerProvider: true,
      strict: true,
      seed: -7,
      maxBodyBytes: 1000,
      providers: ["komoju"],
      webhooks: expect.objectContaining({
        gr4vy: { speed: 60 },
        komoju: { speed: 60 },
        "smart-glocal": { to: "http://127.0.0.1/x", speed: 60 },
      }),
    },
  });
});

it.each([
  [["--port", "x"], /--port takes a number/],
  [["--port", "70000"], /--port takes a number/],
  [["--prot", "1"], /--prot/],
  [["--seed", "x"], /--seed takes an integer/],
  [["--provider", "stripe"], /--provider takes gr4vy, komoju, smart-glocal.*, not "stripe"/],
  [["--provider", "smartGlocal"], /--provider takes gr4vy, komoju, smart-glocal.*, not "smartGlocal"/],
  [["--webhook", "stripe=http://x"], /--webhook takes gr4vy, komoju, smart-glocal/],
  [["--webhook", "komoju=ftp://x"], /--webhook takes a URL.*not "ftp:\/\/x"/],
  [["--webhook-speed", "0"], /--webhook-speed takes a number above 0, not "0"/],
  [["--max-body-bytes", "8MB"], /--max-body-bytes takes a whole number.*not "8MB"/],
  [["--max-body-bytes", "0"], /--max-body-bytes takes a whole number.*not "0"/],
  [["--json", "--env"], /--json and --env exclude each other/],
])("rejects %j with the reason", (args, message) => {
  expect(parseOptions(args)).toEqual({ kind: "invalid", message: expect.stringMatching(message) });
});
