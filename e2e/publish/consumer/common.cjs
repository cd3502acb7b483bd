// A CommonJS program.
const assert = require("node:assert/strict");
const { createKomojuClient } = require("paysession/komoju");
const { unwrap } = require("paysession");
const { createSandbox } = require("@paysession/sandbox");

(async () => {
  const { komoju, fetch } = await createSandbox({ providers: ["komoju"] });
  const { secretKey } = komoju.credentials;
  const client = createKomojuClient({ baseUrl: komoju.url, secretKey, fetch });
  const session = await unwrap(client.createSession({ body: { amount: 1000, currency: "JPY" } }));
  assert.equal(session.status, "pending");
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
