import { afterEvent, firstMoment, type Moment } from "./replay";
import type { SessionEvent } from "./session";

/** A moment is kept after every so many events, so that any other one is few events away. */
const CHECKPOINT_EVERY = 100;

/** A session's moments, for who goes to and fro in it: the cost of one does not grow with what came before. */
export class Timeline {
  readonly events: readonly SessionEvent[];
  /** The moment before event `i * CHECKPOINT_EVERY`. */
  readonly #checkpoints: Moment[] = [];

  constructor(starters: readonly string[], events: readonly SessionEvent[]) {
    this.events = events;
    let moment = firstMoment(starters);
    for (const [i, event] of events.entries()) {
      if (i % CHECKPOINT_EVERY === 0) this.#checkpoints.push(moment);
      moment = afterEvent(moment, event);
    }
    if (events.length === 0) this.#checkpoints.push(moment);
  }

  /** Milliseconds from the start to the last event. */
  get lengthMs(): number {
    return this.events.at(-1)?.at ?? 0;
  }

  /** How many events had happened at `at`, those of that instant included. */
  countAt(at: number): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.events[middle]?.at ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  momentAt(at: number): Moment {
    return this.momentAfter(this.countAt(at));
  }

  /** The moment after the first `count` events. */
  momentAfter(count: number): Moment {
    const index = Math.min(Math.floor(count / CHECKPOINT_EVERY), this.#checkpoints.length - 1);
    const checkpoint = this.#checkpoints[index];
    if (!checkpoint) throw new Error("a timeline has a first moment");
    return this.events.slice(index * CHECKPOINT_EVERY, count).reduce(afterEvent, checkpoint);
  }
}
