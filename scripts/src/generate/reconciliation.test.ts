import { expect, it } from "vitest";
import type { Contract, ContractOperation } from "../contract/model.js";
import { emitReconciliation, lookupKeys } from "./reconciliation.js";

const rule = {
  replay: true,
  lookup: {
    operation: "listThings",
    parameters: { "query.ref": "body.ref", "path.id": "path.id" },
    items: "items",
    where: { amount: { from: "body.amount" }, ref: { from: "body.ref" }, state: { in: ["paid"] } },
    "conclusive-after": 60,
  },
};

function emit(operation: object): unknown {
  const paths = { "/things": { post: { operationId: "makeThing", ...operation } } };
  const emitted = emitReconciliation({ paths } as unknown as Contract);
  const [, literal = ""] = /export const reconciliation: Reconciliation = (.*);/.exec(emitted) ?? [];
  return JSON.parse(literal);
}

it("compiles the rules of the operations that have one", () => {
  const { "conclusive-after": conclusiveAfter, ...lookup } = rule.lookup;
  expect(emit({ "x-reconcile": rule })).toEqual({
    makeThing: { replay: true, lookup: { ...lookup, conclusiveAfter } },
  });
  expect(emit({ "x-reconcile": { replay: true } })).toEqual({ makeThing: { replay: true } });
  expect(emit({})).toEqual({});
});

it("lists the members of the body that a rule reads", () => {
  expect(lookupKeys({ "x-reconcile": rule } as unknown as ContractOperation)).toEqual(["amount", "ref"]);
  expect(lookupKeys({} as ContractOperation)).toEqual([]);
});
