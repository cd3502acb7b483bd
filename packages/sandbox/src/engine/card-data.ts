/** Members that hold the number of a card, or of a token that stands for it. */
const numberMembers: ReadonlySet<string> = new Set(["number", "prepaid_number", "token"]);

/** Members that hold what proves the possession of a card: security codes, PINs, and data of the stripe and the chip. */
const secretMembers: ReadonlySet<string> = new Set([
  "security_code",
  "verification_value",
  "pin",
  "first_two_digits_of_pin",
  "track2",
  "field55",
]);

/** What replaces a security code. Handlers only see whether there was one. */
export const hiddenCode = "***";

/**
 * Returns a request body without card numbers and security codes. Only this copy reaches handlers, and therefore the
 * journal, the state and the outcomes of idempotency keys.
 *
 * A number keeps its length, its first six and its last four digits. The digits between are lost, and the result fails the
 * Luhn check, so that it is no card number. They are not replaced by a digest: with six unknown digits, anyone who has the
 * file could find the number by trying. Two cards that differ only in these digits are therefore the same card for the
 * sandbox.
 *
 * Members are recognized by their name. The card number in the conditions of a 3-D Secure scenario is kept, because
 * responses show it again; so are numbers in free text, metadata and account numbers.
 *
 * @param body A parsed body, which is not changed. It is returned as it is if it contains no card data.
 * @param testCards Numbers that are kept, because they select scenarios. They are public.
 * @example
 * withoutCardData({ number: "4111111111111111", security_code: "123" }, new Set());
 * // { number: "4111110000001111", security_code: "***" }
 */
export function withoutCardData<Body>(body: Body, testCards: ReadonlySet<string>): Body;
export function withoutCardData(body: unknown, testCards: ReadonlySet<string>): unknown {
  if (typeof body !== "object" || body === null) return body;
  let changed = false;
  const convert = (name: string, value: unknown): unknown => {
    const converted = withoutCardDataIn(name, value, testCards);
    if (converted !== value) changed = true;
    return converted;
  };
  const copy = Array.isArray(body)
    ? body.map((item: unknown) => convert("", item))
    : Object.fromEntries(Object.entries(body).map(([name, value]) => [name, convert(name, value)]));
  return changed ? copy : body;
}

function withoutCardDataIn(name: string, value: unknown, testCards: ReadonlySet<string>): unknown {
  if (typeof value === "object") return withoutCardData(value, testCards);
  if ((typeof value !== "string" && typeof value !== "number") || value === "") return value;
  if (secretMembers.has(name)) return typeof value === "number" ? 0 : hiddenCode;
  if (!numberMembers.has(name)) return value;
  const number = String(value).replace(/[ -]/g, "");
  // Prepaid cards need no security code, and their numbers have no check digit.
  const isPrepaid = name === "prepaid_number" && number.length > 10 && !testCards.has(number);
  const truncated = isPrepaid ? truncate(number) : truncateCardNumber(number, testCards);
  if (truncated === number) return value;
  return typeof value === "number" ? Number(truncated) : truncated;
}

/** Returns a card number as handlers receive it. A text that is no card number is returned as it is. */
export function truncateCardNumber(number: string, testCards: ReadonlySet<string>): string {
  return isCardNumber(number) && !testCards.has(number) ? truncate(number) : number;
}

/** Whether a text is a card number: 12 to 19 digits that pass the Luhn check (ISO/IEC 7812-1, annex B). */
export function isCardNumber(text: string): boolean {
  if (!/^\d{12,19}$/.test(text)) return false;
  const sum = [...text].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function truncate(number: string): string {
  const [start, end] = [number.slice(0, 6), number.slice(-4)];
  const middle = "0".repeat(number.length - 10);
  const truncated = start + middle + end;
  return isCardNumber(truncated) ? `${start}1${middle.slice(1)}${end}` : truncated;
}
