import { join, relative } from "node:path";
import ts from "typescript";

/** A place that users import from, such as `paysession/komoju`, and the built declarations behind it. */
export interface Entry {
  name: string;
  file: string;
}

/**
 * Everything that users can see of a package: what each entry exports, with its signature, and what those signatures
 * speak of. Comments are left out, so that only what changes for callers changes the report.
 */
export function reportApi(folder: string, entries: readonly Entry[]): string {
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true });
  const isOwn = (node: ts.Node): boolean => {
    const path = relative(folder, node.getSourceFile().fileName);
    return !path.startsWith("..") && !path.includes("node_modules");
  };
  const seen = new Set<ts.Symbol>();
  const inner = new Map<string, string[]>();

  /** The symbol itself, where a name is an import or a re-export of it. */
  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const print = (symbol: ts.Symbol, exported: ReadonlySet<ts.Symbol>): string[] =>
    (symbol.declarations ?? []).filter(isOwn).map((declaration) => {
      const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      const visit = (child: ts.Node): void => {
        if (ts.isIdentifier(child)) {
          const named = checker.getSymbolAtLocation(child);
          const meant = named && resolve(named);
          const isTop = meant?.declarations?.some(
            (one) => isOwn(one) && (ts.isSourceFile(one.parent) || ts.isVariableDeclaration(one)),
          );
          if (meant !== undefined && isTop && !exported.has(meant) && !seen.has(meant)) {
            seen.add(meant);
            inner.set(meant.name, print(meant, exported));
          }
        }
        ts.forEachChild(child, visit);
      };
      visit(node);
      return printer
        .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
        .replace(/^export (declare )?/, "")
        .replace(/^declare /, "");
    });

  const exportsOf = (file: string): ts.Symbol[] => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} exports nothing. Build the packages first.`);
    return checker.getExportsOfModule(module).sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  const all = new Set(entries.flatMap(({ file }) => exportsOf(file).map(resolve)));
  /** The packages whose every export is exported again. Their contracts have a report of their own, the contract diff. */
  const wholePackages = (file: string): { name: string; exports: ReadonlySet<ts.Symbol> }[] =>
    (program.getSourceFile(file)?.statements ?? []).flatMap((statement) => {
      if (!ts.isExportDeclaration(statement) || statement.exportClause !== undefined) return [];
      const specifier = statement.moduleSpecifier;
      if (specifier === undefined || !ts.isStringLiteral(specifier) || specifier.text.startsWith("."))
        return [];
      const module = checker.getSymbolAtLocation(specifier);
      if (module === undefined) return [];
      return [{ name: specifier.text, exports: new Set(checker.getExportsOfModule(module).map(resolve)) }];
    });

  const sections = entries.map(({ name, file }) => {
    const whole = wholePackages(file);
    const named = exportsOf(file).filter(
      (symbol) => !whole.some(({ exports }) => exports.has(resolve(symbol))),
    );
    const lines = named.map((symbol) => {
      const target = resolve(symbol);
      const printed = print(target, all);
      const renamed = target.name === symbol.name ? "" : `// as ${symbol.name}\n`;
      return printed.length > 0 ? renamed + printed.join("\n") : `${symbol.name}; // from another package`;
    });
    const rest = whole.map(({ name }) => `Every type of ${name}.\n\n`).join("");
    return `## ${name}\n\n${rest}${fence(lines)}`;
  });
  const names = [...inner.keys()].sort();
  const spoken = names.map((name) => (inner.get(name) ?? []).join("\n")).filter((text) => text !== "");
  return [...sections, `## Not exported, but seen in signatures\n\n${fence(spoken)}`].join("\n\n") + "\n";
}

function fence(lines: readonly string[]): string {
  return "```ts\n" + lines.join("\n\n") + "\n```";
}

/** The entries of a package, from its manifest. */
export function entriesOf(
  folder: string,
  manifest: { name: string; exports: Record<string, string | { types?: string }> },
): Entry[] {
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const types = typeof target === "string" ? undefined : target.types;
    return types === undefined
      ? []
      : [{ name: join(manifest.name, path).replaceAll("\\", "/"), file: join(folder, types) }];
  });
}
