export { contract } from "./generated/operations.js";
export type * from "./generated/schema.js";
