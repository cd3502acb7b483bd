import { object, received, sent, string, type Pair } from "./build.js";

const colours = (...values: unknown[]): object => object({ "colour!": { type: "string", enum: values } });
const open = (...values: unknown[]): object =>
  object({ "colour!": { type: "string", enum: values, "x-open-enum": true } });

/** The values that enums name, closed and open. */
export const values: Pair[] = [
  {
    name: "a value that may be sent no longer",
    before: sent(colours("red", "blue")),
    after: sent(colours("red")),
    says: "breaks",
    words: 'makeThing (request): `Thing.colour` can no longer be the value `"blue"`',
    compiler: "sees",
  },
  {
    name: "a new value to send",
    before: sent(colours("red")),
    after: sent(colours("red", "blue")),
    says: "adds",
    words: '`Thing.colour` may be the value `"blue"` too',
  },
  {
    name: "only named values may be sent",
    before: sent(object({ "colour!": string })),
    after: sent(colours("red")),
    says: "breaks",
    words: '`Thing.colour` admits only `"red"`',
    compiler: "sees",
  },
  {
    name: "any value may be sent",
    before: sent(colours("red")),
    after: sent(object({ "colour!": string })),
    says: "adds",
    words: "`Thing.colour` admits any value",
  },
  {
    name: "a new value to receive from a closed enum",
    before: received(colours("red")),
    after: received(colours("red", "blue")),
    says: "breaks",
    words: 'getThing (response): `Thing.colour` may be the value `"blue"` too',
    compiler: "sees",
  },
  {
    name: "a new value to receive from an open enum",
    before: received(open("red")),
    after: received(open("red", "blue")),
    says: "adds",
    words: 'getThing (response): `Thing.colour` names the value `"blue"` too',
  },
  {
    name: "a value that comes no longer",
    before: received(colours("red", "blue")),
    after: received(colours("red")),
    says: "adds",
    words: '`Thing.colour` can no longer be the value `"blue"`',
  },
  {
    name: "a value that an open enum no longer names",
    before: received(open("red", "blue")),
    after: received(open("red")),
    says: "documents",
    words: '`Thing.colour` no longer names the value `"blue"`',
  },
  {
    name: "a received enum is opened",
    before: received(colours("red")),
    after: received(open("red")),
    says: "breaks",
    words: "`Thing.colour` admits other values than those it names",
    compiler: "sees",
  },
  {
    name: "a received enum is closed",
    before: received(open("red")),
    after: received(colours("red")),
    says: "adds",
    words: "`Thing.colour` admits only the values it names",
  },
  {
    name: "a constant that must be sent differs",
    before: sent(object({ "kind!": { const: "a" } })),
    after: sent(object({ "kind!": { const: "b" } })),
    says: "breaks",
    words: '`Thing.kind` can no longer be the value `"a"`',
    compiler: "sees",
  },
];
