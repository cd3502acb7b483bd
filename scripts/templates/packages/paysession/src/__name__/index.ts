export { create__Name__Client, type __Name__Options, type __Name__Server } from "./client.js";
export type { __Name__Credentials } from "./credentials.js";
export { settle } from "./settle.js";
/** Every schema of the contract by its name, and the client interfaces. */
export type * from "@paysession/__name__";
