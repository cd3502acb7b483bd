import type { Oas3Rule } from "@redocly/openapi-core";

interface Media {
  content?: Record<string, { schema?: { $ref?: string } }>;
}

interface Payload {
  required?: string[];
  properties?: Record<string, { const?: unknown; enum?: unknown[] }>;
}

/**
 * Every webhook is a POST with a JSON body of a shared schema, in which the property that `x-webhooks.tag` names is
 * required and holds the webhook's own name, alone or with those of the same shape. The generated union of payloads is told apart by it.
 */
export const webhooks: Oas3Rule = () => {
  let tag: unknown;
  return {
    Root(root, { report, location }) {
      const document = root as { webhooks?: unknown; "x-webhooks"?: { tag?: unknown } };
      if (document.webhooks === undefined) return;
      tag = document["x-webhooks"]?.tag;
      if (typeof tag !== "string") {
        report({
          message: "Add `x-webhooks` with `tag`, the property of a notification that names its kind.",
          location: location.child("webhooks").key(),
        });
      }
    },
    WebhooksMap(map, { report, location, resolve }) {
      for (const [name, value] of Object.entries(map)) {
        if (typeof tag !== "string") return;
        const fail = (message: string): void =>
          report({ message: `${name}: ${message}`, location: location.child(name).key() });
        const item = resolve<{ post?: { requestBody?: Media } }>(value as { $ref: string });
        const media = item.node?.post?.requestBody?.content?.["application/json"];
        if (media?.schema?.$ref === undefined) {
          fail("A webhook is a `post` whose JSON body refers to a shared schema.");
          continue;
        }
        const schema = resolve<Payload>({ $ref: media.schema.$ref }, item.location?.source.absoluteRef);
        const named = schema.node?.properties?.[tag];
        const carriesName = named?.const === name || named?.enum?.includes(name) === true;
        if (!carriesName || schema.node?.required?.includes(tag) !== true) {
          fail(`Its schema must require \`${tag}\`, with the webhook's name as \`const\` or in an \`enum\`.`);
        }
      }
    },
  };
};
