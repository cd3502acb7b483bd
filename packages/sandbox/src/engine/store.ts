/** Records in memory, oldest first. When it is full, the oldest makes room. */
export class Store<Value> {
  readonly #records = new Map<string, Value>();
  readonly #limit: number;

  constructor(limit: number = 10_000) {
    this.#limit = limit;
  }

  get(id: string): Value | undefined {
    return this.#records.get(id);
  }

  set(id: string, value: Value): void {
    this.#records.set(id, value);
    const [oldest] = this.#records.keys();
    if (this.#records.size > this.#limit && oldest !== undefined) this.#records.delete(oldest);
  }

  delete(id: string): boolean {
    return this.#records.delete(id);
  }

  values(): Value[] {
    return [...this.#records.values()];
  }
}
