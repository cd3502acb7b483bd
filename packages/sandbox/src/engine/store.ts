/** Records in memory, in insertion order. When the store is full, the oldest record is deleted. */
export class Store<Value> {
  readonly #records = new Map<string, Value>();
  /** Goes through the records once. A new iterator would pass over all deleted records each time. */
  readonly #oldest: Iterator<string> = this.#records.keys();
  readonly #limit: number;

  /** @param limit Maximum number of records. */
  constructor(limit: number = 10_000) {
    this.#limit = limit;
  }

  get(id: string): Value | undefined {
    return this.#records.get(id);
  }

  set(id: string, value: Value): void {
    this.#records.set(id, value);
    if (this.#records.size <= this.#limit) return;
    const oldest = this.#oldest.next();
    if (oldest.done !== true) this.#records.delete(oldest.value);
  }

  /** @returns Whether the record existed. */
  delete(id: string): boolean {
    return this.#records.delete(id);
  }

  /** Returns all records, oldest first. */
  values(): Value[] {
    return [...this.#records.values()];
  }
}
