/** The type of a file, as its first bytes show it. */
export interface FileType {
  readonly mime: string;
  readonly extension: string;
}

/** First bytes of files, in hexadecimal. */
const signatures: readonly (FileType & { readonly start: string })[] = [
  { start: "25504446", mime: "application/pdf", extension: "pdf" },
  { start: "ffd8ff", mime: "image/jpeg", extension: "jpg" },
  { start: "89504e47", mime: "image/png", extension: "png" },
  { start: "47494638", mime: "image/gif", extension: "gif" },
];

/** Decodes Base64. Returns undefined for other text. */
export function readBase64(text: string): Uint8Array | undefined {
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0;
  return isBase64 ? Buffer.from(text, "base64") : undefined;
}

/** Detects the type of a file. Returns undefined for an unknown type. */
export function detectFileType(bytes: Uint8Array): FileType | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("hex");
  return signatures.find((signature) => start.startsWith(signature.start));
}
