import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { root } from "../../src/contract/repository.js";

/** The program that is edited, in a package that depends on the built `paysession`. It exists in memory only. */
const file = join(root, "examples/src/edited-program.ts").replaceAll("\\", "/");

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  declaration: true,
  skipLibCheck: true,
};

/** What an editor shows where the pointer rests. */
export interface Hover {
  signature: string;
  documentation: string;
}

/** A member that an editor suggests. */
export interface Suggestion {
  name: string;
  documentation: string;
}

/** What an editor shows of a program. Places are named by the text that begins there, or by their offset. */
export interface Editor {
  hover(place: string | number): Hover;
  /** The error messages, in the order of the text. */
  errors(): string[];
  /** The members that are suggested after the program's last character, which is a dot. */
  suggestions(): Suggestion[];
  /** The program's declaration file. */
  declarations(): string;
  /** The program's syntax tree. */
  tree(): ts.SourceFile;
}

let text = "";
let version = 0;

// One service for all programs of a test file, so that the packages' types are read once.
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : "0"),
  getScriptSnapshot: (name) => {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
});

/** Opens a program in place of the one before. */
export function openEditor(program: string): Editor {
  text = program;
  version++;
  return { hover, errors, suggestions, declarations, tree };
}

function hover(place: string | number): Hover {
  const offset = typeof place === "number" ? place : text.indexOf(place);
  const info = offset === -1 ? undefined : service.getQuickInfoAtPosition(file, offset);
  if (info === undefined) throw new Error(`There is nothing to show at ${place}.`);
  return {
    signature: ts.displayPartsToString(info.displayParts),
    documentation: ts.displayPartsToString(info.documentation),
  };
}

function errors(): string[] {
  return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
  );
}

function suggestions(): Suggestion[] {
  const { entries } = service.getCompletionsAtPosition(file, text.length, undefined) ?? { entries: [] };
  return entries.map(({ name, source, data }) => {
    const details = service.getCompletionEntryDetails(file, text.length, name, {}, source, {}, data);
    return { name, documentation: ts.displayPartsToString(details?.documentation) };
  });
}

function declarations(): string {
  return service.getEmitOutput(file, true).outputFiles.map((output) => output.text)[0] ?? "";
}

function tree(): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

/** Imports and a client per provider, for programs to begin with. */
export const clients = `
import { createGr4vyClient, createGr4vyPublicClient } from "paysession/gr4vy";
import { createKomojuClient, createKomojuPublicClient } from "paysession/komoju";
import { createSmartGlocalClient, createTokenizationClient } from "paysession/smart-glocal";
declare const gr4vy: ReturnType<typeof createGr4vyClient>;
declare const gr4vyPublic: ReturnType<typeof createGr4vyPublicClient>;
declare const komoju: ReturnType<typeof createKomojuClient>;
declare const komojuPublic: ReturnType<typeof createKomojuPublicClient>;
declare const smartGlocal: ReturnType<typeof createSmartGlocalClient>;
declare const tokenization: ReturnType<typeof createTokenizationClient>;
`;

/** The TypeScript blocks of the README that use a client. */
export function readmePrograms(): string[] {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  return [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)]
    .map(([, block = ""]) => block)
    .filter((block) => block.includes('from "paysession/'));
}
