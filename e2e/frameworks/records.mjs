// The shop's records: what handlers have booked and which errors they reported, under the control of a test.
import { createServer } from "node:http";
import { listen } from "./listen.mjs";

/** Starts the server that the handlers report to. */
export async function startRecords() {
  const booked = [];
  const errors = [];
  let failures = 0;
  let gate = Promise.resolve();
  let arrive = () => {};

  async function book(event) {
    arrive();
    if (failures-- > 0) return 503;
    await gate;
    booked.push(event);
    return 200;
  }

  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const body = JSON.parse(Buffer.concat(chunks).toString());
    if (request.url === "/errors") errors.push(body);
    response.writeHead(request.url === "/errors" ? 200 : await book(body)).end();
  });
  return {
    ...(await listen(server)),
    /** The events that were booked. */
    booked,
    /** The errors that were reported. */
    errors,
    /** Lets the next bookings fail. */
    fail: (times) => void (failures = times),
    /** Holds bookings back until `release` is called. `arrived` resolves when the first one waits. */
    hold() {
      let release;
      gate = new Promise((resolve) => (release = resolve));
      const arrived = new Promise((resolve) => (arrive = resolve));
      return { arrived, release };
    },
    /** Forgets everything. */
    clear() {
      booked.length = 0;
      errors.length = 0;
      failures = 0;
    },
  };
}
