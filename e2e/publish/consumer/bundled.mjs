// A bundler puts this into one file that needs nothing of Node.js.
import { createKomojuClient } from "paysession/komoju";
import { receiveWebhook } from "paysession/smart-glocal";

let sent;
const client = createKomojuClient({
  secretKey: "sk_test_bundled",
  fetch: async (url) => {
    sent = String(url);
    return Response.json({ id: "s1" });
  },
});
await client.showSession("s1");
if (sent !== "https://komoju.com/api/v1/sessions/s1") throw new Error(`The bundle calls ${sent}`);
if (typeof receiveWebhook !== "function") throw new Error("The bundle has no receiver");
