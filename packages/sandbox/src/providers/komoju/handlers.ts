import type { operations } from "@paysession/komoju/operation-types";
import type { Handlers, OperationRequest } from "../../engine/handler.js";

/** Handlers of all operations. A missing one does not compile. */
export type KomojuHandlers = Handlers<operations>;

/** The request of an operation. */
export type RequestOf<Id extends keyof operations> = OperationRequest<operations[Id]>;
