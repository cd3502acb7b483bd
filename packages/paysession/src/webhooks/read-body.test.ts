import { UsageError } from "@paysession/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { komojuEvent, secret } from "../../test/webhooks.js";
import { receiveWebhook } from "../komoju/index.js";
import { readBody, readMaxBodyBytes } from "./read-body.js";
import type { ReceivedRequest } from "./received-request.js";

const read = (body: unknown, limit = 1000, declared?: string): Promise<Uint8Array> =>
  readBody({ body, headers: {} } as ReceivedRequest, declared, limit, "Shop");

/** A stream of 1000 chunks of 100 bytes that counts how many were taken. */
function counting(): { body: AsyncIterable<Uint8Array>; taken: () => number; closed: () => boolean } {
  let [taken, closed] = [0, false];
  const iterator: AsyncIterator<Uint8Array> = {
    next: async () => {
      taken++;
      return taken > 1000 ? { done: true, value: undefined } : { done: false, value: new Uint8Array(100) };
    },
    return: async () => {
      closed = true;
      return { done: true, value: undefined };
    },
  };
  return { body: { [Symbol.asyncIterator]: () => iterator }, taken: () => taken, closed: () => closed };
}

it("stops reading a stream at the limit, and leaves its connection open for the response", async () => {
  const { body, taken, closed } = counting();
  await expect(read(body)).rejects.toMatchObject({ reason: "body_too_large" });
  expect([taken(), closed()]).toEqual([11, false]);
});

it("stops reading the body of a Request at the limit", async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled++;
      if (pulled > 1000) controller.close();
      else controller.enqueue(new Uint8Array(100));
    },
  });
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half" };
  const request = new Request("http://shop.test/", init);
  await expect(readBody(request, undefined, 1000, "Shop")).rejects.toMatchObject({
    reason: "body_too_large",
  });
  // The stream fetches one chunk ahead.
  expect(pulled).toBeLessThanOrEqual(13);
});

it("reads nothing of a stream that declares more than the limit", async () => {
  const { body, taken } = counting();
  await expect(read(body, 1000, "1001")).rejects.toMatchObject({ reason: "body_too_large" });
  expect(taken()).toBe(0);
});

it.each([
  ["bytes", (size: number) => new Uint8Array(size)],
  ["text", (size: number) => "x".repeat(size)],
  ["a stream", (size: number) => [new Uint8Array(size - 1), "x"].values()],
])("the limit is the last size that is accepted: %s", async (name, create) => {
  const body = (size: number): unknown => {
    const value = create(size);
    return name === "a stream" ? toStream(value as Iterable<Uint8Array>) : value;
  };
  expect(await read(body(1000))).toHaveLength(1000);
  await expect(read(body(1001))).rejects.toMatchObject({ reason: "body_too_large" });
});

async function* toStream(chunks: Iterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  yield* chunks;
}

it("text is measured in bytes", async () => {
  await expect(read("円".repeat(334))).rejects.toMatchObject({ reason: "body_too_large" });
  expect(await read("円".repeat(333))).toHaveLength(999);
});

it("joins the chunks of a stream in order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 20 }), async (chunks) => {
      expect([...(await read(toStream(chunks)))]).toEqual(chunks.flatMap((chunk) => [...chunk]));
      const stream = new ReadableStream({
        start: (controller) => {
          for (const chunk of chunks) controller.enqueue(chunk);
          controller.close();
        },
      });
      expect([...(await read(stream))]).toEqual(chunks.flatMap((chunk) => [...chunk]));
    }),
  );
});

it.each([
  ["undefined", undefined],
  ["null", null],
  ["a parsed object", { id: "e1" }],
  ["an array", [1]],
  ["a number", 5],
  ["a stream of objects", toStream([{ id: "e1" } as never])],
  ["a stream that was read", Object.assign(toStream([]), { readableDidRead: true })],
])("a body that is %s is a UsageError", async (_, body) => {
  await expect(read(body)).rejects.toThrow(UsageError);
});

it("a connection that breaks is a WebhookError with the cause", async () => {
  const cause = new Error("ECONNRESET");
  const body = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(cause) }) };
  await expect(read(body)).rejects.toMatchObject({ reason: "body_incomplete", cause });
});

it.each([[0], [-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY], ["1000"], [null]])(
  "maxBodyBytes %j is a UsageError",
  async (value) => {
    const maxBodyBytes = value as number;
    expect(() => readMaxBodyBytes(maxBodyBytes, "Shop")).toThrow(UsageError);
    await expect(receiveWebhook(komojuEvent(), { secret, maxBodyBytes })).rejects.toThrow(UsageError);
  },
);

it("the limit is 1 MB by default", () => {
  expect(readMaxBodyBytes(undefined, "Shop")).toBe(1_048_576);
});
