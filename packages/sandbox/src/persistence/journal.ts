import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readSync,
  fstatSync,
  ftruncateSync,
  writeSync,
} from "node:fs";
import { createInterface } from "node:readline";
import type { Call } from "../engine/call.js";

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

/** Persists the calls that changed the state, in order. Replaying them rebuilds the state. */
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
   */
  append(entry: JournalEntry): number;
  /** Writes that all webhooks of a call were acknowledged or given up. */
  sent(number: number): void;
  close(): void;
}

const format = 1;

/**
 * Opens a journal file, which has one JSON text per line. An incomplete last line is removed: the process ended before it
 * responded to that call.
 *
 * @throws Error if the file cannot be read, or is not a journal.
 */
export async function openJournal(file: string): Promise<Journal> {
  const isNew = !existsSync(file);
  // The file contains private keys.
  const descriptor = openSync(file, isNew ? "ax+" : "a+", 0o600);
  try {
    checkFormat(file, descriptor);
    removeIncompleteLine(descriptor);
    return createJournal(file, descriptor, await readHead(file));
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function createJournal(file: string, descriptor: number, head: Head | undefined): Journal {
  let count = 0;
  let open = true;
  const write = (line: object): void => {
    if (open) writeSync(descriptor, `${JSON.stringify(line)}\n`);
  };
  return {
    head,
    async start(newHead, onEntry) {
      if (head === undefined) return write({ paysession: format, ...newHead });
      const done = new Set<number>();
      for await (const line of lines(file)) if ("sent" in line) done.add(line["sent"] as number);
      for await (const line of lines(file)) {
        if (!("call" in line)) continue;
        const number = count++;
        onEntry({ ...(line as unknown as JournalEntry), number, sent: done.has(number) });
      }
    },
    append(entry) {
      write(entry);
      return count++;
    },
    sent: (number) => write({ sent: number }),
    close() {
      open = false;
      closeSync(descriptor);
    },
  };
}

/** Throws if the file is not a journal. Runs before anything in the file is changed. */
function checkFormat(file: string, descriptor: number): void {
  const start = `{"paysession":${format},`;
  const found = Buffer.alloc(start.length);
  const length = readSync(descriptor, found, 0, start.length, 0);
  if (start.startsWith(found.subarray(0, length).toString())) return;
  throw new Error(
    `${file} is not a journal of this version of the sandbox. Use another file, or delete this one to start again.`,
  );
}

async function readHead(file: string): Promise<Head | undefined> {
  for await (const line of lines(file)) return line as unknown as Head;
  return undefined;
}

async function* lines(file: string): AsyncGenerator<Record<string, unknown>> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++;
    try {
      yield JSON.parse(line) as Record<string, unknown>;
    } catch {
      throw new Error(`${file}:${number} is not JSON, so this is not a journal of the sandbox.`);
    }
  }
}

/** Removes a last line without a line break. */
function removeIncompleteLine(descriptor: number): void {
  const { size } = fstatSync(descriptor);
  const block = Buffer.alloc(65_536);
  let end = size;
  while (end > 0) {
    const from = Math.max(0, end - block.length);
    readSync(descriptor, block, 0, end - from, from);
    const last = block.subarray(0, end - from).lastIndexOf("\n");
    if (last >= 0) return last + 1 + from < size ? ftruncateSync(descriptor, last + 1 + from) : undefined;
    end = from;
  }
  if (size > 0) ftruncateSync(descriptor, 0);
}
