import type { AuditLogEntry } from "@paysession/gr4vy";
import type { Handler, HandlerRequest } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { auditRules, type AuditRule } from "../audit-rules.js";
import { creatorOf } from "../caller.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers } from "../handlers.js";
import { accountOf } from "../merchant-account.js";
import { pageOf } from "../pagination.js";
import { AccountRecords } from "./account-records.js";
import type { ApiKeyPairs } from "./api-key-pairs.js";

/** An entry. The sandbox always sets the ID. */
type Entry = AuditLogEntry & { readonly id: string };

/** The audit log: what was done, to which resource, and with which API key. */
export class AuditLogs {
  readonly #entries = new AccountRecords<Entry>("audit log entry");
  /** The latest name of each resource. Responses that delete resources do not contain it. */
  readonly #names = new Store<string>();
  readonly #keys: ApiKeyPairs;

  constructor(keys: ApiKeyPairs) {
    this.#keys = keys;
  }

  handlers(): Pick<Gr4vyHandlers, "listAuditLogs"> {
    return {
      listAuditLogs: (request) => {
        const { action, user_id, resource_type } = request.query;
        const found = this.#entries
          .list(request)
          .filter(
            (entry) =>
              (!action || entry.action === action) &&
              (!user_id || entry.user.id === user_id) &&
              (!resource_type || entry.resource.type === resource_type),
          );
        return pageOf(found, request);
      },
    };
  }

  /** Wraps handlers, so that successful changes are recorded. */
  record(handlers: Readonly<Record<string, Handler>>): Readonly<Record<string, Handler>> {
    const rules: Readonly<Record<string, AuditRule | undefined>> = auditRules;
    return Object.fromEntries(
      Object.entries(handlers).map(([operation, handler]): [string, Handler] => {
        const rule = rules[operation];
        return rule === undefined ? [operation, handler] : [operation, this.#wrap(handler, rule)];
      }),
    );
  }

  #wrap(handler: Handler, rule: AuditRule): Handler {
    return (request) => {
      const result = handler(request);
      if (!("refused" in result)) {
        this.#add(request, rule, readResource(request, result.body));
        // Only changes count as uses, because the journal does not contain reads.
        this.#keys.used(request);
      }
      return result;
    };
  }

  #add(request: HandlerRequest, { action, type }: AuditRule, { id, name }: ChangedResource): void {
    const creator = creatorOf(request);
    if (name !== undefined) this.#names.set(id, name);
    const entry: Entry = {
      type: "audit-log",
      id: request.ids.uuid(),
      merchant_account_id: accountOf(request),
      resource: { type, id, name: this.#names.get(id) ?? id },
      action,
      user: {
        type: "user",
        id: creator.id,
        name: creator.name,
        email_address: null,
        is_staff: false,
        status: "active",
      },
      timestamp: timestamp(request.now),
    };
    this.#entries.add(request, entry.id, entry);
  }
}

/** What a call has changed. */
interface ChangedResource {
  readonly id: string;
  /** Undefined if the response does not name it. */
  readonly name: string | undefined;
}

/** Reads the changed resource from the response, or its ID from the path if the response has none. */
function readResource({ path }: HandlerRequest, body: unknown): ChangedResource {
  const record = firstRecord(body);
  const name = ["display_name", "name", "external_identifier", "label"]
    .map((member) => record[member])
    .find((value) => typeof value === "string");
  const id = typeof record["id"] === "string" ? record["id"] : String(Object.values(path).at(-1) ?? "");
  return { id, name };
}

/** Returns the record in a response, or the first one in a list. */
function firstRecord(body: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(body)) return {};
  const { items } = body;
  return Array.isArray(items) ? firstRecord(items[0]) : body;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
