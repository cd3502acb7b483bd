// Claims an event and writes its effect and its completion in a transaction that it never commits.
import pg from "pg";
import { createPostgresInbox } from "../dist/postgres/index.js";

const [url, key] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url });
const inbox = createPostgresInbox(pool);
const { token } = await inbox.claim(key, { owner: "crash", lease: 500 });
const client = await pool.connect();
await client.query("BEGIN");
await client.query("INSERT INTO effects VALUES ($1, $2)", [key, token]);
await inbox.complete(key, token, client);
process.send("in transaction");
