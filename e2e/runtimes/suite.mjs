// The public behaviour, tested with nothing but web standards, so that it runs on every runtime. The server is server.mjs.
import { ApiError, CallError, toNodeHandler, unwrap, UsageError, webhookHandler } from "paysession";
import {
  createEmbedToken,
  createGr4vyClient,
  receiveWebhook as receiveGr4vy,
  settle as settleGr4vy,
  thumbprintOf,
} from "paysession/gr4vy";
import {
  createKomojuClient,
  createKomojuPublicClient,
  receiveWebhook as receiveKomoju,
  settle as settleKomoju,
} from "paysession/komoju";
import {
  createSmartGlocalClient,
  createTokenizationClient,
  explain,
  receiveWebhook as receiveSmartGlocal,
  sign,
  verify,
} from "paysession/smart-glocal";
import vectors from "paysession/vectors.json" with { type: "json" };

const isBrowser = typeof document !== "undefined";
const isWorkerd = globalThis.navigator?.userAgent === "Cloudflare-Workers";
const secret = "whsec_example";
const card = {
  number: "4242424242424242",
  expiration_month: "09",
  expiration_year: "29",
  security_code: "321",
};
const order = { amount: 1000, currency: "JPY" };
const retry = { delay: 1 };
const once = { attempts: 1 };

/** A base URL of the server whose requests are counted apart from those of all other tests. */
const newCase = (server, behaviour) => `${server}/${behaviour}/${crypto.randomUUID()}`;
const countOf = async (baseUrl) => (await fetch(`${baseUrl}/count`)).json();

const tests = {
  "a call with a Basic key": async (server) => {
    const komoju = createKomojuClient({ baseUrl: newCase(server, "echo"), secretKey: "sk_test_1" });
    const { headers, body } = await komoju.createSession(order);
    equal(headers.authorization, `Basic ${btoa("sk_test_1:")}`);
    equal(body, '{"amount":1000,"currency":"JPY"}');
    match(headers["x-komoju-idempotency"], /^[0-9a-f-]{36}$/);
  },
  "a call with a minted token": async (server) => {
    const [{ privateKey, publicJwk, thumbprint }] = vectors.gr4vy.thumbprints;
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "echo"), privateKey });
    const { headers } = await gr4vy.addBuyer({ display_name: "Ada" });
    const [header, claims, signature] = headers.authorization.replace("Bearer ", "").split(".");
    equal(JSON.parse(fromBase64url(header, true)).kid, thumbprint);
    equal(JSON.parse(fromBase64url(claims, true)).scopes, ["*.read", "*.write"]);
    equal(fromBase64url(signature).length, 132);
    equal(publicJwk.crv, "P-521");
  },
  "a signed call": async (server) => {
    const { privateKey, publicKey } = vectors.smartGlocal;
    const smartGlocal = createSmartGlocalClient({
      baseUrl: newCase(server, "echo"),
      project: "acme",
      privateKey,
    });
    const { headers, body } = await smartGlocal.createSession({ metadata: "円 ✓ 😀" });
    equal(await verify(body, headers["x-partner-sign"], publicKey), true);
  },
  "a card is tokenized": async (server) => {
    const tokens = createTokenizationClient({ baseUrl: newCase(server, "echo"), publicToken: "p1" });
    const { headers } = await tokens.tokenizeCard({ card });
    equal(headers["x-public-token"], "p1");
  },
  "a client with a publishable key has only its operations": async (server) => {
    const device = createKomojuPublicClient({
      baseUrl: newCase(server, "echo"),
      publishableKey: "pk_test_1",
    });
    const { headers } = await device.showSession("s1");
    equal(headers.authorization, `Basic ${btoa("pk_test_1:")}`);
    equal(device.createPayment, undefined);
  },
  "a call by ID rejects with the provider's error": async (server) => {
    const error = await rejectionOf(newSmartGlocalClient(server, "rejection").createSession({}));
    equal([error instanceof ApiError, error instanceof CallError], [true, true]);
    equal([error.code, error.status, error.providerCode], ["api", 200, "invalid_request"]);
    match(error.message, /createSession.*no/);
    equal(JSON.parse(JSON.stringify(error)).message, error.message);
  },
  "result() resolves with the data or the error": async (server) => {
    const komoju = createKomojuClient({ baseUrl: newCase(server, "echo"), secretKey: "k" });
    const success = await komoju.createSession(order, { idempotencyKey: "order-1" }).result();
    equal([success.error, success.response.status, success.attempts], [undefined, 200, 1]);
    equal(success.data.headers["x-komoju-idempotency"], "order-1");
    equal(success.idempotencyKey, "order-1");
    const failure = await newSmartGlocalClient(server, "rejection").createSession({}).result();
    equal([failure.data, failure.error.code, failure.response.status], [undefined, "api", 200]);
  },
  "a call by path returns a result": async (server) => {
    const komoju = createKomojuClient({ baseUrl: newCase(server, "echo"), secretKey: "k" });
    const { data, error } = await komoju.POST("/sessions", { body: order });
    equal([data.body, error], ['{"amount":1000,"currency":"JPY"}', undefined]);
    const params = { path: { id: "s1" } };
    equal((await unwrap(komoju.GET("/sessions/{id}", { params }))).status, "ok");
    const smartGlocal = newSmartGlocalClient(server, "rejection");
    const rejected = await smartGlocal.POST("/session/create", { body: {} });
    equal(rejected.error.code, "api");
    equal((await rejectionOf(unwrap(rejected))).code, "api");
  },
  "a read is retried": async (server) => {
    const komoju = createKomojuClient({ baseUrl: newCase(server, "flaky"), secretKey: "k", retry });
    equal((await komoju.showSession("s1").result()).attempts, 3);
  },
  "a write with a key is retried with the same key": async (server) => {
    const komoju = createKomojuClient({ baseUrl: newCase(server, "flaky"), secretKey: "k", retry });
    const { data, attempts, idempotencyKey } = await komoju.createSession(order).result();
    equal(attempts, 3);
    equal(data.headers["x-komoju-idempotency"], idempotencyKey);
  },
  "a write without a key is sent once, and its outcome is unknown": async (server) => {
    const baseUrl = newCase(server, "reset");
    const error = await rejectionOf(createGr4vyClient({ baseUrl, token: "t", retry }).addBuyer({}));
    equal([error.code, error.attempts, error.outcome.operation], ["outcome_unknown", 1, "addBuyer"]);
    if (!isBrowser) equal(await countOf(baseUrl), 1);
  },
  "no write without a key is sent twice over a kept-alive connection": async (server) => {
    if (isBrowser) return; // browsers repeat on their own, and offer no way to prevent it
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "echo"), token: "t" });
    const writes = {
      addBuyer: [{}],
      updateBuyer: ["b1", {}],
      deleteBuyer: ["b1"],
      suspendPaymentMethodNetworkToken: ["p1", "n1"],
    };
    for (const [id, args] of Object.entries(writes)) {
      for (let round = 0; round < 5; round++) {
        await gr4vy.listBuyers();
        const baseUrl = newCase(server, "reset");
        const error = await rejectionOf(createGr4vyClient({ baseUrl, token: "t", retry })[id](...args));
        equal([id, error.code, await countOf(baseUrl)], [id, "outcome_unknown", 1]);
      }
    }
  },
  "half a response leaves a write's outcome unknown": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "half"), token: "t", retry });
    equal((await rejectionOf(gr4vy.addBuyer({}))).code, "outcome_unknown");
  },
  "settle repeats a write with its key": async (server) => {
    const komoju = createKomojuClient({ baseUrl: newCase(server, "lost"), secretKey: "k", retry: once });
    const error = await rejectionOf(komoju.createSession(order, { idempotencyKey: "order-1" }));
    equal(error.code, "outcome_unknown");
    const outcome = JSON.parse(JSON.stringify(error.outcome));
    const { state, data } = await settleKomoju(komoju, outcome, { body: order });
    equal([state, data.headers["x-komoju-idempotency"]], ["happened", "order-1"]);
  },
  "settle looks up a write without a key": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "lost"), token: "t", retry: once });
    const error = await rejectionOf(gr4vy.addBuyer({ external_identifier: "customer-1" }));
    const { state, data } = await settleGr4vy(gr4vy, JSON.parse(JSON.stringify(error.outcome)));
    equal([state, data?.id], ["happened", "b1"]);
  },
  "a refused connection means that nothing was sent": async (server) => {
    const port = await (await fetch(`${server}/unused-port`)).json();
    const baseUrl = `http://127.0.0.1:${port}`;
    const error = await rejectionOf(createGr4vyClient({ baseUrl, token: "t", retry: once }).addBuyer({}));
    // Browsers and workerd report every failure alike, so that the request counts as sent.
    equal(error.code, isBrowser || isWorkerd ? "outcome_unknown" : "connection");
  },
  "a lost write stays unknown, even if nothing listens any more": async (server) => {
    const port = await (await fetch(`${server}/dying-server`)).json();
    const baseUrl = `http://127.0.0.1:${port}`;
    const komoju = createKomojuClient({ baseUrl, secretKey: "k", retry: once });
    await komoju.showSession("s1"); // leaves a connection open
    await new Promise((resolve) => setTimeout(resolve, 50));
    equal((await rejectionOf(komoju.createSession(order))).code, "outcome_unknown");
  },
  "no response in time is a timeout": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "silent"), token: "t", retry: once });
    equal((await rejectionOf(gr4vy.listBuyers(undefined, { timeout: 200 }))).code, "timeout");
  },
  "a signal ends a call": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "silent"), token: "t" });
    const controller = new AbortController();
    const rejection = rejectionOf(gr4vy.listBuyers({}, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 50);
    equal((await rejection).code, "aborted");
  },
  "a redirect is not followed": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "redirect"), token: "t" });
    equal((await rejectionOf(gr4vy.listBuyers())).code, "unexpected_response");
  },
  "a web page is an unexpected response": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "html"), token: "t", retry: once });
    const { code, status, excerpt } = await rejectionOf(gr4vy.listBuyers());
    equal([code, status, excerpt], ["unexpected_response", 502, "<html>Bad Gateway</html>"]);
  },
  "a list is iterated over all its pages": async (server) => {
    const baseUrl = newCase(server, "pages");
    const gr4vy = createGr4vyClient({ baseUrl, token: "t" });
    const ids = [];
    for await (const { id } of gr4vy.listBuyers()) ids.push(id);
    equal([ids, await countOf(baseUrl)], [["1", "2", "3"], 3]);
  },
  "toArray() and pages() fetch only the pages that are needed": async (server) => {
    const baseUrl = newCase(server, "pages");
    const gr4vy = createGr4vyClient({ baseUrl, token: "t" });
    const buyers = await gr4vy.listBuyers().toArray({ limit: 2 });
    equal([buyers.map(({ id }) => id), await countOf(baseUrl)], [["1", "2"], 2]);
    for await (const { items, next } of gr4vy.listBuyers({ cursor: "2" }).pages()) {
      equal([items.map(({ id }) => id), next], [["2"], "3"]);
      break;
    }
    equal([(await gr4vy.listBuyers()).items.length, await countOf(baseUrl)], [1, 4]);
  },
  "a path parameter cannot change the path": async (server) => {
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "echo"), token: "t" });
    throws(() => gr4vy.getBuyer(".."), UsageError);
  },
  "hundreds of concurrent calls share one token": async (server) => {
    let requested = 0;
    const token = () => ({ token: `t${++requested}`, expiresAt: Date.now() + 60_000 });
    const gr4vy = createGr4vyClient({ baseUrl: newCase(server, "echo"), token });
    await Promise.all(Array.from({ length: 200 }, () => gr4vy.listBuyers()));
    equal(requested, 1);
  },
  "signatures equal openssl's": async () => {
    const { privateKey, publicKey, signatures } = vectors.smartGlocal;
    for (const { body, signature } of signatures) {
      equal(await sign(body, privateKey), signature);
      equal(await verify(body, signature, publicKey), true);
      equal(await verify(`${body} `, signature, publicKey), false);
    }
    match((await explain("{}", { key: privateKey })).keyFingerprint, /^[0-9a-f]{64}$/);
  },
  "thumbprints equal openssl's": async () => {
    for (const { privateKey, thumbprint } of vectors.gr4vy.thumbprints)
      equal(await thumbprintOf(privateKey), thumbprint);
    equal(
      (await createEmbedToken({ privateKey: vectors.gr4vy.thumbprints[0].privateKey })).split(".").length,
      3,
    );
  },
  "webhooks of all providers are verified, and forged ones are rejected": async () => {
    for (const { secret, timestamp, body, signature } of vectors.gr4vy.webhooks.slice(1)) {
      const headers = {
        "x-gr4vy-webhook-signatures": signature,
        "x-gr4vy-webhook-timestamp": `${timestamp}`,
      };
      const { known, event } = await receiveGr4vy({ body, headers }, { secret, tolerance: 1e10 });
      equal([known, event.name], [true, "buyer.created"]);
    }
    const [{ body, signature }] = vectors.komoju.webhooks;
    const request = (text) =>
      new Request("http://shop.test", {
        method: "POST",
        body: text,
        headers: { "x-komoju-signature": signature },
      });
    equal((await receiveKomoju(request(body), { secret })).event, { type: "ping" });
    equal(await reasonOf(receiveKomoju(request(`${body} `), { secret })), "signature_wrong");
    const { publicKey, webhooks } = vectors.smartGlocal;
    for (const { body, signature } of webhooks) {
      const headers = { "X-PARTNER-SIGN": signature };
      const received = await receiveSmartGlocal({ body, headers }, { publicKey });
      equal([received.known, received.provider], [true, "smart-glocal"]);
    }
  },
  "webhookHandler handles each webhook once and rejects others": async () => {
    const [{ body, signature }] = vectors.komoju.webhooks;
    const handled = [];
    const handler = webhookHandler(receiveKomoju, {
      secret,
      on: { ping: ({ type }) => void handled.push(type) },
    });
    const send = (text, method = "POST") => {
      const headers = { "content-type": "application/json", "x-komoju-signature": signature };
      return handler(
        new Request("http://shop.test", { method, headers, ...(method === "POST" && { body: text }) }),
      );
    };
    const responses = [await send(body), await send(body), await send(`${body} `), await send("", "GET")];
    equal(await Promise.all(responses.map(async (response) => [response.status, await response.text()])), [
      [200, "handled"],
      [200, "already_handled"],
      [400, "signature_wrong"],
      [405, "method_not_allowed"],
    ]);
    equal(handled, ["ping"]);
    equal(typeof toNodeHandler(handler), "function");
  },
};

/** Runs every test against the server. Returns how many passed, and one text for each that failed. */
export async function run(server) {
  const failed = [];
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test(server);
    } catch (error) {
      failed.push(`${name}: ${error?.stack ?? error}`);
    }
  }
  return { passed: Object.keys(tests).length - failed.length, failed };
}

function equal(actual, expected) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, not ${a}`);
}

function match(text, pattern) {
  if (!pattern.test(text)) throw new Error(`expected ${pattern}, not ${text}`);
}

function throws(act, kind) {
  try {
    act();
  } catch (error) {
    if (error instanceof kind) return;
    throw error;
  }
  throw new Error("expected an error");
}

function newSmartGlocalClient(server, behaviour) {
  const { privateKey } = vectors.smartGlocal;
  return createSmartGlocalClient({ baseUrl: newCase(server, behaviour), project: "acme", privateKey });
}

const rejectionOf = (call) =>
  call.then(
    (data) => {
      throw new Error(`expected a rejection, not ${JSON.stringify(data)}`);
    },
    (error) => error,
  );

const reasonOf = (work) =>
  work.then(
    () => "accepted",
    (error) => error.reason ?? String(error),
  );

function fromBase64url(text, asText = false) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return asText ? binary : Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
