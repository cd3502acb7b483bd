import type { RecurrentToken } from "@paysession/smart-glocal";
import type { Ids } from "../../../engine/ids.js";
import { Store } from "../../../engine/store.js";
import type { SmartGlocalHandlers } from "../handlers.js";

const tenYears = 10 * 365.25 * 86_400_000;

/** Recurring tokens, which stand for a customer's payment data. Payments issue them on request. */
export class RecurringTokens {
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

  handlers(): Pick<SmartGlocalHandlers, "disableRecurrent"> {
    return {
      disableRecurrent: ({ body }) => {
        const recurrent = this.find(body.recurrent.token);
        if (recurrent === undefined) return { refused: "missing", what: "recurring token of this name" };
        recurrent.is_active = false;
        return { status: 200, body: { status: "ok", recurrent } };
      },
    };
  }
}
