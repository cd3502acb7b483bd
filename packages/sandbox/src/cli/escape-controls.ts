/**
 * Escapes characters that a terminal interprets or that forge lines in a log: control characters (C0, DEL, C1), line and
 * paragraph separators, and characters that change the direction of text.
 *
 * @example
 * escapeControls("a\nb\u001b[2J"); // "a\\u000ab\\u001b[2J"
 */
export function escapeControls(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- these are what is escaped
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
