import type { Oas3Rule } from "@redocly/openapi-core";

/** Every request and every response with a body has an example. Redocly's own rules check that it is valid. */
export const examples: Oas3Rule = () => ({
  MediaType(media, { report, location }) {
    const named = media.examples ?? {};
    if (media.example === undefined && Object.keys(named).length === 0) {
      report({ message: "Add an example of this body.", location: location.key() });
    }
  },
});
