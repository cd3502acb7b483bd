import type { Ids } from "../../../engine/ids.js";
import { Store } from "../../../engine/store.js";

/** A token that stands for a customer's payment data. */
export interface RecurrentToken {
  readonly token: string;
  readonly created_at: string;
  readonly finished_at: string;
  is_active: boolean;
  readonly type: "recurrent_token";
}

const tenYears = 10 * 365.25 * 86_400_000;

/** The recurring tokens that payments have asked for. */
export class RecurrentTokens {
  readonly #tokens = new Store<RecurrentToken>();

  issue(ids: Ids, now: Date): RecurrentToken {
    const token: RecurrentToken = {
      token: ids.hex(64),
      created_at: now.toISOString(),
      finished_at: new Date(now.getTime() + tenYears).toISOString(),
      is_active: true,
      type: "recurrent_token",
    };
    this.#tokens.set(token.token, token);
    return token;
  }

  find(token: string): RecurrentToken | undefined {
    return this.#tokens.get(token);
  }
}
