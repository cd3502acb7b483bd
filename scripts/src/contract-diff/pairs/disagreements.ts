import { object, received, sent, told, type Pair } from "./build.js";

const tagged = (...known: string[]): object =>
  object({ "type!": { type: "string", not: { enum: ["card"] }, "x-known-values": known } });

/**
 * Where the two witnesses disagree. That the rules name what the compiler misses is shown all over the other tables
 * (`compiler: "misses"`); here the compiler sees what the rules take for harmless: a tag still admits any value, but its
 * type has only those that are known.
 */
export const disagreements: Pair[] = [
  {
    name: "a tag to send has other known values",
    before: sent(tagged("cash", "cheque")),
    after: sent(tagged("cash")),
    says: "breaks",
    words: "makeThing (request): in requestBody.content",
    compiler: "sees",
  },
  {
    name: "a received tag has one more known value",
    before: received(tagged("cash")),
    after: received(tagged("cash", "cheque")),
    says: "breaks",
    words: "(the types see a break that the document's rules do not name)",
    compiler: "sees",
  },
  {
    name: "a webhook's tag has one more known value",
    before: told(tagged("cash")),
    after: told(tagged("cash", "cheque")),
    says: "breaks",
    words: "thing.made (payload): in type: Type '\"cheque\"' is not assignable to type '\"cash\"'",
    compiler: "sees",
  },
];
