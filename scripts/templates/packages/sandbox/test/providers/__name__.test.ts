import contract from "@paysession/__name__/openapi.json" with { type: "json" };
import { createSandbox } from "../../src/index.js";
import { testResources } from "../resource-conformance.js";

const sandbox = await createSandbox({ providers: ["__name__"] });
const { url, credentials } = sandbox["__name__"];

testResources(contract, (path, init) =>
  sandbox.fetch(url + path, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${credentials.token}` },
  }),
);
