import type { Refusal } from "../../../engine/handler.js";
import { Store } from "../../../engine/store.js";
import { accountOf, type AccountRequest } from "../merchant-account.js";
import { missing } from "../results.js";

/** Records that belong to merchant accounts. A request sees only the records of its own account. */
export class AccountRecords<Row> {
  readonly #entries = new Store<{ readonly account: string; readonly row: Row }>();
  readonly #name: string;

  /** @param name What a record is called in refusals, such as "payment service". */
  constructor(name: string) {
    this.#name = name;
  }

  /** Adds a record to the merchant account of a request. */
  add(request: AccountRequest, id: string, row: Row): void {
    this.#entries.set(id, { account: accountOf(request), row });
  }

  /** Returns a record of any merchant account. */
  get(id: string): Row | undefined {
    return this.#entries.get(id)?.row;
  }

  /** Finds a record of the request's merchant account. */
  find(request: AccountRequest, id: string): Row | undefined {
    const entry = this.#entries.get(id);
    return entry?.account === accountOf(request) ? entry.row : undefined;
  }

  /** Lists the records of the request's merchant account, oldest first. */
  list(request: AccountRequest): Row[] {
    const account = accountOf(request);
    return this.#entries
      .values()
      .filter((entry) => entry.account === account)
      .map(({ row }) => row);
  }

  delete(id: string): void {
    this.#entries.delete(id);
  }

  /**
   * Creates a handler that finds the record of its request, or refuses an unknown ID.
   *
   * @param parameter The path parameter that has the ID.
   */
  on<
    Parameter extends string,
    Request extends AccountRequest & { readonly path: Readonly<Record<Parameter, string>> },
    Result,
  >(
    parameter: Parameter,
    handler: (row: Row, request: Request) => Result,
  ): (request: Request) => Result | Refusal {
    return (request) => {
      const id = request.path[parameter];
      const row = this.find(request, id);
      return row === undefined ? missing(this.#name, id) : handler(row, request);
    };
  }
}
