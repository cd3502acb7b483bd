import "reflect-metadata";
import { Controller, Module, Post, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { toNodeHandler } from "paysession";
import { createHandlers } from "../handlers.mjs";

export const name = "nest 12";
export const parser = /rawBody: true/;

/**
 * Starts three applications with the same controllers: `url` parses no bodies, `raw` keeps the raw body, and `parsed` is
 * as Nest is by default.
 */
export async function start(environment) {
  const module = createModule(createHandlers(environment));
  const applications = await Promise.all(
    [{ bodyParser: false }, { rawBody: true }, {}].map(async (options) => {
      const application = await NestFactory.create(module, { ...options, logger: false });
      await application.listen(0, "127.0.0.1");
      return { application, url: `${await application.getUrl()}/webhooks` };
    }),
  );
  const [url, raw, parsed] = applications.map((one) => one.url);
  const stop = () => Promise.all(applications.map(({ application }) => application.close()));
  return { url, raw, parsed, stop };
}

function createModule(handlers) {
  class Webhooks {}
  const controllers = Object.entries(handlers).map(([provider, handler]) =>
    createController(provider, toNodeHandler(handler)),
  );
  Module({ controllers })(Webhooks);
  return Webhooks;
}

/** The controller below, written without decorators, which JavaScript does not have. */
function createController(provider, nodeHandler) {
  // @Controller("webhooks")
  class WebhookController {
    // @Post(provider)
    receive(/* @Req() */ request, /* @Res() */ response) {
      return nodeHandler(request, response);
    }
  }
  const { prototype } = WebhookController;
  Controller("webhooks")(WebhookController);
  Post(provider)(prototype, "receive", Object.getOwnPropertyDescriptor(prototype, "receive"));
  Req()(prototype, "receive", 0);
  Res()(prototype, "receive", 1);
  return WebhookController;
}
