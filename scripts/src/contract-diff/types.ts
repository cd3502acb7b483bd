import ts from "typescript";
import { listOperations, type Contract } from "../contract/model.js";
import { emitTypes } from "../generate/types.js";
import type { Side } from "./change.js";

/** A place where code that compiled against the old types does not compile against the new ones. */
export interface TypeBreak {
  subject: string;
  side: Side;
  /** What the compiler says, in one line. */
  reason: string;
}

export interface TypeReport {
  breaks: TypeBreak[];
  /** The operations and webhooks that the old types have and the new ones lack. */
  missing: string[];
}

/**
 * The second witness: lets TypeScript say whether what callers send stays acceptable and whether what they receive stays
 * what they expect, for every operation and webhook that both contracts have. It knows nothing of the rules, and of the
 * contract only what the generated types show.
 */
export async function compareTypes(old: Contract, next: Contract): Promise<TypeReport> {
  const before = namesOf(old);
  const after = namesOf(next);
  const both = {
    operations: before.operations.filter((id) => after.operations.includes(id)),
    webhooks: before.webhooks.filter((name) => after.webhooks.includes(name)),
  };
  const missing = [
    ...before.operations.filter((id) => !after.operations.includes(id)),
    ...before.webhooks.filter((name) => !after.webhooks.includes(name)),
  ];
  const [oldTypes, nextTypes] = await Promise.all([typesOf(old), typesOf(next)]);
  // Equal text is equal types.
  if (oldTypes === nextTypes) return { breaks: [], missing };
  return { breaks: check(oldTypes, nextTypes, both), missing };
}

/** All types of a contract as one module. */
async function typesOf(contract: Contract): Promise<string> {
  const { schema, operations } = await emitTypes(contract);
  return `${schema}\n${operations.replace(/^import [^;]*;/, "")}`;
}

function namesOf(contract: Contract): { operations: string[]; webhooks: string[] } {
  return {
    operations: listOperations(contract).map(({ operation }) => operation.operationId),
    webhooks: Object.keys(contract.webhooks ?? {}),
  };
}

/** The assertions' vocabulary. A refusal that only one contract describes is no part of what both promise. */
const vocabulary = `
import type * as Old from "./old.js";
import type * as Next from "./next.js";
type Sent<Operation> = Pick<Operation, Extract<keyof Operation, "parameters" | "requestBody">>;
type Content<Answer> = Answer extends { content: infer Body } ? Body : undefined;
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type Answers<Operation> = Operation extends { responses: infer All } ? All : never;
type Received<Operation, Other> = {
  success: { [Status in keyof Answers<Operation>]: Status extends Success ? Content<Answers<Operation>[Status]> : never }[keyof Answers<Operation>];
  refusals: { [Status in Exclude<keyof Answers<Operation> & keyof Answers<Other>, Success>]: Content<Answers<Operation>[Status]> };
};
declare function accepts<Target>(value: Target): void;
declare function given<Source>(): Source;
`;

/** One assertion to a line, so that a diagnostic's line names the operation and the side. */
function check(
  oldTypes: string,
  nextTypes: string,
  both: { operations: string[]; webhooks: string[] },
): TypeBreak[] {
  const assertions: { subject: string; side: Side; code: string }[] = [];
  for (const subject of both.operations) {
    const was = `Old.operations[${JSON.stringify(subject)}]`;
    const is = `Next.operations[${JSON.stringify(subject)}]`;
    assertions.push({ subject, side: "request", code: `accepts<Sent<${is}>>(given<Sent<${was}>>());` });
    assertions.push({
      subject,
      side: "response",
      code: `accepts<Received<${was}, ${is}>>(given<Received<${is}, ${was}>>());`,
    });
  }
  for (const subject of both.webhooks) {
    const name = JSON.stringify(subject);
    assertions.push({
      subject,
      side: "payload",
      code: `accepts<Old.webhooks[${name}]>(given<Next.webhooks[${name}]>());`,
    });
  }
  const offset = vocabulary.split("\n").length - 1;
  const found = new Map<number, TypeBreak>();
  const diagnostics = diagnose({
    "old.ts": oldTypes,
    "next.ts": nextTypes,
    "check.ts": `${vocabulary}${assertions.map(({ code }) => code).join("\n")}\n`,
  });
  for (const diagnostic of diagnostics) {
    const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line;
    const assertion =
      diagnostic.file?.fileName.endsWith("/check.ts") === true
        ? assertions[(line ?? -1) - offset]
        : undefined;
    // Generated types that do not compile on their own are the generator's fault, and no comparison.
    if (assertion === undefined)
      throw new Error(
        `The types cannot be compared: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`,
      );
    const { subject, side } = assertion;
    found.set(line ?? -1, { subject, side, reason: reasonOf(diagnostic.messageText) });
  }
  return [...found.values()];
}

/** The innermost message: the member that does not fit, not the whole operation. */
function reasonOf(message: string | ts.DiagnosticMessageChain): string {
  let current = typeof message === "string" ? undefined : message;
  let text = typeof message === "string" ? message : message.messageText;
  const members: string[] = [];
  while (current !== undefined) {
    text = current.messageText;
    const member = /^(?:Types of property|The types of) '([^']*)'/.exec(text)?.[1];
    if (member !== undefined) members.push(member);
    current = current.next?.[0];
  }
  const flat = text.replaceAll(/\s+/g, " ");
  const short = flat.length > 200 ? `${flat.slice(0, 197)}...` : flat;
  return members.length === 0 ? short : `in ${members.join(".")}: ${short}`;
}

/** Compiles files that exist in memory only, with the language's own library and nothing of a browser's or Node's. */
function diagnose(files: Record<string, string>): readonly ts.Diagnostic[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    noErrorTruncation: false,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es5.d.ts"],
    types: [],
  };
  const folder = "/compared/";
  // Bytes are a type of the browser's library, which is large; a stand-in compares the same.
  const all: Record<string, string> = {
    ...files,
    "bytes.ts": "declare global { interface Blob { readonly bytes: unique symbol } }\nexport {};",
  };
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  const inMemory = (name: string): string | undefined =>
    name.startsWith(folder) ? all[name.slice(folder.length)] : undefined;
  host.getSourceFile = (name, target) => {
    const text = inMemory(name);
    return text === undefined ? onDisk(name, target) : ts.createSourceFile(name, text, target, true);
  };
  const existsOnDisk = host.fileExists.bind(host);
  host.fileExists = (name) => inMemory(name) !== undefined || existsOnDisk(name);
  host.directoryExists = (name) => `${name}/` === folder || ts.sys.directoryExists(name);
  const readFromDisk = host.readFile.bind(host);
  host.readFile = (name) => inMemory(name) ?? readFromDisk(name);
  const program = ts.createProgram(
    Object.keys(all).map((name) => `${folder}${name}`),
    options,
    host,
  );
  return ts.getPreEmitDiagnostics(program);
}
