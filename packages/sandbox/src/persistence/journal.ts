import {
  closeSync,
  existsSync,
  fchmodSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import type { Call } from "../engine/call.js";
import { lockFile } from "./lock.js";
import { encodeRecord, magic, readRecords } from "./records.js";

/** The first record of a journal. */
export interface Head {
  readonly seed: number;
  /** By provider name, what restores its credentials. */
  readonly keys: Readonly<Record<string, unknown>>;
}

/** A call that changed the state. */
export interface JournalEntry {
  readonly provider: string;
  readonly call: Call;
}

/**
 * Persists the calls that changed the state, in order. Replaying them rebuilds the state. Calls contain no card numbers, except
 * those of public test cards, and no security codes: requests lose them before they are executed (`engine/card-data.ts`).
 */
export interface Journal {
  /** The head of an existing journal; undefined for a new one. */
  readonly head: Head | undefined;
  /**
   * Reads all calls of an existing journal, or starts a new one with the given head.
   *
   * @param onEntry Called for each call, with its number and whether its webhooks were acknowledged or given up.
   */
  start(
    head: Head,
    onEntry: (entry: JournalEntry & { number: number; sent: boolean }) => void,
  ): Promise<void>;
  /**
   * Writes a call. When this returns, the call survives the end of the process.
   *
   * @returns The number of the call.
   * @throws JournalError if the call cannot be written, for example because the disk is full. The journal then still ends
   *   with the previous record.
   */
  append(entry: JournalEntry): number;
  /**
   * Writes that all webhooks of a call were acknowledged or given up. If this cannot be written, the webhooks are sent again
   * after a restart.
   */
  sent(number: number): void;
  close(): void;
}

/** A call could not be written. */
export class JournalError extends Error {
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The journal cannot be written (${reason}). Restart the sandbox to go on from its last state.`, {
      cause,
    });
    this.name = "JournalError";
  }
}

/** What an existing journal contains. */
interface Contents {
  readonly head: Head | undefined;
  /** Numbers of the calls whose webhooks were acknowledged or given up. */
  readonly sent: ReadonlySet<number>;
  /** Offset of the end of the last complete record. */
  readonly end: number;
  /** Checksum of the last complete record. */
  readonly checksum: string;
}

/**
 * Opens a journal file, which has one record per line. An incomplete last record is removed: the process ended before it
 * responded to that call.
 *
 * @throws Error if the file is in use by another process, cannot be read, is damaged, or is not a journal. It is not changed
 *   then.
 */
export async function openJournal(file: string): Promise<Journal> {
  const unlock = await lockFile(file);
  let descriptor: number | undefined;
  try {
    // The file contains private keys.
    descriptor = openSync(file, existsSync(file) ? "a+" : "ax+", 0o600);
    const isNew = fstatSync(descriptor).size === 0;
    if (!isNew) checkMagic(file, descriptor);
    fchmodSync(descriptor, 0o600);
    if (isNew) appendAll(descriptor, 0, Buffer.from(magic));
    const contents = await readContents(file);
    ftruncateSync(descriptor, contents.end);
    return createJournal(file, descriptor, contents, unlock);
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    unlock();
    throw error;
  }
}

function createJournal(file: string, descriptor: number, contents: Contents, unlock: () => void): Journal {
  const { head } = contents;
  let { end, checksum } = contents;
  let count = 0;
  let open = true;
  let failure: JournalError | undefined;
  const write = (value: object): void => {
    if (!open) return;
    if (failure !== undefined) throw failure;
    const record = encodeRecord(checksum, value);
    try {
      appendAll(descriptor, end, record.bytes);
    } catch (error) {
      throw new JournalError(error);
    }
    end += record.bytes.length;
    checksum = record.checksum;
  };
  return {
    head,
    async start(newHead, onEntry) {
      if (head === undefined) return write(newHead);
      for await (const { text } of readRecords(file)) {
        const record = JSON.parse(text) as object;
        if (!("call" in record)) continue;
        const number = count++;
        // Records with a call are written by `append`.
        onEntry({ ...(record as JournalEntry), number, sent: contents.sent.has(number) });
      }
    },
    append(entry) {
      try {
        write(entry);
      } catch (error) {
        // The state in memory now differs from the journal, so no later call may be written.
        if (error instanceof JournalError) failure = error;
        throw error;
      }
      return count++;
    },
    sent(number) {
      try {
        write({ sent: number });
      } catch {
        // The webhooks are sent again after a restart.
      }
    },
    close() {
      if (!open) return;
      open = false;
      closeSync(descriptor);
      unlock();
    },
  };
}

/** Throws if the file is not a journal. Runs before anything in the file is changed. */
function checkMagic(file: string, descriptor: number): void {
  const found = Buffer.alloc(magic.length);
  readSync(descriptor, found, 0, magic.length, 0);
  if (found.toString("latin1") === magic) return;
  throw new Error(
    `${file} is not a journal of this version of the sandbox. Use another file, or delete this one to start again.`,
  );
}

async function readContents(file: string): Promise<Contents> {
  let head: Head | undefined;
  const sent = new Set<number>();
  let [end, checksum] = [magic.length, ""];
  for await (const record of readRecords(file)) {
    // The first record is written by `start`.
    head ??= JSON.parse(record.text) as Head;
    const [, number] = /^\{"sent":(\d+)\}$/.exec(record.text) ?? [];
    if (number !== undefined) sent.add(Number(number));
    ({ end, checksum } = record);
  }
  return { head, sent, end, checksum };
}

/**
 * Appends bytes to a file, or leaves it as it was.
 *
 * @param end Size of the file before.
 */
function appendAll(descriptor: number, end: number, bytes: Uint8Array): void {
  try {
    // A nearly full disk may accept a part of the bytes.
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    ftruncateSync(descriptor, end);
    throw error;
  }
}
