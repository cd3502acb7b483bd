import type { operations } from "@paysession/__name__/operation-types";
import type { Handlers } from "../../engine/handler.js";

/** All operations of the contract. */
export type __Name__Operations = operations;

/** Handlers of all operations. A new operation does not compile until it has a handler. */
export type __Name__Handlers = Handlers<__Name__Operations>;
