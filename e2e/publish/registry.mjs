import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../free-port.mjs";
import { install } from "../install.mjs";

/** The last that runs on Node 20. */
const verdaccio = "verdaccio@6.8.0";
/** Asked for by a tag that a mirror may lack. */
const overrides = { "node-fetch": "2.7.0" };

/**
 * Starts a registry on loopback that knows no other one, with its storage in the given folder. Gives what npm and pnpm
 * need in their environment to use it and nothing else.
 */
export async function startRegistry(folder) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "config.yaml");
  const rules = "{ access: $all, publish: $all, unpublish: $all }";
  writeFileSync(
    config,
    [
      `storage: ${JSON.stringify(join(folder, "storage"))}`,
      `auth: { htpasswd: { file: ${JSON.stringify(join(folder, "htpasswd"))}, max_users: -1 } }`,
      "uplinks: {}",
      `packages: { "**": ${rules} }`,
      "web: { enable: false }",
      "max_body_size: 50mb",
      "log: { type: stdout, format: pretty, level: warn }",
    ].join("\n"),
  );
  const userconfig = join(folder, "npmrc");
  // Publishing needs some token, even where anybody may publish.
  writeFileSync(
    userconfig,
    `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\nupdate-notifier=false\n`,
  );

  const bin = join(install(verdaccio, overrides), "node_modules/verdaccio/bin/verdaccio");
  const child = spawn(process.execPath, [bin, "--config", config, "--listen", `127.0.0.1:${port}`], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += chunk));
  for (let tries = 0; !(await answers(`${url}-/ping`)); tries++) {
    if (child.exitCode !== null || tries > 300) {
      child.kill();
      throw new Error(`The registry does not start:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    env: {
      npm_config_registry: url,
      npm_config_userconfig: userconfig,
      npm_config_cache: join(folder, "npm-cache"),
      // Provenance is made by the CI of the repository alone.
      npm_config_provenance: "false",
      npm_config_fund: "false",
      npm_config_audit: "false",
    },
    stop: () => child.kill("SIGKILL"),
  };
}

async function answers(url) {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
