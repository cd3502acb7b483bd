/** What a user's editor and compiler show of the generated clients, asked of TypeScript's language service. */
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listProviders, root } from "../contract/repository.js";

const folder = join(root, "packages/user");
const main = join(folder, "main.ts");
const providers = await listProviders();
const code = `
import type { KomojuClient } from "@paysession/komoju";
declare const komoju: KomojuClient;
const session = await komoju.createSession({ amount: 1000, currency: "JPY", return_url: "", email: "" });
await komoju.createSession({ currency: "JPY", return_url: "" });
await komoju.createSession({ mode: "customer", currency: "JPY" });
const { data, error } = await komoju.POST("/sessions", { body: { amount: 1000, currency: "JPY" } });
await komoju.POST("/sessions", { body: { currency: "JPY" } });
await komoju.POST("/session", { body: { amount: 1000, currency: "JPY" } });
komoju.createSession({ amount: 1000, currency: "JPY" }).id;
for await (const payment of komoju.listPayments({ per_page: 100 })) payment.id;
export const pay = () => komoju.showPayment("id");
`;
const service = createService(code);

function createService(text: string): ts.LanguageService {
  const packages = ["core", ...providers].map((name): [string, string[]] => [
    `@paysession/${name}`,
    [join(root, "packages", name, "src/index.ts")],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    declaration: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    paths: Object.fromEntries(packages),
    noErrorTruncation: false,
  };
  const read = (file: string): string | undefined => (file === main ? text : ts.sys.readFile(file));
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [main, ...packages.flatMap(([, files]) => files)],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const content = read(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    readFile: read,
    fileExists: (file) => file === main || ts.sys.fileExists(file),
    directoryExists: ts.sys.directoryExists,
    readDirectory: ts.sys.readDirectory,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  });
}

/** What an editor shows for the first place of a text in the code. */
function hover(text: string): { signature: string; documentation: string } {
  const info = service.getQuickInfoAtPosition(main, code.indexOf(text));
  return {
    signature: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  };
}

/** The compiler's messages about a line of the code. */
function errorsOf(line: string): string[] {
  const start = code.indexOf(line);
  return service
    .getSemanticDiagnostics(main)
    .filter((error) => error.start !== undefined && error.start >= start && error.start < start + line.length)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("hovers", () => {
  it.each([
    ["session =", "const session: Session"],
    ["payment of", "const payment: Payment"],
    [
      "createSession(",
      "(method) KomojuClient.createSession(body: SessionRequest, options?: ScenarioOptions): Call<Session>",
    ],
    ["pay =", "const pay: () => Call<Payment>"],
  ])("%s", (text, signature) => {
    expect(hover(text).signature).toBe(signature);
  });

  it.each(["amount: 1000", "currency: ", "return_url: ", "email: "])(
    "%s has documentation, though nothing says yet which alternative is meant",
    (member) => {
      expect(hover(member).documentation).not.toBe("");
    },
  );

  it.each(providers)("every signature of %s is short and documented", (provider) => {
    const file = join(root, "packages", provider, "src/generated/client.ts");
    const clients = service
      .getProgram()
      ?.getSourceFile(file)
      ?.statements.filter(ts.isInterfaceDeclaration)
      .filter(({ name }) => name.text.endsWith("Client"));
    const methods = (clients ?? []).flatMap(({ members }) => members.filter(ts.isMethodSignature));
    for (const { name, typeParameters } of methods) {
      if (typeParameters !== undefined) continue;
      const info = service.getQuickInfoAtPosition(file, name.getStart());
      const signature = ts.displayPartsToString(info?.displayParts);
      expect(signature.length, signature).toBeLessThanOrEqual(200);
      expect(info?.documentation?.length, signature).toBeGreaterThan(0);
    }
    expect(methods).not.toEqual([]);
  });
});

describe("errors", () => {
  it.each([
    ['createSession({ currency: "JPY", return_url: "" })', "PaymentSessionRequest"],
    ['createSession({ mode: "customer", currency: "JPY" })', "CustomerSessionRequest"],
    ['POST("/sessions", { body: { currency: "JPY" } })', "PaymentSessionRequest"],
  ])("%s lacks only the amount", (line, alternative) => {
    const [error = ""] = errorsOf(line);
    expect(error).toMatch(/Property 'amount' is missing in type .* but required in type/);
    expect(error).toContain(`'${alternative}'`);
  });

  it("a wrong path is told in one line", () => {
    expect(errorsOf('POST("/session",')).toEqual([
      `Argument of type '"/session"' is not assignable to parameter of type 'keyof KomojuPostPaths'.`,
    ]);
  });

  it("a forgotten `await` names the call", () => {
    expect(errorsOf('createSession({ amount: 1000, currency: "JPY" }).id')).toEqual([
      "Property 'id' does not exist on type 'Call<Session>'.",
    ]);
  });
});

it("a user's function that returns a call has a declaration of one line", () => {
  const [declarations] = service.getEmitOutput(main, true, true).outputFiles;
  expect(declarations?.text).toContain(
    'export declare const pay: () => import("@paysession/komoju").Call<import("@paysession/komoju").Payment>;',
  );
});
