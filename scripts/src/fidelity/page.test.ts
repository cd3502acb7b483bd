import { expect, it } from "vitest";
import type { Contract } from "../contract/model.js";
import { fidelityPage } from "./page.js";

const contract = {
  info: { title: "Acme", version: "1" },
  paths: {
    "/payments": {
      get: {
        operationId: "listPayments",
        tags: ["Payments"],
        "x-source": { page: "https://acme.example/list" },
      },
      post: {
        operationId: "createPayment",
        tags: ["Payments"],
        "x-source": { page: "https://acme.example/create" },
      },
    },
  },
} as unknown as Contract;
const list = { simulated: "Lists payments." };
const create = { simulated: "Creates a payment.", undocumented: "Fees." };

it("has an entry for each operation, with its source", () => {
  const page = fidelityPage([{ contract, notes: { listPayments: list, createPayment: create } }]);
  expect(page).toContain("2 operations: 0 are simplified, and 1 depend on a choice of the sandbox.");
  expect(page).toContain("- [`listPayments`](https://acme.example/list): Lists payments.\n");
  expect(page).toContain(
    "- [`createPayment`](https://acme.example/create): Creates a payment. _Undocumented:_ Fees.\n",
  );
});

it("refuses an operation without a note, and a note without an operation", () => {
  expect(() => fidelityPage([{ contract, notes: { listPayments: list } }])).toThrow("createPayment");
  const notes = { listPayments: list, createPayment: create, deletePayment: list };
  expect(() => fidelityPage([{ contract, notes }])).toThrow("deletePayment");
});
