// A CommonJS program.
const assert = require("node:assert/strict");
const { createKomojuClient } = require("paysession/komoju");
const { unwrap } = require("paysession");
const { createSandbox } = require("@paysession/sandbox");

(async () => {
  const { komoju, fetch } = await createSandbox({ providers: ["komoju"] });
  const { secretKey } = komoju.credentials;
  const client = createKomojuClient({ baseUrl: komoju.url, secretKey, fetch });
  const session = await client.createSession({ amount: 1000, currency: "JPY" });
  assert.equal(session.status, "pending");
  const params = { path: { id: session.id } };
  assert.equal((await unwrap(client.GET("/sessions/{id}", { params }))).id, session.id);
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
