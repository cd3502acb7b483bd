import type { ApiError, CallError, Result, Success } from "paysession";

/** Prints one line per call: the operation, how it was proved who calls, the HTTP status, and what came of it. */
export async function report<Data, Failure extends CallError>(
  operation: string,
  proof: string,
  call: Promise<Result<Data, Failure>>,
  outcome: (data: Data) => string,
): Promise<Data> {
  const result = await call;
  if (result.error !== undefined) throw result.error;
  const { data, response } = result as Success<Data>;
  printLine(operation, proof, response.status, outcome(data));
  return data;
}

/** Prints the line of a call that must be refused, and fails when it is not. */
export async function reportRefusal<Body>(
  operation: string,
  proof: string,
  call: Promise<Result<unknown, ApiError<Body> | CallError>>,
  reason: (body: Body) => string,
): Promise<void> {
  const { error } = await call;
  if (error === undefined) throw new Error(`${operation} should have been refused`);
  if (error.code !== "api") throw error;
  const { status, body } = error as ApiError<Body>;
  printLine(operation, proof, status, `refused: ${reason(body)}`);
}

function printLine(operation: string, proof: string, status: number, outcome: string): void {
  console.log(`  ${operation.padEnd(28)}${proof.padEnd(22)}${String(status).padEnd(6)}${outcome}`);
}
