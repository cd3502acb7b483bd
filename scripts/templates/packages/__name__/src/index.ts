export type * from "./generated/client.js";
export { contract } from "./generated/operations.js";
export { reconciliation } from "./generated/reconciliation.js";
export type * from "./generated/schema.js";
