// Calls KOMOJU's POST /sessions: node load.mjs URL HEADERS CALLS. A process of its own, so that a profile of the server does
// not contain it.
import autocannon from "autocannon";
import { sessionBody } from "./session.mjs";

const [url, headers, calls] = process.argv.slice(2);
const { errors, non2xx } = await autocannon({
  url: `${url}/sessions`,
  connections: 16,
  amount: Number(calls),
  method: "POST",
  headers: JSON.parse(headers),
  body: sessionBody,
});
if (errors + non2xx > 0) throw new Error(`${errors + non2xx} calls failed`);
