import type { operations } from "@paysession/gr4vy/operation-types";
import type { Handlers, OperationRequest } from "../../engine/handler.js";

/** Handlers of all operations. */
export type Gr4vyHandlers = Handlers<operations>;

/** The request of an operation. */
export type RequestOf<Id extends keyof operations> = OperationRequest<operations[Id]>;
