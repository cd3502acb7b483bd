import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../../src/contract/repository.js";
import { clients, openEditor, readmePrograms, type Hover } from "./open-editor.js";

/** The hovers of the fields in the body of a call by operation ID, by name. */
function bodyFields(program: string, operation: string): Map<string, Hover> {
  const editor = openEditor(program);
  const fields = new Map<string, Hover>();
  const visit = (node: ts.Node, isInside: boolean): void => {
    if (isInside && ts.isPropertyAssignment(node)) {
      fields.set(node.name.getText(), editor.hover(node.name.getStart()));
    }
    const isCall = ts.isCallExpression(node) && node.expression.getText().endsWith(`.${operation}`);
    ts.forEachChild(node, (child) => visit(child, isInside || isCall));
  };
  visit(editor.tree(), false);
  return fields;
}

describe("every body field of the README's calls shows its documentation:", () => {
  it.each([
    ["komoju", "createSession", ["amount", "currency", "return_url"]],
    ["gr4vy", "createTransaction", ["amount", "currency", "intent", "payment_method", "number"]],
    ["smart-glocal", "createSession", ["amount_details", "amount"]],
    ["smart-glocal", "startPayment", ["session_id", "payment_details", "bank_card", "number"]],
  ])("%s %s", (provider, operation, expected) => {
    const program = readmePrograms().find((block) => block.includes(`paysession/${provider}"`));
    const fields = bodyFields(program ?? "", operation);
    expect([...fields.keys()]).toEqual(expect.arrayContaining(expected));
    expect([...fields].filter(([, { documentation }]) => documentation === "")).toEqual([]);
  });
});

describe("the code of an error is documented", () => {
  it("in a result", () => {
    const program = `${clients}const { error } = await komoju.showSession("1").result(); error?.code;`;
    const { documentation } = openEditor(program).hover("code;");
    expect(documentation).toContain("`api`: the provider rejected the request");
    expect(documentation).toContain("`outcome_unknown`: the write may have been carried out");
  });

  it.each(["PaysessionError", "CallError", "OutcomeUnknownError"])("after a test for %s", (name) => {
    const program = `import { ${name} } from "paysession";
      try {} catch (error) { if (error instanceof ${name}) error.code; }`;
    expect(openEditor(program).hover("code;").documentation).not.toBe("");
  });
});

it.each(["gr4vy", "komoju", "smart-glocal"])("comments in the types of %s begin with words", (provider) => {
  const folder = join(root, "packages", provider, "dist/generated");
  const comments = ["schema.d.ts", "client.d.ts"].flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, text = ""]) =>
      text.replaceAll(/^\s*\* ?/gm, "").trim(),
    ),
  );
  expect(comments.length).toBeGreaterThan(100);
  expect(comments.filter((text) => text === "" || /^Format:/.test(text) || /^@enum\b/m.test(text))).toEqual(
    [],
  );
});
