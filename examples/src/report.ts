import type { Call } from "paysession";

/**
 * Prints one line for a call that succeeds: the operation, how it was authenticated, the HTTP status and what it returned.
 *
 * @param describe Describes the data in a few words.
 * @returns The data.
 * @throws The call's error, if it fails.
 */
export async function report<Data>(
  operation: string,
  authentication: string,
  call: Call<Data>,
  describe: (data: Data) => string,
): Promise<Data> {
  const { data, error, response } = await call.result();
  if (error !== undefined) throw error;
  printLine(operation, authentication, response.status, describe(data));
  return data;
}

/**
 * Prints one line for a call that the provider must reject.
 *
 * @param describe Describes the provider's error body in a few words.
 * @throws When the call succeeds, or fails in another way.
 */
export async function reportRejection<ErrorBody>(
  operation: string,
  authentication: string,
  call: Call<unknown, ErrorBody>,
  describe: (body: ErrorBody) => string,
): Promise<void> {
  const { error } = await call.result();
  if (error === undefined) throw new Error(`${operation} should have been rejected`);
  if (error.code !== "api") throw error;
  printLine(operation, authentication, error.status, `rejected: ${describe(error.body)}`);
}

function printLine(operation: string, authentication: string, status: number, outcome: string): void {
  console.log(`  ${operation.padEnd(29)}${authentication.padEnd(22)}${String(status).padEnd(6)}${outcome}`);
}
