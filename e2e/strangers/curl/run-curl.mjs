import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Makes a call with the `curl` command and returns it as an exchange: `{ verb, path, sent, status, received }`.
 *
 * @param options More options of curl, such as headers.
 */
export async function runCurl(url, verb, path, sent, options) {
  const { stdout } = await run("curl", [
    ...["-s", "-X", verb.toUpperCase(), "-w", "\n%{http_code}", ...options],
    url + path,
  ]);
  const end = stdout.lastIndexOf("\n");
  return {
    verb,
    path: path.split("?")[0],
    sent,
    status: Number(stdout.slice(end)),
    received: parse(stdout.slice(0, end)),
  };
}

/** Bodies that are not JSON, such as files, are undefined. */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
