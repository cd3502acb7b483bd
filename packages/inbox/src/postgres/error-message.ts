const longest = 2_000;

/** What is stored of an error: its message, cut to 2000 characters. */
export function errorMessage(error: unknown): string {
  return textOf(error).slice(0, longest).replaceAll("\0", "");
}

function textOf(error: unknown): string {
  try {
    const message = (error as { message?: unknown } | null | undefined)?.message;
    return typeof message === "string" ? message : String(error ?? "");
  } catch {
    // An object can prevent that it is converted to text.
    return "";
  }
}
