import type { ApiKeyPair, MerchantAccountSummary } from "@paysession/gr4vy";
import { createPublicKey, type KeyObject } from "node:crypto";
import { derivePrivateKey } from "../../../crypto/derived-key.js";
import type { KeyPair } from "../../../crypto/key-pair.js";
import { thumbprintOf } from "../../../crypto/thumbprint.js";
import type { HandlerContext, Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { creatorOf, keyOf, ownKeyId } from "../caller.js";
import { seededAt, timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import type { Notify } from "../notifications.js";
import { pageOf } from "../pagination.js";
import { created, invalid, missing, noContent, ok } from "../results.js";
import type { Schemas } from "../schemas.js";
import type { MerchantAccounts } from "./merchant-accounts.js";
import { findRole, fullAccess } from "./roles.js";

/** An API key. The private key of a pair is not stored. */
export interface ApiKey {
  readonly record: ApiKeyPair;
  readonly publicKey: KeyObject;
}

/** What a key may be limited to. */
interface Limits {
  readonly role_ids?: readonly string[] | null | undefined;
  readonly merchant_account_ids?: readonly string[] | null | undefined;
}

/** API key pairs. They belong to the whole instance. The first one is the key of the sandbox's own credentials. */
export class ApiKeyPairs {
  readonly #keys = new Store<ApiKey>();
  readonly #own: KeyPair;
  readonly #notify: Notify;
  readonly #schemas: Schemas;
  readonly #accounts: MerchantAccounts;

  /** @param own The key pair of the sandbox's own credentials. It is read on first use only. */
  constructor(own: KeyPair, schemas: Schemas, notify: Notify, accounts: MerchantAccounts) {
    this.#own = own;
    this.#schemas = schemas;
    this.#notify = notify;
    this.#accounts = accounts;
    this.#keys.set(ownKeyId, ownKey(own));
  }

  /**
   * Finds the active key that a token is signed with.
   *
   * @param thumbprint The `kid` of the token. A token without it is signed with the sandbox's own key.
   */
  findActive(thumbprint: string | undefined): ApiKey | undefined {
    const key =
      thumbprint === undefined
        ? this.#keys.get(ownKeyId)
        : this.#find(({ record }) => record.thumbprint === thumbprint);
    return key?.record.active === true ? key : undefined;
  }

  /** Records that a call was made with a key. */
  used(request: Pick<HandlerContext, "claims" | "now">): void {
    const record = this.#keys.get(keyOf(request)?.id ?? "")?.record;
    if (record !== undefined) record.last_used_at = timestamp(request.now);
  }

  handlers(): Pick<
    Gr4vyHandlers,
    "listApiKeyPairs" | "createApiKeyPair" | "getApiKeyPair" | "updateApiKeyPair" | "deleteApiKeyPair"
  > {
    return {
      listApiKeyPairs: (request) =>
        pageOf(
          this.#keys.values().map(({ record }) => record),
          request,
        ),

      createApiKeyPair: (request) => this.#create(request),

      getApiKeyPair: this.#on(({ record }) => ok(record)),

      updateApiKeyPair: this.#on(({ record }, request: RequestOf<"updateApiKeyPair">) => {
        const { display_name, active, role_ids, merchant_account_ids } = request.body;
        const limits = this.#limitsOf({ role_ids, merchant_account_ids });
        if ("refused" in limits) return limits;
        record.display_name = display_name ?? record.display_name;
        record.active = active ?? record.active;
        Object.assign(record, limits, { updated_at: timestamp(request.now) });
        this.#announce(request, "updated", record);
        return ok(record);
      }),

      deleteApiKeyPair: this.#on(({ record }, request: RequestOf<"deleteApiKeyPair">) => {
        this.#keys.delete(record.id);
        this.#announce(request, "deleted", record);
        return noContent;
      }),
    };
  }

  #create(
    request: RequestOf<"createApiKeyPair">,
  ): { readonly status: 201; readonly body: ApiKeyPair } | Refusal {
    const { body, ids, now } = request;
    const limits = this.#limitsOf(body);
    if ("refused" in limits) return limits;
    const id = ids.uuid();
    const keys = this.#keysOf(id, body);
    if ("refused" in keys) return keys;
    const thumbprint = thumbprintOf(keys.publicKey);
    const known = this.#find(({ record }) => record.thumbprint === thumbprint);
    if (known !== undefined) {
      return { refused: "duplicate", id: known.record.id, what: "API key pair with this public_key" };
    }
    const record: ApiKeyPair = {
      type: "api-key-pair",
      id,
      thumbprint,
      display_name: body.display_name,
      algorithm: body.algorithm ?? "ECDSA",
      active: body.active ?? true,
      private_key: null,
      created_at: timestamp(now),
      updated_at: timestamp(now),
      last_used_at: null,
      creator: creatorOf(request),
      merchant_accounts: [],
      ...limits,
    };
    this.#keys.set(id, { record, publicKey: keys.publicKey });
    this.#announce(request, "created", record);
    const pem = keys.privateKey?.export({ type: "pkcs8", format: "pem" }).toString();
    return created({ ...record, private_key: pem ?? null });
  }

  /**
   * Reads the public key of a request, or creates a key pair. A created key is derived from the sandbox's own key, so that
   * replaying the call creates the same one, and its private key needs not be stored.
   */
  #keysOf(
    id: string,
    { public_key, algorithm = "ECDSA" }: RequestOf<"createApiKeyPair">["body"],
  ): { readonly publicKey: KeyObject; readonly privateKey?: KeyObject } | Refusal {
    if (public_key) {
      const publicKey = readPublicKey(public_key);
      return publicKey === undefined || algorithm !== "ECDSA"
        ? invalid("/public_key", "must be the PEM of an ECDSA public key on the curve P-521")
        : { publicKey };
    }
    const privateKey = derivePrivateKey(algorithm, this.#own.privatePem, `api-key-pair ${id}`);
    return { privateKey, publicKey: createPublicKey(privateKey) };
  }

  /** Finds the roles and the merchant accounts that a request names. What it does not name is left out. */
  #limitsOf({
    role_ids,
    merchant_account_ids,
  }: Limits): Partial<Pick<ApiKeyPair, "roles" | "merchant_accounts">> | Refusal {
    const roles = findAll(role_ids ?? [], findRole);
    if (typeof roles === "number") return invalid(`/role_ids/${roles}`, "names no role");
    const accounts = findAll(merchant_account_ids ?? [], (id) => this.#findAccount(id));
    if (typeof accounts === "number") {
      return invalid(`/merchant_account_ids/${accounts}`, "names no merchant account");
    }
    return { ...(role_ids && { roles }), ...(merchant_account_ids && { merchant_accounts: accounts }) };
  }

  #findAccount(id: string): MerchantAccountSummary | undefined {
    const account = this.#accounts.get(id);
    return account && this.#schemas.pick("MerchantAccountSummary", account);
  }

  #find(isWanted: (key: ApiKey) => boolean): ApiKey | undefined {
    return this.#keys.values().find(isWanted);
  }

  #announce(
    request: Pick<HandlerContext, "ids" | "now" | "emit">,
    what: "created" | "updated" | "deleted",
    record: ApiKeyPair,
  ): void {
    // Events call it `enabled`.
    const target = { ...record, enabled: record.active };
    this.#notify(request, `api-key-pair.${what}`, target);
  }

  /** Creates a handler that finds the key of its request. */
  #on<Request extends { readonly path: { readonly api_key_pair_id: string } }, Result>(
    handler: (key: ApiKey, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const id = request.path.api_key_pair_id;
      const key = this.#keys.get(id);
      return key === undefined ? missing("API key pair", id) : handler(key, request);
    };
  }
}

function ownKey(pair: KeyPair): ApiKey {
  return {
    record: {
      type: "api-key-pair",
      id: ownKeyId,
      get thumbprint() {
        return thumbprintOf(pair.publicKey);
      },
      display_name: "Sandbox",
      algorithm: "ECDSA",
      active: true,
      private_key: null,
      created_at: seededAt,
      updated_at: seededAt,
      last_used_at: null,
      creator: null,
      merchant_accounts: [],
      roles: [fullAccess],
    },
    get publicKey() {
      return pair.publicKey;
    },
  };
}

/** Reads an ECDSA public key on the curve P-521. */
function readPublicKey(pem: string): KeyObject | undefined {
  try {
    const key = createPublicKey(pem);
    return pem.includes("PRIVATE KEY") || key.asymmetricKeyDetails?.namedCurve !== "secp521r1"
      ? undefined
      : key;
  } catch {
    return undefined;
  }
}

/** Returns the records of all IDs, or the position of the first ID without a record. */
function findAll<Found>(ids: readonly string[], find: (id: string) => Found | undefined): Found[] | number {
  const found = ids.map(find);
  const unknown = found.indexOf(undefined);
  return unknown >= 0 ? unknown : found.filter((one): one is Found & ({} | null) => one !== undefined);
}
