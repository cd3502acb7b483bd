import { loadContract } from "../../contract/precompiled.js";
import { untypeHandlers } from "../../engine/handler.js";
import { Resources } from "../../engine/resource/resources.js";
import type { Provider } from "../../provider.js";
import type { __Name__Auth } from "./credentials.js";
import type { __Name__Handlers, __Name__Operations } from "./handlers.js";
import { pageSize } from "./pagination.js";
import { refuse } from "./refusals.js";
// __imports__
import { declineOf } from "./scenarios.js";
import { create__Name__Webhooks } from "./webhooks.js";

/** Creates the simulated __Title__. */
export function create__Name__({ credentials, authenticate }: __Name__Auth): Provider {
  const document = loadContract("__name__");
  const resources = new Resources<__Name__Operations>(document, { pageSize, decline: declineOf });
  const handlers: __Name__Handlers = {
    // __handlers__
  };
  return {
    contract: document,
    authenticate,
    refuse,
    // TODO: the numbers of test cards that handlers compare with.
    testCards: new Set(),
    webhooks: create__Name__Webhooks(credentials.webhookSecret),
    handlers: untypeHandlers(handlers),
    // TODO: list the records that move money, with `createOverview`.
    overview: () => [],
  };
}
