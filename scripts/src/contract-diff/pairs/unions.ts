import { object, received, sent, string, type Pair } from "./build.js";

const card = object({ "type!": { const: "card" }, "number!": string });
const cash = object({ "type!": { const: "cash" }, "shop!": string });
const other = (excluded: string[], known: string[]): object =>
  object({ "type!": { type: "string", not: { enum: excluded }, "x-known-values": known } });

/** Forms that a value may have. */
export const unions: Pair[] = [
  {
    name: "a new form to send",
    before: sent(object({ "by!": { oneOf: [card] } })),
    after: sent(object({ "by!": { oneOf: [card, cash] } })),
    says: "adds",
    words: "makeThing (request): `Thing.by` may also be `type=cash`",
  },
  {
    name: "a form that can no longer be sent",
    before: sent(object({ "by!": { oneOf: [card, cash] } })),
    after: sent(object({ "by!": { oneOf: [card] } })),
    says: "breaks",
    words: "makeThing (request): `Thing.by` is no longer `type=cash`",
    compiler: "sees",
  },
  {
    name: "a new form to receive",
    before: received(object({ "by!": { oneOf: [card] } })),
    after: received(object({ "by!": { oneOf: [card, cash] } })),
    says: "breaks",
    words: "getThing (response): `Thing.by` may also be `type=cash`",
    compiler: "sees",
  },
  {
    name: "a form that no longer comes",
    before: received(object({ "by!": { oneOf: [card, cash] } })),
    after: received(object({ "by!": { oneOf: [card] } })),
    says: "adds",
    words: "`Thing.by` is no longer `type=cash`",
  },
  {
    name: "a member of one form must now be sent",
    before: sent(object({ "by!": { oneOf: [card, cash] } })),
    after: sent(
      object({
        "by!": { oneOf: [card, object({ "type!": { const: "cash" }, "shop!": string, "till!": string })] },
      }),
    ),
    says: "breaks",
    words: "`Thing.by<type=cash>.till` is new and must be sent",
    compiler: "sees",
  },
  {
    name: "a shared form that was renamed",
    before: sent(
      object({
        "by!": { oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Cash" }] },
      }),
      { Card: card, Cash: cash },
    ),
    after: sent(
      object({
        "by!": { oneOf: [{ $ref: "#/components/schemas/Plastic" }, { $ref: "#/components/schemas/Cash" }] },
      }),
      { Plastic: card, Cash: cash },
    ),
    says: "breaks",
    words: "the contract: the type `Card` is no longer exported",
    compiler: "misses",
  },
  {
    name: "a plain value to send becomes one of two forms",
    before: sent(object({ "by!": string })),
    after: sent(object({ "by!": { oneOf: [string, card] } })),
    says: "adds",
    words: "`Thing.by` may also be `type=card`",
  },
  {
    name: "a form to receive that was among the others",
    before: received(object({ "by!": { oneOf: [card, other(["card"], ["cash"])] } })),
    after: received(object({ "by!": { oneOf: [card, cash, other(["card", "cash"], [])] } })),
    says: "adds",
    words: "`Thing.by` may also be `type=cash`, a new form",
  },
];
