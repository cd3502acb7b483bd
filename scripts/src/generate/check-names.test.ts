import { expect, it } from "vitest";
import { checkNames } from "./check-names.js";

it("finds schemas that generated code cannot name", () => {
  expect(checkNames(["Thing", "a-b", "Blob"], [])).toEqual([
    "The schema a-b needs another name: generated code cannot use this one.",
    "The schema Blob needs another name: generated code cannot use this one.",
  ]);
});

it("finds names that two modules export", () => {
  const modules = [
    "export interface Call {}\nexport interface components {}",
    "export interface Call<Data> {}",
  ];
  expect(checkNames(["Call"], modules)).toEqual([
    "The schema Call needs another name: a generated type has it.",
  ]);
});
