/** What a change does to callers: their code must change, they may do more, or only the words are different. */
export const levels = ["documents", "adds", "breaks"] as const;
export type Level = (typeof levels)[number];

/** The version bump that each level demands at least. */
export const bumps = { breaks: "major", adds: "minor", documents: "patch" } as const satisfies Record<
  Level,
  string
>;
export type Bump = (typeof bumps)[Level];

/** The part of an operation that a change is in. `call` is what is neither sent nor received: path, retry, scopes. */
export type Side = "call" | "request" | "response" | "payload" | "contract";

export interface Change {
  level: Level;
  /** The operation's id, the webhook's name, or the empty string where the whole contract is meant. */
  subject: string;
  side: Side;
  /** The change as a phrase without its subject: "`Buyer.name` must now be sent". */
  text: string;
  /**
   * For breaks in what is sent or received: whether the document's rules named it, or the types' comparison, or both. A
   * break that only the document shows is one that no compiler tells the caller.
   */
  witness?: "document" | "types" | "both";
}

/** The harshest level among the changes, or undefined when there are none. */
export function harshest(changes: readonly { level: Level }[]): Level | undefined {
  return [...levels].reverse().find((level) => changes.some((change) => change.level === level));
}

/** Takes a change without its subject and side, which the caller knows. */
export type Note = (level: Level, text: string) => void;
