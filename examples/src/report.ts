import type { CallError, Result } from "paysession";

/** Prints one line per call: the operation, how it was proved who calls, the HTTP status, and what came of it. */
export async function report<Data, Failure extends CallError>(
  operation: string,
  proof: string,
  call: Promise<Result<Data, Failure>>,
  outcome: (data: Data) => string,
): Promise<Data> {
  const result = await call;
  if (result.error !== undefined) throw result.error;
  printLine(operation, proof, result.response.status, outcome(result.data as Data));
  return result.data as Data;
}

/** Prints the line of a call that must be refused, and fails when it is not. */
export async function reportRefusal<Failure extends CallError>(
  operation: string,
  proof: string,
  call: Promise<Result<unknown, Failure>>,
  reason: (error: Extract<Failure, { code: "api" }>) => string,
): Promise<void> {
  const { error } = await call;
  if (error === undefined) throw new Error(`${operation} should have been refused`);
  if (error.code !== "api") throw error;
  const refusal = error as Extract<Failure, { code: "api" }>;
  printLine(operation, proof, (refusal as { status: number }).status, `refused: ${reason(refusal)}`);
}

function printLine(operation: string, proof: string, status: number, outcome: string): void {
  console.log(`  ${operation.padEnd(28)}${proof.padEnd(22)}${String(status).padEnd(6)}${outcome}`);
}
