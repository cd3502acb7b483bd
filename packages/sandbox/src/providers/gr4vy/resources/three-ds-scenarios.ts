import type { ThreeDsScenario, ThreeDsScenarioConditions } from "@paysession/gr4vy";
import { truncateCardNumber } from "../../../engine/card-data.js";
import { testCards } from "../cards.js";
import { timestamp } from "../formats.js";
import type { Gr4vyHandlers, RequestOf } from "../handlers.js";
import { accountOf, type AccountRequest } from "../merchant-account.js";
import { pageOf } from "../pagination.js";
import { created, noContent, ok } from "../results.js";
import { AccountRecords } from "./account-records.js";

/** What conditions are compared with. */
type Payment = {
  readonly [Name in keyof ThreeDsScenarioConditions]?: ThreeDsScenarioConditions[Name] | undefined;
};

/** 3-D Secure scenarios, which decide how the buyers of certain payments are authenticated. */
export class ThreeDsScenarios {
  readonly #scenarios = new AccountRecords<ThreeDsScenario>("3-D Secure scenario");

  /** Finds the scenario of a payment. Which one applies if several do is not documented; the sandbox takes the newest. */
  find(request: AccountRequest, payment: Payment): ThreeDsScenario | undefined {
    const found = this.#scenarios.list(request).filter(({ conditions }) => isMet(conditions, payment));
    return found.at(-1);
  }

  handlers(): Pick<
    Gr4vyHandlers,
    "createThreeDsScenario" | "getThreeDsScenario" | "updateThreeDsScenario" | "deleteThreeDsScenario"
  > {
    return {
      createThreeDsScenario: (request) => {
        const { body, ids, now } = request;
        const scenario: ThreeDsScenario = {
          type: "three-d-secure-scenario",
          id: ids.uuid(),
          merchant_account_id: accountOf(request),
          created_at: timestamp(now),
          updated_at: timestamp(now),
          ...body,
        };
        this.#scenarios.add(request, scenario.id, scenario);
        return created(scenario);
      },

      getThreeDsScenario: (request) => pageOf(this.#scenarios.list(request), request),

      updateThreeDsScenario: this.#scenarios.on(
        "three_ds_scenario_id",
        (scenario, { body, now }: RequestOf<"updateThreeDsScenario">) => {
          scenario.conditions = body.conditions ?? scenario.conditions;
          scenario.outcome = body.outcome ?? scenario.outcome;
          scenario.updated_at = timestamp(now);
          return ok(scenario);
        },
      ),

      deleteThreeDsScenario: this.#scenarios.on(
        "three_ds_scenario_id",
        ({ id }, _request: RequestOf<"deleteThreeDsScenario">) => {
          this.#scenarios.delete(id);
          return noContent;
        },
      ),
    };
  }
}

/** Whether a payment meets all conditions. */
function isMet({ card_number, ...others }: ThreeDsScenarioConditions, payment: Payment): boolean {
  const actual: Readonly<Record<string, unknown>> = { ...payment };
  // Payments have card numbers without their middle digits.
  const conditions = { ...others, card_number: card_number && truncateCardNumber(card_number, testCards) };
  return Object.entries(conditions).every(
    ([name, wanted]: [string, unknown]) => wanted === null || wanted === undefined || actual[name] === wanted,
  );
}
