import type { operations } from "@paysession/smart-glocal/operation-types";
import { expect, expectTypeOf, it } from "vitest";
import { untypeHandlers, type Handlers, type OperationRequest } from "./handler.js";

type TokenHandlers = Handlers<Pick<operations, "issueToken" | "tokenizeCard">>;

const issueToken: TokenHandlers["issueToken"] = () => ({
  status: 200,
  body: { status: "ok", public_token: "t" },
});
const tokenizeCard: TokenHandlers["tokenizeCard"] = ({ body }) => ({
  status: 200,
  body: { status: "ok", data: { token: body.card.number } },
});

it("typed handlers accept valid code", () => {
  const handlers: TokenHandlers = { issueToken, tokenizeCard };
  expect(Object.keys(untypeHandlers(handlers))).toEqual(["issueToken", "tokenizeCard"]);
});

it("a missing handler does not compile", () => {
  // @ts-expect-error -- `tokenizeCard` is missing
  const handlers: TokenHandlers = { issueToken };
  expect(handlers).toBeDefined();
});

it("a wrong status does not compile", () => {
  // @ts-expect-error -- the contract has no status 201
  const handler: TokenHandlers["issueToken"] = () => ({
    status: 201,
    body: { status: "ok", public_token: "t" },
  });
  expect(handler).toBeDefined();
});

it("a missing or mistyped body field does not compile", () => {
  // @ts-expect-error -- `public_token` is missing
  const missing: TokenHandlers["issueToken"] = () => ({ status: 200, body: { status: "ok" } });
  const mistyped: TokenHandlers["issueToken"] = () => ({
    status: 200,
    // @ts-expect-error -- `public_token` is a string
    body: { status: "ok", public_token: 1 },
  });
  expect([missing, mistyped]).toBeDefined();
});

it("the request body has the contract's type, and header names are in lower case", () => {
  type Request = OperationRequest<operations["startPayment"]>;
  expectTypeOf<Request["body"]["session_id"]>().toEqualTypeOf<string>();
  expectTypeOf<Request["header"]["x-partner-idempotency-key"]>().toEqualTypeOf<string | undefined>();
  // @ts-expect-error -- not a field of the request
  expectTypeOf<Request["body"]["sesion_id"]>();
});
