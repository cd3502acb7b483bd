import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

const width = 750;
const height = 150;

/** Widths of the five bars or spaces of each digit in "interleaved 2 of 5": 1 is wide. */
const patterns = ["00110", "10001", "01001", "11000", "00101", "10100", "01100", "00011", "10010", "01010"];

/** Draws a barcode of 44 digits that follow from a text, as a PNG in Base64. */
export function encodeBarcode(text: string): string {
  const digits = createHash("sha256").update(text).digest("hex").slice(0, 44);
  const modules = drawModules(Array.from(digits, (digit) => Number.parseInt(digit, 16) % 10));
  const start = Math.floor((width - modules.length) / 2);
  // One byte per pixel, after the filter type of the row. 0 is black.
  const row = new Uint8Array(width + 1).fill(255);
  row[0] = 0;
  for (const [index, isBlack] of modules.entries()) if (isBlack) row[start + index + 1] = 0;
  const pixels = new Uint8Array(row.length * height);
  for (let line = 0; line < height; line++) pixels.set(row, line * row.length);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits per pixel, in grey.
  header.writeUInt8(8, 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(pixels)), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]).toString("base64");
}

/** Black and white modules of the barcode. The bars encode one digit and the spaces between them the next. */
function drawModules(digits: readonly number[]): boolean[] {
  const modules: boolean[] = [];
  const draw = (isWide: boolean, isBlack: boolean): void => {
    for (let count = isWide ? 3 : 1; count > 0; count--) modules.push(isBlack);
  };
  for (const isBlack of [true, false, true, false]) draw(false, isBlack);
  for (let index = 0; index < digits.length; index += 2) {
    const [bars, spaces] = [patterns[digits[index] ?? 0], patterns[digits[index + 1] ?? 0]];
    for (let element = 0; element < 5; element++) {
      draw(bars?.[element] === "1", true);
      draw(spaces?.[element] === "1", false);
    }
  }
  draw(true, true);
  draw(false, false);
  draw(false, true);
  return modules;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
