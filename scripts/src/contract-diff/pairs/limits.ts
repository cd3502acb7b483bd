import { integer, object, received, sent, string, type Pair } from "./build.js";

const name = (limits: object): object => object({ "name!": { ...string, ...limits } });
const size = (limits: object): object => object({ "size!": { ...integer, ...limits } });

/** What no type shows: lengths, ranges, patterns and formats. */
export const limits: Pair[] = [
  {
    name: "a shorter text must be sent",
    before: sent(name({ maxLength: 100 })),
    after: sent(name({ maxLength: 50 })),
    says: "breaks",
    words: "makeThing (request): `Thing.name` has the maxLength `50` instead of `100`",
    compiler: "misses",
  },
  {
    name: "a longer text may be sent",
    before: sent(name({ maxLength: 50 })),
    after: sent(name({ maxLength: 100 })),
    says: "adds",
    words: "`Thing.name` has the maxLength `100` instead of `50`",
  },
  {
    name: "a minimum is new",
    before: sent(size({})),
    after: sent(size({ minimum: 1 })),
    says: "breaks",
    words: "`Thing.size` has a new minimum `1`",
    compiler: "misses",
  },
  {
    name: "a minimum is gone",
    before: sent(size({ minimum: 1 })),
    after: sent(size({})),
    says: "adds",
    words: "`Thing.size` no longer has the minimum `1`",
  },
  {
    name: "a pattern is new",
    before: sent(name({})),
    after: sent(name({ pattern: "^a" })),
    says: "breaks",
    words: '`Thing.name` has a new pattern `"^a"`',
    compiler: "misses",
  },
  {
    // Which of two patterns admits more cannot be told.
    name: "a pattern differs",
    before: sent(name({ pattern: "^a" })),
    after: sent(name({ pattern: "^a?" })),
    says: "breaks",
    words: '`Thing.name` has the pattern `"^a?"` instead of `"^a"`',
    compiler: "misses",
  },
  {
    name: "a format differs",
    before: sent(name({ format: "date" })),
    after: sent(name({ format: "date-time" })),
    says: "breaks",
    words: '`Thing.name` has the format `"date-time"` instead of `"date"`',
    compiler: "misses",
  },
  {
    name: "fewer entries may be sent",
    before: sent(object({ "list!": { type: "array", items: string } })),
    after: sent(object({ "list!": { type: "array", items: string, maxItems: 3, uniqueItems: true } })),
    says: "breaks",
    words: "`Thing.list` has a new maxItems `3`",
    compiler: "misses",
  },
  {
    name: "a coarser step",
    before: sent(size({ multipleOf: 5 })),
    after: sent(size({ multipleOf: 10 })),
    says: "breaks",
    words: "`Thing.size` has the multipleOf `10`",
    compiler: "misses",
  },
  {
    name: "a longer text may come",
    before: received(name({ maxLength: 50 })),
    after: received(name({ maxLength: 100 })),
    says: "breaks",
    words: "getThing (response): `Thing.name` has the maxLength `100` instead of `50`",
    compiler: "misses",
  },
  {
    name: "only a shorter text comes",
    before: received(name({ maxLength: 100 })),
    after: received(name({ maxLength: 50 })),
    says: "documents",
    words: "getThing (response): `Thing.name` has the maxLength `50` instead of `100`",
  },
  {
    name: "a received format is known now",
    before: received(name({})),
    after: received(name({ format: "date-time" })),
    says: "documents",
    words: '`Thing.name` has a new format `"date-time"`',
  },
  {
    name: "another value is taken where none is sent",
    before: sent(size({ default: 1 })),
    after: sent(size({ default: 2 })),
    says: "breaks",
    words: "`Thing.size` has the default `2` instead of `1`",
    compiler: "misses",
  },
  {
    name: "a keyword that the rules do not know",
    before: sent(name({})),
    after: sent(name({ if: { const: "a" } })),
    says: "breaks",
    words: "`Thing.name` has a new if",
    compiler: "misses",
  },
];
