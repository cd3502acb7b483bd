// A shop's program on the published packages: it calls each provider's local sandbox, and is right or fails.
import { listen } from "@paysession/sandbox/listen";
import { unwrap } from "paysession";
import { createGr4vyClient } from "paysession/gr4vy";
import { createKomojuClient } from "paysession/komoju";
import { createSmartGlocalClient } from "paysession/smart-glocal";

const sandbox = await listen(0);
try {
  const { project, privateKey } = sandbox.smartGlocal.credentials;
  const smartGlocal = createSmartGlocalClient({ baseUrl: sandbox.smartGlocal.url, project, privateKey });
  const { session } = await unwrap(
    smartGlocal.POST("/session/create", { body: { amount_details: { amount: 10_000, currency: "usd" } } }),
  );
  expect(session.status, "created");

  const gr4vy = createGr4vyClient({
    baseUrl: sandbox.gr4vy.url,
    privateKey: sandbox.gr4vy.credentials.privateKey,
  });
  const transaction = await unwrap(
    gr4vy.createTransaction({
      body: {
        amount: 1299,
        currency: "USD",
        payment_method: { method: "card", number: "4111111111111111", expiration_date: "12/30" },
      },
    }),
  );
  expect(transaction.status, "authorization_succeeded");

  const { secretKey } = sandbox.komoju.credentials;
  const komoju = createKomojuClient({ baseUrl: sandbox.komoju.url, secretKey });
  const { data, error } = await komoju.createSession({ body: { amount: 1000, currency: "JPY" } });
  expect(error, undefined);
  expect(data?.status, "pending");
} finally {
  await sandbox.close();
}

function expect(found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`${JSON.stringify(found)} in the place of ${JSON.stringify(wanted)}`);
}
