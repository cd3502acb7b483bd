export { contract, webhookContract } from "./generated/operations.js";
export type * from "./generated/schema.js";
