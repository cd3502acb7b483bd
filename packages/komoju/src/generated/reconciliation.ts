// Generated from specs/komoju/openapi.yaml by `pnpm generate`. Do not edit.

import type { Reconciliation } from "@paysession/core";

/** How `settle` finds out what became of a request whose response was lost, by operation ID. */
export const reconciliation: Reconciliation = {};
