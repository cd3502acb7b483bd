import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** The first line of a journal of this version. */
export const magic = "paysession-sandbox-journal 3\n";

/** A verified record. */
export interface JournalRecord {
  /** JSON text. */
  readonly text: string;
  /** Offset of the first byte after the record. */
  readonly end: number;
  /** Checksum, from which the checksum of the next record follows. */
  readonly checksum: string;
}

const lineFeed = 10;

/**
 * Encodes a record: the length of its JSON text in bytes, a checksum of 16 hexadecimal digits, and the text, on one line.
 * The checksum covers all earlier records too, so that a missing or moved record is detected.
 *
 * @param previous Checksum of the previous record; empty for the first one.
 */
export function encodeRecord(previous: string, value: object): { bytes: Buffer; checksum: string } {
  const text = Buffer.from(JSON.stringify(value));
  const checksum = checksumOf(previous, text);
  return {
    bytes: Buffer.concat([Buffer.from(`${text.length} ${checksum} `), text, Buffer.from("\n")]),
    checksum,
  };
}

/**
 * Reads and verifies the records of a journal. It ends before an incomplete last record, which the process was writing when
 * it ended.
 *
 * @throws Error if a record is damaged.
 */
export async function* readRecords(file: string): AsyncGenerator<JournalRecord> {
  let checksum = "";
  let end = magic.length;
  for await (const { line, isComplete } of readLines(file, end)) {
    const record = isComplete ? decodeRecord(checksum, line) : undefined;
    if (record === undefined) {
      if (!isComplete && isTruncated(line)) return;
      throw new Error(`${file} is damaged at byte ${end}. The sandbox does not change it; use another file.`);
    }
    checksum = record.checksum;
    end += line.length + 1;
    yield { ...record, end };
  }
}

function checksumOf(previous: string, text: Uint8Array): string {
  return createHash("sha256").update(`${previous}\n`).update(text).digest("hex").slice(0, 16);
}

function decodeRecord(previous: string, line: Buffer): { text: string; checksum: string } | undefined {
  const { length, checksum, text } = splitRecord(line);
  if (text === undefined || text.length !== length || checksumOf(previous, text) !== checksum)
    return undefined;
  return { text: text.toString(), checksum };
}

function splitRecord(line: Buffer): { length?: number; checksum?: string; text?: Buffer } {
  const [head = "", length = "", checksum = ""] =
    /^(0|[1-9]\d{0,14}) ([0-9a-f]{16}) /.exec(line.subarray(0, 40).toString("latin1")) ?? [];
  return head === "" ? {} : { length: Number(length), checksum, text: line.subarray(head.length) };
}

/** Whether a last line without a line feed is the beginning of a record. A whole record that lacks only the end is not. */
function isTruncated(line: Buffer): boolean {
  const { length, text } = splitRecord(line);
  if (text !== undefined) return text.length <= (length ?? 0);
  return line.length < 40;
}

/** Reads the lines from an offset. The last one is incomplete, unless the file ends with a line feed. */
async function* readLines(
  file: string,
  start: number,
): AsyncGenerator<{ line: Buffer; isComplete: boolean }> {
  let parts: Buffer[] = [];
  for await (const chunk of createReadStream(file, { start }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      yield { line: Buffer.concat([...parts, chunk.subarray(from, at)]), isComplete: true };
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield { line: Buffer.concat(parts), isComplete: false };
}
