import { createHandlers } from "../../../../../handlers.mjs";

export const POST = createHandlers(process.env)["smart-glocal"];
