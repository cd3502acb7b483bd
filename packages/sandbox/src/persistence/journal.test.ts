/** Damage to a journal is detected or harmless: opening it yields the entries written, a prefix of them, or an error. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openJournal } from "./journal.js";
import { magic } from "./records.js";

const folder = mkdtempSync(join(tmpdir(), "paysession-damage-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "journal");
const head = { seed: 7, keys: {} };

type Entries = readonly { readonly text: string; readonly sent: boolean }[];

/** Opens the journal, and returns its entries; undefined if it is rejected. */
async function read(): Promise<Entries | undefined> {
  const journal = await openJournal(file).catch(() => undefined);
  if (journal === undefined) return undefined;
  const entries: { text: string; sent: boolean }[] = [];
  await journal.start(head, ({ call, sent }) => entries.push({ text: JSON.stringify(call), sent }));
  journal.close();
  return entries;
}

let whole: Buffer;
let written: Entries;
beforeAll(async () => {
  const journal = await openJournal(file);
  await journal.start(head, () => {});
  for (const operation of ["é", "b", "c"]) {
    const call = { operation, at: "2026-01-01T00:00:00Z", path: {}, query: {}, header: {} };
    const number = journal.append({ provider: "komoju", call });
    if (operation === "b") journal.sent(number);
  }
  journal.close();
  whole = readFileSync(file);
  written = (await read()) ?? [];
});

it("restores what was written", () => {
  expect(written.map(({ sent }) => sent)).toEqual([false, true, false]);
  expect(written.map(({ text }) => (JSON.parse(text) as { operation: string }).operation)).toEqual([
    "é",
    "b",
    "c",
  ]);
});

it("restores a prefix after a truncation at any offset", async () => {
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(file, whole.subarray(0, length));
    const entries = await read();
    if (length > 0 && length < magic.length) {
      expect(entries).toBeUndefined();
      continue;
    }
    // A later record says that the webhooks of `b` were sent.
    const texts = (list: Entries = []): string[] => list.map(({ text }) => text);
    expect(texts(entries)).toEqual(texts(written).slice(0, entries?.length ?? -1));
  }
});

// One bit of each byte, and every bit with `PAYSESSION_FLIP_ALL_BITS=1`.
const bitsPerByte = process.env["PAYSESSION_FLIP_ALL_BITS"] === undefined ? 1 : 8;

it("rejects a file with any flipped bit, and does not change it", async () => {
  for (let flip = 0; flip < whole.length * bitsPerByte; flip++) {
    const byte = Math.floor(flip / bitsPerByte);
    const bit = byte * 8 + ((byte + flip) % 8);
    const damaged = Buffer.from(whole);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    writeFileSync(file, damaged);
    expect(await read(), `bit ${bit}`).toBeUndefined();
    expect(readFileSync(file).equals(damaged)).toBe(true);
  }
});

it("rejects a missing, repeated or moved record", async () => {
  const [first = "", second = "", third = "", fourth = "", ...rest] = whole.toString().split("\n");
  for (const changed of [
    [first, second, fourth, ...rest],
    [first, second, third, third, fourth, ...rest],
    [first, second, fourth, third, ...rest],
  ]) {
    writeFileSync(file, changed.join("\n"));
    expect(await read()).toBeUndefined();
  }
});
