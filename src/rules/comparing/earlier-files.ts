/** Of so many of one key each is compared with the rest: beyond that, the point is made. */
const MOST_COMPARED = 50;

/** What earlier files had, by key. */
export class Earlier<Kept> {
  readonly #byKey = new Map<string, Kept[]>();

  /** What earlier files had under a key, in their order. */
  of(key: string): readonly Kept[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Keeps something for later files to be compared with. */
  keep(key: string, kept: Kept): void {
    const same = this.#byKey.get(key);
    if (same === undefined) this.#byKey.set(key, [kept]);
    else if (same.length < MOST_COMPARED) same.push(kept);
  }
}
