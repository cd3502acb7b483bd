import type { Role } from "@paysession/gr4vy";
import type { Gr4vyHandlers } from "../handlers.js";
import { pageOf } from "../pagination.js";

/** The role that allows everything. */
export const fullAccess: Role = createRole("b1d3f7a5-9c24-4e68-8f0b-6a2c4e8d0f13", "Full access", {
  description: "Allows everything",
  allow: ["*.read", "*.write", "embed"],
});

/** The roles of the dashboard. Gr4vy documents their names, but not their scopes. */
const roles: readonly Role[] = [
  fullAccess,
  createRole("e6a0c8f4-2d79-4b15-93e7-0f8b5d1a4c26", "Processing only", {
    description: "Allows payments, and what they need",
    allow: [
      ...readAndWrite(
        "buyers",
        "buyers.billing-details",
        "checkout-sessions",
        "digital-wallets",
        "gift-cards",
        "payment-links",
        "payment-methods",
        "payouts",
        "transactions",
      ),
      "bin-checker.read",
      "card-scheme-definitions.read",
      "payment-method-definitions.read",
      "payment-options.read",
      "payment-service-definitions.read",
      "payment-services.read",
      "embed",
    ],
  }),
  createRole("3c8e0d6b-7f41-4a92-b5d7-1e9f2a6c8b04", "System management only", {
    description: "Allows settings and reports, but no payments",
    allow: readAndWrite(
      "api-key-pairs",
      "audit-logs",
      "digital-wallets",
      "merchant-accounts",
      "metrics-explorer",
      "monitoring",
      "payment-service-definitions",
      "payment-services",
      "reports",
      "roles",
      "three-ds-scenarios",
      "webhook-subscriptions",
    ),
  }),
];

/** Finds a role by its ID. */
export function findRole(id: string): Role | undefined {
  return roles.find((role) => role.id === id);
}

/** Roles. They are the same in all sandboxes. */
export const roleHandlers: Pick<Gr4vyHandlers, "listRoles"> = {
  // Lists begin with the newest record, which is the last one here.
  listRoles: (request) => pageOf([...roles].reverse(), request),
};

function createRole(
  id: string,
  name: string,
  { description, allow }: { description: string; allow: string[] },
): Role {
  return {
    type: "role",
    id,
    name,
    slug: name.toLowerCase().replaceAll(" ", "-"),
    description,
    permissions: { allow },
    assignable_to: ["user", "api-key-pair"],
    applies_to: [],
    is_standalone_assignable: true,
  };
}

function readAndWrite(...resources: string[]): string[] {
  return resources.flatMap((resource) => [`${resource}.read`, `${resource}.write`]);
}
