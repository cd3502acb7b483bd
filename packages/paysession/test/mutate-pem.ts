import fc from "fast-check";

/** Copies of a PEM text that are truncated or changed at random places, in the text or in the DER inside of it. */
export function mutatedPem(pem: string): fc.Arbitrary<string> {
  const text = fc.oneof(
    mutated([...pem], fc.constantFrom(..."Aa0+/=-\n \\é")).map((characters) => characters.join("")),
    fc.tuple(fc.nat(pem.length), fc.nat(pem.length)).map(([from, to]) => pem.slice(from, to)),
    fc.nat(pem.length).map((end) => pem.slice(0, end)),
  );
  const [, label = "", base64 = ""] = /-----BEGIN (.+?)-----([^-]+)/.exec(pem) ?? [];
  const der = mutated([...Buffer.from(base64, "base64")], fc.nat(255)).map((bytes) => {
    const lines =
      Buffer.from(bytes)
        .toString("base64")
        .match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
  });
  return fc.oneof({ weight: 1, arbitrary: text }, { weight: 3, arbitrary: der });
}

/** Copies of a list in which a few items at one or two places are replaced, removed or inserted. */
function mutated<T>(items: readonly T[], item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  // Half of the mutations are near the start, where the structure of a key is.
  const place = fc.oneof(fc.nat(Math.min(40, items.length)), fc.nat(items.length));
  const edit = fc.record({ at: place, removed: fc.nat(3), inserted: fc.array(item, { maxLength: 3 }) });
  return fc.array(edit, { minLength: 1, maxLength: 2 }).map((edits) => {
    const copy = [...items];
    for (const { at, removed, inserted } of edits) copy.splice(at, removed, ...inserted);
    return copy;
  });
}
