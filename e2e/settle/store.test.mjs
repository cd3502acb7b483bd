// Unknown outcomes of all providers, stored in PostgreSQL and settled by four workers, against what the sandbox holds.
import { createPostgresInbox, migrate } from "@paysession/inbox/postgres";
import { createSandbox } from "@paysession/sandbox";
import { OutcomeUnknownError } from "paysession";
import pg from "pg";
import { expect, it } from "vitest";
import { day, startClock } from "./clock.mjs";
import { startDatabase } from "../database.mjs";
import { createNetwork } from "./network.mjs";
import { gr4vy } from "./providers/gr4vy.mjs";
import { komoju } from "./providers/komoju.mjs";
import { smartGlocal } from "./providers/smart-glocal.mjs";
import { createRandom } from "./random.mjs";

const writes = [
  [gr4vy, "createTransaction"],
  [komoju, "createPayment"],
  [smartGlocal, "startPayment"],
];
const count = 90;

/** The shop's connection to the providers, through a network that loses requests and responses. */
async function openShop(clock) {
  const sandbox = await createSandbox({ seed: 1, now: clock.now });
  const network = createNetwork(sandbox, clock);
  const retry = { delay: 1, attempts: 2 };
  const open = ([provider, operation]) => {
    const scenario = provider.scenarios.find((candidate) => candidate.operation === operation);
    const options = [
      { fetch: sandbox.fetch, retry },
      { fetch: network.fetch, retry },
    ];
    const clients = provider.createClients(sandbox[provider.name], "default", ...options, scenario);
    return { ...clients, scenario, settle: provider.settle };
  };
  return { network, shops: writes.map(open) };
}

/** Makes a write. Returns how many times it has happened, and its outcome if that is unknown. */
async function write({ reliable, unreliable, scenario }, network, index) {
  // Some lists search for a part of it.
  const reference = `order-${String(index).padStart(3, "0")}`;
  const { operation, prepare = () => undefined, request, truth } = scenario;
  const subject = await prepare(reliable, { reference });
  const { path = [], body, headers } = request(subject, reference);
  const { timeout } = network.expect(createRandom(7, index), 2);
  const outcome = await unreliable[operation](...path, body, { headers, timeout }).then(
    () => undefined,
    (error) => (error instanceof OutcomeUnknownError ? error.outcome : undefined),
  );
  network.calm();
  return { reference, body, outcome, count: () => truth(reliable, { subject, reference }) };
}

it("four workers settle the stored outcomes of all providers, and each verdict is true", async () => {
  const database = await startDatabase();
  const pool = new pg.Pool({ connectionString: database.url });
  // The server ends idle connections when it stops.
  pool.on("error", () => undefined);
  const clock = startClock();
  try {
    await migrate(pool);
    await pool.query("CREATE TABLE verdicts (reference text NOT NULL, state text NOT NULL)");
    const { outcomes } = createPostgresInbox(pool);
    const { network, shops } = await openShop(clock);
    const unknown = new Map();
    for (let index = 0; index < count; index++) {
      const made = await write(shops[index % shops.length], network, index);
      if (made.outcome === undefined) continue;
      unknown.set(made.reference, made);
      await outcomes.add(made.outcome, { reference: made.reference });
    }

    const book = async ({ state }, { reference }, { complete }) => {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        await client.query("INSERT INTO verdicts VALUES ($1, $2)", [reference, state]);
        await complete(client);
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    };
    const errors = [];
    const work = async () => {
      for (const [index, [{ contract }]] of writes.entries()) {
        const { settle, settling } = shops[index];
        await outcomes.settle({
          provider: contract.id,
          // The reference is enough to build the body again.
          settle: ({ outcome, reference }, options) =>
            settle(settling, outcome, { ...options, body: unknown.get(reference).body }),
          onSettled: book,
          onError: (error) => errors.push(error),
        });
      }
    };
    const workAll = () => Promise.all([work(), work(), work(), work()]);
    const passTime = async (milliseconds) => {
      clock.advance(milliseconds);
      const interval = `${milliseconds} milliseconds`;
      await pool.query("UPDATE paysession_outcomes SET due_at = due_at - $1::interval", [interval]);
    };

    // At first, some requests are still on their way.
    await workAll();
    await network.release();
    await network.drained();
    for (let round = 0; round < 4; round++) {
      await passTime(day);
      await workAll();
    }
    await passTime(day);

    expect(errors).toEqual([]);
    const { rows } = await pool.query("SELECT reference, state FROM verdicts");
    const open = await outcomes.due({ limit: 1000 });
    const all = [...rows, ...open].map(({ reference }) => reference);
    expect(all.sort()).toEqual([...unknown.keys()].sort());
    // Smart Glocal offers no proof that a payment was not started, so those outcomes stay unknown, and stored.
    for (const { outcome, reference, reason } of open) {
      expect({ provider: outcome.provider, happened: await unknown.get(reference).count(), reason }).toEqual({
        provider: "smart-glocal",
        happened: 0,
        reason: expect.any(String),
      });
    }
    for (const { reference, state } of rows) {
      const happened = await unknown.get(reference).count();
      expect({ reference, state, happened }).toEqual({
        reference,
        state,
        happened: state === "happened" ? 1 : 0,
      });
    }
    for (const state of ["happened", "did_not_happen"])
      expect(
        rows.some((row) => row.state === state),
        state,
      ).toBe(true);
    console.log(
      `${unknown.size} of ${count} writes had an unknown outcome, and ${rows.length} of them were settled`,
    );
  } finally {
    clock.stop();
    await pool.end();
    await database.stop();
  }
});
