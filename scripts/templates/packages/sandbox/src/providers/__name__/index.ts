import { loadContract } from "../../contract/precompiled.js";
import { untypeHandlers } from "../../engine/handler.js";
import { Resources } from "../../engine/resource/resources.js";
import type { ProviderDefinition } from "../../provider.js";
import { create__Name__Auth, type __Name__Credentials } from "./credentials.js";
import type { __Name__Handlers, __Name__Operations } from "./handlers.js";
import { pageSize } from "./pagination.js";
import { refuse } from "./refusals.js";
// __imports__
import { declineOf } from "./scenarios.js";
import { create__Name__Webhooks } from "./webhooks.js";

const document = loadContract("__name__");

/** __Title__. Its keys are its credentials. */
export const __camelName__: ProviderDefinition<__Name__Credentials, __Name__Credentials> = {
  create({ keys: persisted }) {
    const { credentials, authenticate } = create__Name__Auth(persisted);
    const resources = new Resources<__Name__Operations>(document, { pageSize, decline: declineOf });
    const handlers: __Name__Handlers = {
      // __handlers__
    };
    const provider = {
      contract: document,
      authenticate,
      refuse,
      webhooks: create__Name__Webhooks(credentials.webhookSecret),
      handlers: untypeHandlers(handlers),
      // TODO: list the records that move money, with `createOverview`.
      overview: () => [],
    };
    return Promise.resolve({ provider, credentials, keys: credentials });
  },
};
