/** Longer than any page needs the line; after it, a page that is gone holds nothing back. */
const LONGEST_HOLD_MS = 60_000;

/** A point where work waits while somebody else needs the line. */
export class Gate {
  #held: { readonly over: Promise<void>; readonly end: () => void } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  hold(): void {
    if (this.#held === null) {
      let end: () => void = () => undefined;
      const over = new Promise<void>((resolve) => (end = resolve));
      this.#held = { over, end };
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.goOn(), LONGEST_HOLD_MS);
  }

  goOn(): void {
    clearTimeout(this.#timer);
    this.#held?.end();
    this.#held = null;
  }

  /** Resolves at once, or when the hold is over. */
  async pass(): Promise<void> {
    await this.#held?.over;
  }
}
