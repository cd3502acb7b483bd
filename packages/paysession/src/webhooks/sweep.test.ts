import { createMemoryInbox, type ClaimContext, type Inbox } from "@paysession/inbox";
import { expect, it, vi } from "vitest";
import { SweepError } from "./sweep-error.js";
import { checkSweepOptions, readTime, type SweepOptions } from "./sweep-options.js";
import { sweep, type Candidate } from "./sweep.js";

const nothing = { checked: 0, missed: 0, alreadyHandled: 0, busy: 0, failed: 0 };

async function* listOf(...candidates: readonly Candidate<string>[]): AsyncGenerator<Candidate<string>> {
  yield* candidates;
}

const event = (id: string): Candidate<string> => ({
  key: `test:${id}`,
  state: `test:order:${id}:paid`,
  missed: id,
});
const object = (id: string): Candidate<string> => ({ state: `test:order:${id}:paid`, missed: id });

/** Options that note what is handed over. */
function collect(inbox: Inbox, more: Partial<SweepOptions<string>> = {}) {
  const handedOver: string[] = [];
  const onMissed = async (missed: string): Promise<void> => void handedOver.push(missed);
  return { handedOver, options: { inbox, onMissed, ...more } };
}

async function handle(inbox: Inbox, key: string, state?: string): Promise<void> {
  const claim = await inbox.claim(key, { owner: "webhook", lease: 60_000, state });
  if (claim.status === "acquired") await inbox.complete(key, claim.token);
}

it("an event is missed unless its key has been handled", async () => {
  const inbox = createMemoryInbox();
  await handle(inbox, "test:1");
  const { handedOver, options } = collect(inbox);
  const report = await sweep(listOf(event("1"), event("2")), options);
  expect(handedOver).toEqual(["2"]);
  expect(report).toEqual({ ...nothing, checked: 2, missed: 1, alreadyHandled: 1 });
});

it("an object is missed unless an event with its state has been handled", async () => {
  const inbox = createMemoryInbox();
  await handle(inbox, "test:1", "test:order:1:paid");
  await handle(inbox, "test:2", "test:order:2:pending");
  const { handedOver, options } = collect(inbox);
  const report = await sweep(listOf(object("1"), object("2")), options);
  expect(handedOver).toEqual(["2"]);
  expect(await inbox.knows("test:order:2:paid")).toBe(true);
  expect(report).toEqual({ ...nothing, checked: 2, missed: 1, alreadyHandled: 1 });
});

it("an object whose event was swept before is not missed", async () => {
  const { handedOver, options } = collect(createMemoryInbox());
  await sweep(listOf(event("1"), object("1")), options);
  expect(handedOver).toEqual(["1"]);
});

it("without knows, each state is handed over once", async () => {
  const { knows: _, ...inbox } = createMemoryInbox();
  await handle(inbox, "test:1", "test:order:1:paid");
  const { handedOver, options } = collect(inbox);
  await sweep(listOf(object("1")), options);
  await sweep(listOf(object("1")), options);
  expect(handedOver).toEqual(["1"]);
});

it("a second sweep hands over nothing", async () => {
  const { handedOver, options } = collect(createMemoryInbox());
  await sweep(listOf(event("1"), object("2")), options);
  const report = await sweep(listOf(event("1"), object("2")), options);
  expect(handedOver).toEqual(["1", "2"]);
  expect(report).toEqual({ ...nothing, checked: 2, alreadyHandled: 2 });
});

it("sweeps at the same time hand over each event and object once", async () => {
  const { handedOver, options } = collect(createMemoryInbox());
  const candidates = Array.from({ length: 20 }, (_, index) => [
    event(`e${index}`),
    object(`o${index}`),
  ]).flat();
  const reports = await Promise.all([1, 2, 3, 4].map(() => sweep(listOf(...candidates), options)));
  expect(handedOver.length).toBe(40);
  expect(new Set(handedOver).size).toBe(40);
  for (const { checked, missed, alreadyHandled, busy, failed } of reports)
    expect([checked, missed + alreadyHandled + busy + failed]).toEqual([40, 40]);
});

it("an event that another process is handling is busy", async () => {
  const inbox = createMemoryInbox();
  await inbox.claim("test:1", { owner: "webhook", lease: 60_000 });
  const { handedOver, options } = collect(inbox);
  expect(await sweep(listOf(event("1")), options)).toEqual({ ...nothing, checked: 1, busy: 1 });
  expect(handedOver).toEqual([]);
});

it("an error of onMissed does not stop the sweep, and the next one tries again", async () => {
  const errors: unknown[][] = [];
  const handedOver: string[] = [];
  const fault = new Error("The shop is closed");
  const options: SweepOptions<string> = {
    inbox: createMemoryInbox(),
    onError: (...call) => void errors.push(call),
    onMissed: (missed) => {
      handedOver.push(missed);
      if (handedOver.length === 1) throw fault;
    },
  };
  const list = () => listOf(object("1"), event("2"));
  expect(await sweep(list(), options)).toEqual({ ...nothing, checked: 2, missed: 1, failed: 1 });
  expect(errors).toEqual([[fault, "sweep:test:order:1:paid"]]);
  expect(await sweep(list(), options)).toEqual({ ...nothing, checked: 2, missed: 1, alreadyHandled: 1 });
  expect(handedOver).toEqual(["1", "2", "1"]);
});

it("a record that cannot be read counts as failed", async () => {
  const onError = vi.fn();
  const { options } = collect(createMemoryInbox(), { onError });
  const error = new Error("There is no such session");
  expect(await sweep(listOf({ key: "test:1", error }, event("2")), options)).toEqual({
    ...nothing,
    checked: 2,
    missed: 1,
    failed: 1,
  });
  expect(onError.mock.calls).toEqual([[error, "test:1"]]);
});

it.each([
  ["throws", () => fault()],
  ["rejects", async () => fault()],
])("an onError that %s changes nothing", async (_, onError) => {
  const { options } = collect(createMemoryInbox(), { onError, onMissed: fault });
  expect(await sweep(listOf(event("1")), options)).toEqual({ ...nothing, checked: 1, failed: 1 });
});

function fault(): never {
  throw new Error("The shop is closed");
}

it("when the list fails, the error has the report of what was done", async () => {
  const cause = new Error("The provider is down");
  const failing = async function* () {
    yield event("1");
    throw cause;
  };
  const { handedOver, options } = collect(createMemoryInbox());
  const error = await sweep(failing(), options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SweepError);
  expect(error).toMatchObject({
    code: "sweep_incomplete",
    message: "The sweep ended after 1 records: The provider is down",
    report: { ...nothing, checked: 1, missed: 1 },
    cause,
  });
  expect(handedOver).toEqual(["1"]);
});

it.each(["claim", "knows"] as const)("when the inbox fails on %s, the sweep ends", async (method) => {
  const cause = new Error("The database is down");
  const inbox = { ...createMemoryInbox(), [method]: () => Promise.reject(cause) };
  const { handedOver, options } = collect(inbox);
  await expect(sweep(listOf(object("1")), options)).rejects.toMatchObject({ cause, report: nothing });
  expect(handedOver).toEqual([]);
});

it("the signal ends the sweep after the event that is being handled", async () => {
  const controller = new AbortController();
  const seen: boolean[] = [];
  const onMissed = (_: string, { signal }: ClaimContext): void => {
    controller.abort(new Error("Shutdown"));
    seen.push(signal.aborted);
  };
  const { options } = collect(createMemoryInbox(), { onMissed, signal: controller.signal });
  const report = { ...nothing, checked: 1, missed: 1 };
  await expect(sweep(listOf(event("1"), event("2")), options)).rejects.toMatchObject({ report });
  expect(seen).toEqual([true]);
});

it("onMissed can complete the claim in a transaction", async () => {
  const completed: unknown[][] = [];
  const memory = createMemoryInbox();
  const inbox: Inbox<string> = {
    ...memory,
    complete: async (key, token, transaction) => {
      completed.push([key, token, transaction]);
      await memory.complete(key, token);
    },
  };
  const report = await sweep(listOf(event("1")), {
    inbox,
    onMissed: (_, { complete }) => complete("transaction"),
  });
  expect(report.missed).toBe(1);
  expect(completed).toEqual([["test:1", 1, "transaction"]]);
});

it.each([
  ["handled", "missed"],
  ["already_handled", "alreadyHandled"],
  ["busy", "busy"],
] as const)("an event that the handler reports as %s counts as %s", async (result, member) => {
  const { handedOver, options } = collect(createMemoryInbox());
  const report = await sweep(
    listOf({ ...event("1"), process: async () => result } as Candidate<string>),
    options,
  );
  expect(report).toEqual({ ...nothing, checked: 1, [member]: 1 });
  expect(handedOver).toEqual([]);
});

it("an error of the handler counts as failed", async () => {
  const onError = vi.fn();
  const { options } = collect(createMemoryInbox(), { onError });
  const error = new Error("The shop is closed");
  const process = (): Promise<never> => Promise.reject(error);
  const report = await sweep(listOf({ ...event("1"), process } as Candidate<string>), options);
  expect(report).toEqual({ ...nothing, checked: 1, failed: 1 });
  expect(onError.mock.calls).toEqual([[error, "test:1"]]);
});

it.each([
  [{}, "sweepWebhooks: inbox is missing. Pass the inbox of the webhook handler"],
  [{ inbox: createMemoryInbox() }, "sweepWebhooks: onMissed must be a function"],
  [
    { inbox: createMemoryInbox(), onMissed: fault, lease: 0 },
    "sweepWebhooks: lease must be a positive number of milliseconds",
  ],
])("malformed options are a UsageError", (options, message) => {
  expect(() => checkSweepOptions(options as SweepOptions<never>)).toThrow(message);
});

it("times may be a Date or text", () => {
  expect(readTime(new Date(0), "since")).toBe("1970-01-01T00:00:00.000Z");
  expect(readTime("2026-11-24T12:00:00+09:00", "since")).toBe("2026-11-24T03:00:00.000Z");
  expect(() => readTime("yesterday", "since")).toThrow("since must be a Date or a time in ISO 8601");
});
