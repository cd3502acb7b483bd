import type {
  Card,
  CardRequest,
  Customer,
  Payment,
  PaymentDetailsRequest,
  PayoutMethodRequest,
  SessionCreateRequest,
} from "@paysession/smart-glocal";
import type { Refusal } from "../../../engine/handler.js";
import { defaultCardNumber, networkOf, type Cards } from "../cards.js";
import { cardFailure, requiresAuthentication } from "../scenarios.js";
import type { RecurringTokens } from "./recurring-tokens.js";
import { timestamp, type StartedOperation } from "./session-record.js";

/** What starting a payment or payout depends on. */
export interface StartScope {
  readonly cards: Cards;
  readonly recurring: RecurringTokens;
  /** Generates the ID of the payment or payout. */
  readonly nextId: (prefix: string) => string;
  readonly now: Date;
}

/** Creates a payment from the parameters of its session, or refuses incomplete or invalid ones. */
export function createPayment(
  parameters: SessionCreateRequest,
  { cards, recurring, nextId, now }: StartScope,
): StartedOperation | Refusal {
  const { payment_details, amount_details, customer, payment_options } = parameters;
  const unknownCard = checkCardTokens(parameters, cards);
  if (unknownCard !== undefined) return unknownCard;
  if (payment_details === undefined || amount_details === undefined || customer === undefined) {
    return missingParameters(parameters, ["payment_details", "amount_details", "customer"]);
  }
  if (
    payment_details.type === "recurrent" &&
    recurring.find(payment_details.recurrent.token)?.is_active !== true
  ) {
    const reason = "There is no active token of this name";
    return { refused: "state", code: "binding_is_deactivated", reason };
  }
  const number = numberIn(payment_details, cards);
  const record: Payment = {
    ...createRecord(nextId("pm"), parameters, now),
    amount_details,
    payment_details: describeDetails(payment_details, number),
  };
  return {
    kind: "payment",
    record,
    failure: cardFailure(number),
    issuesToken: payment_options?.recurrent === true,
    authenticates: requiresAuthentication(number),
    returnUrl: payment_options?.return_url,
  };
}

/** Creates a payout from the parameters of its session, or refuses incomplete or invalid ones. */
export function createPayout(
  parameters: SessionCreateRequest,
  { cards, nextId, now }: StartScope,
): StartedOperation | Refusal {
  const { payment_method, amount_details } = parameters;
  const unknownCard = checkCardTokens(parameters, cards);
  if (unknownCard !== undefined) return unknownCard;
  if (payment_method === undefined || amount_details === undefined) {
    return missingParameters(parameters, ["payment_method", "amount_details"]);
  }
  const number = numberIn(payment_method, cards);
  const record = {
    ...createRecord(nextId("po"), parameters, now),
    amount_details,
    payment_method: describeDetails(payment_method, number),
  };
  return { kind: "payout", record, failure: cardFailure(number) };
}

/** The members that payments and payouts share. */
function createRecord(
  id: string,
  { customer, participant_details, metadata }: SessionCreateRequest,
  now: Date,
): Pick<Payment, "id" | "status" | "created_at" | "participant_details" | "metadata"> & {
  customer?: Customer;
} {
  return {
    id,
    status: "in_progress",
    created_at: timestamp(now),
    ...(customer !== undefined && { customer }),
    ...(participant_details !== undefined && { participant_details }),
    ...(metadata !== undefined && { metadata }),
  };
}

function missingParameters(
  parameters: SessionCreateRequest,
  required: readonly (keyof SessionCreateRequest)[],
): Refusal {
  const missing = required.filter((name) => parameters[name] === undefined);
  const message = "is required: neither this request nor the session has it";
  return {
    refused: "invalid",
    violations: missing.map((name) => ({
      location: "body",
      pointer: `/${name}`,
      message,
      keyword: "required",
    })),
  };
}

function checkCardTokens(
  { payment_details, payment_method }: SessionCreateRequest,
  cards: Cards,
): Refusal | undefined {
  const isUnknown = [payment_details, payment_method].some((details) => {
    const card = cardIn(details);
    return card?.type === "tokenized_card" && cards.numberOf(card) === undefined;
  });
  return isUnknown ? { refused: "missing", what: "card token of this name" } : undefined;
}

function cardIn(details: PaymentDetailsRequest | PayoutMethodRequest | undefined): CardRequest | undefined {
  return details?.type === "card" ? details.card : undefined;
}

function numberIn(details: PaymentDetailsRequest | PayoutMethodRequest, cards: Cards): string | undefined {
  const card = cardIn(details);
  return card && cards.numberOf(card);
}

/** Responses show only the brand and the last digits of a card. */
function describeDetails<Type extends string>(
  details: (PaymentDetailsRequest | PayoutMethodRequest) & { type: Type },
  number: string = defaultCardNumber,
): { type: Type; card?: Card } {
  const { type } = details;
  if (cardIn(details) === undefined) return { type };
  return { type, card: { brand: networkOf(number), last4: number.slice(-4) } };
}
