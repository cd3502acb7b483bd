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

/**
 * Offsets of bytes: all of them with `PAYSESSION_DAMAGE_ALL=1`. Otherwise, every tenth byte of the JSON texts, which the same
 * checksum protects, and all other bytes: the first line, lengths, checksums, spaces and line feeds.
 */
function offsets(): number[] {
  const all = [...whole.keys()];
  if (process.env["PAYSESSION_DAMAGE_ALL"] !== undefined) return all;
  const texts = [...whole.toString("latin1").matchAll(/(?<=^\d+ [0-9a-f]{16} ).*/gm)];
  const isText = (at: number): boolean =>
    texts.some(({ index, 0: { length } }) => at > index && at < index + length - 1);
  return all.filter((at) => at % 10 === 0 || !isText(at));
}

it("restores a prefix after a truncation at any offset", async () => {
  for (const length of offsets()) {
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

it("rejects a file with any flipped bit, and does not change it", async () => {
  const bits = process.env["PAYSESSION_DAMAGE_ALL"] === undefined ? 1 : 8;
  for (const [flip, byte] of offsets().entries()) {
    for (let bit = flip % 8; bit < (flip % 8) + bits; bit++) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(byte) ^ (1 << (bit % 8)), byte);
      writeFileSync(file, damaged);
      expect(await read(), `byte ${byte}, bit ${bit % 8}`).toBeUndefined();
      expect(readFileSync(file).equals(damaged)).toBe(true);
    }
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
