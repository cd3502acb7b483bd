// Generated from specs/smart-glocal/openapi.yaml by `pnpm generate`. Do not edit.

import type { Reconciliation } from "@paysession/core";

/** How `settle` finds out what became of a request whose response was lost, by operation ID. */
export const reconciliation: Reconciliation = {
  createSession: { replay: true },
  startPayment: {
    replay: true,
    lookup: {
      operation: "getSessionStatus",
      parameters: { "body.session_id": "body.session_id" },
      items: "session.acquiring_payments",
      where: { metadata: { from: "body.metadata" } },
      conclusiveAfter: 86400,
    },
  },
  startPayout: {
    replay: true,
    lookup: {
      operation: "getSessionStatus",
      parameters: { "body.session_id": "body.session_id" },
      items: "session.payments",
      where: { metadata: { from: "body.metadata" } },
      conclusiveAfter: 86400,
    },
  },
  confirmSession: {
    replay: true,
    lookup: {
      operation: "getSessionStatus",
      parameters: { "body.session_id": "body.session_id" },
      where: { "session.status": { in: ["accepted"] } },
    },
  },
  cancelSession: {
    replay: true,
    lookup: {
      operation: "getSessionStatus",
      parameters: { "body.session_id": "body.session_id" },
      where: { "session.status": { in: ["cancelled"] } },
      conclusiveAfter: 86400,
    },
  },
  captureSession: {
    replay: true,
    lookup: {
      operation: "getSessionStatus",
      parameters: { "body.session_id": "body.session_id" },
      where: { "session.status": { in: ["accepted"] } },
    },
  },
  refundSession: { replay: true },
  initPayment: { replay: true },
  initPayout: { replay: true },
};
