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
import type { Call } from "../engine/engine.js";
import type { Gr4vyKeys } from "../providers/gr4vy/credentials.js";
import type { KomojuCredentials } from "../providers/komoju/credentials.js";
import type { SmartGlocalKeys } from "../providers/smart-glocal/credentials.js";
import type { ProviderName } from "../types.js";

/** What a journal begins with. */
export interface Head {
  readonly seed: number;
  readonly keys: {
    readonly gr4vy?: Gr4vyKeys;
    readonly komoju?: KomojuCredentials;
    readonly smartGlocal?: SmartGlocalKeys;
  };
}

interface Entry {
  readonly provider: ProviderName;
  readonly call: Call;
}

/** Keeps the calls that changed something, in their order: carried out again, they lead to the same state. */
export interface Journal {
  /** What was kept when it was begun; undefined for a new one. */
  readonly head: Head | undefined;
  /** Reads what was kept, one call after the other; begins a new journal with the given head. */
  start(head: Head, read: (entry: Entry & { number: number; sent: boolean }) => void): Promise<void>;
  /** Keeps a call. Gives its number. When it returns, the call survives the end of the process. */
  append(entry: Entry): number;
  /** Keeps that all notifications of a call were acknowledged or given up. */
  sent(number: number): void;
  close(): void;
}

const format = 1;

/**
 * Opens a journal in a file, a JSON text in each line. A line that was cut off by the end of the process is taken away:
 * its call was never answered.
 *
 * @throws When the file cannot be read, or is something else.
 */
export async function openJournal(file: string): Promise<Journal> {
  const isNew = !existsSync(file);
  // It holds the private keys of the sandbox's credentials.
  const descriptor = openSync(file, isNew ? "ax+" : "a+", 0o600);
  try {
    check(file, descriptor);
    cutOff(descriptor);
    return createJournal(file, descriptor, await readHead(file));
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function createJournal(file: string, descriptor: number, head: Head | undefined): Journal {
  let numbers = 0;
  let open = true;
  const write = (line: object): void => {
    if (open) writeSync(descriptor, `${JSON.stringify(line)}\n`);
  };
  return {
    head,
    async start(fresh, read) {
      if (head === undefined) return write({ paysession: format, ...fresh });
      const done = new Set<number>();
      for await (const line of lines(file)) if ("sent" in line) done.add(line["sent"] as number);
      for await (const line of lines(file)) {
        if (!("call" in line)) continue;
        const number = numbers++;
        read({ ...(line as unknown as Entry), number, sent: done.has(number) });
      }
    },
    append(entry) {
      write(entry);
      return numbers++;
    },
    sent: (number) => write({ sent: number }),
    close() {
      open = false;
      closeSync(descriptor);
    },
  };
}

/** Before anything in the file is changed. */
function check(file: string, descriptor: number): void {
  const start = `{"paysession":${format},`;
  const found = Buffer.alloc(start.length);
  const length = readSync(descriptor, found, 0, start.length, 0);
  if (start.startsWith(found.subarray(0, length).toString())) return;
  throw new Error(
    `${file} is no journal of this version of the sandbox. Name another file, or delete it to begin anew.`,
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
      throw new Error(`${file}:${number} is not JSON, so this is no journal of the sandbox.`);
    }
  }
}

/** Takes away a last line without an end. */
function cutOff(descriptor: number): void {
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
