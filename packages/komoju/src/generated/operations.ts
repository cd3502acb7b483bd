// Generated from specs/komoju/openapi.yaml by `pnpm generate`. Do not edit.

/** What a client of KOMOJU needs at run time. */
export const contract = {
  title: "KOMOJU",
  version: "2025-01-28",
  servers: { production: "https://komoju.com/api/v1" },
  idempotency: { header: "X-KOMOJU-IDEMPOTENCY", repeated: "replays" },
  operations: {
    createSession: { method: "post", path: "/sessions", retry: "with-key" },
    showSession: { method: "get", path: "/sessions/{id}" },
    cancelSession: {
      method: "post",
      path: "/sessions/{id}/cancel",
      retry: "with-key",
      reconcile: "showSession",
    },
    paySession: { method: "post", path: "/sessions/{id}/pay", retry: "with-key", reconcile: "showSession" },
  },
} as const;
