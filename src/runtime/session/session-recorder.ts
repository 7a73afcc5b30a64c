import { createStore, type StoreApi } from "zustand/vanilla";
import { textChange } from "../../domain/drafts/text-change";
import { sameCases } from "../../domain/records/settle";
import { sameData } from "../../domain/same-data";
import { afterEvent, type Moment, momentAt } from "../../domain/session/replay";
import type { BoxId, Session, SessionEvent, SessionTrial } from "../../domain/session/session";
import { timeOverAt } from "../../domain/session/time-over";
import type { SessionStorage } from "../storage/session-storage";
import { leaveEvents, removeLeftEvents } from "./left-events";

/** An event as whoever saw it says it; the recorder knows when it was. */
export type Happened = SessionEvent extends infer E ? (E extends SessionEvent ? Omit<E, "at"> : never) : never;

type Cases = readonly (readonly string[])[];

export interface Recording {
  readonly session: Session;
  readonly moment: Moment;
  /** All but the edits, in order. */
  readonly events: readonly SessionEvent[];
  /** For each problem, its boxes as they are typed, also what the moment does not have yet. */
  readonly boxes: readonly Readonly<Partial<Record<BoxId, string>>>[];
}

interface RecorderOptions {
  readonly session: Session;
  /** What happened before this page was opened; nothing where the session begins. */
  readonly events: readonly SessionEvent[];
  /** Each problem's code as it began. */
  readonly starters: readonly string[];
  readonly sessions: Pick<SessionStorage, "save" | "saveEvents">;
  readonly now: () => number;
}

/** Milliseconds from the first event that is not on disk to the write. */
const SAVE_AFTER_MS = 400;
const RETRY_AFTER_MS = 5_000;
/** A box's or a case's text is written down once typing in it has paused for so long. */
const SETTLED_AFTER_MS = 1_000;

/** Writes down what happens in a session as it happens. Until the end there is one of it, in one tab. */
export class SessionRecorder {
  readonly state: StoreApi<Recording>;
  readonly #options: RecorderOptions;
  readonly #events: SessionEvent[];
  /** How many of the events are on disk, as they stand. */
  #written: number;
  /** The first event that was changed since the write under way began. */
  #changed = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  /** What is being typed into boxes and own cases, by where. */
  readonly #typing = new Map<string, { readonly happened: Happened; readonly timer: ReturnType<typeof setTimeout> }>();
  #away = false;
  #closed = false;

  constructor(options: RecorderOptions) {
    const { session, starters } = options;
    const events = options.events.length > 0 ? options.events : [{ kind: "open", at: 0, problem: 0 } as const];
    const moment = momentAt(starters, events);
    this.#options = options;
    this.#events = [...events];
    this.#written = options.events.length;
    this.state = createStore<Recording>(() => ({
      session,
      moment,
      events: events.filter(({ kind }) => kind !== "edit"),
      boxes: moment.problems.map(({ boxes }) => boxes),
    }));
  }

  /** All that happened, in order. */
  get events(): readonly SessionEvent[] {
    return this.#events;
  }

  record(happened: Happened): void {
    const { session, moment, events } = this.state.getState();
    if (this.#closed || moment.ended) return;
    const event = { ...happened, at: this.#stamp(session) } as SessionEvent;
    this.#events.push(event);
    this.state.setState({ moment: afterEvent(moment, event), ...(event.kind !== "edit" && { events: [...events, event] }) });
    this.#schedule(SAVE_AFTER_MS);
  }

  /** The editor's text changed to this. */
  edited(problem: number, code: string): void {
    const before = this.#problem(problem).code;
    if (before !== code) this.record({ kind: "edit", problem, ...textChange(before, code) });
  }

  /** A box's text as it is being typed. */
  typed(problem: number, box: BoxId, text: string): void {
    if (this.#closed) return;
    this.state.setState(({ boxes }) => ({ boxes: boxes.map((one, i) => (i === problem ? { ...one, [box]: text } : one)) }));
    this.#settleLater(`${problem} ${box}`, { kind: "box", problem, box, text });
  }

  /** The own cases as they are being typed. */
  casesTyped(problem: number, cases: Cases): void {
    this.#settleLater(`${problem} cases`, { kind: "cases", problem, cases });
  }

  /** Writes down at once what is being typed. */
  settle(): void {
    for (const key of [...this.#typing.keys()]) this.#settled(key);
  }

  /** A Run or a Submit begins. What is called at its end puts it where it began, since the code before that is what was judged. */
  trialBegins(problem: number): (trial: SessionTrial) => void {
    this.settle();
    const before = this.#events.at(-1);
    const at = this.#stamp(this.state.getState().session);
    return (trial) => this.#insertAfter(before, { kind: "trial", at, problem, trial });
  }

  /** What was judged because the session is over. */
  judgedFinally(problem: number, trial: SessionTrial): void {
    this.#insertAfter(this.#events.at(-1), { kind: "trial", at: this.#events.at(-1)?.at ?? 0, problem, trial });
  }

  pause(): void {
    this.settle();
    this.record({ kind: "paused" });
    this.#change({ pauses: [...this.state.getState().session.pauses, { from: this.#options.now(), to: null }] });
  }

  resume(): void {
    const now = this.#options.now();
    this.#change({ pauses: this.state.getState().session.pauses.map((pause) => (pause.to === null ? { ...pause, to: now } : pause)) });
    this.record({ kind: "resumed" });
  }

  /** Ends the session; nothing is recorded after it but the last verdicts. */
  async end(end: NonNullable<Session["end"]>): Promise<void> {
    this.settle();
    const { session, moment } = this.state.getState();
    if (!moment.ended) {
      const last = this.#events.at(-1)?.at ?? 0;
      const event: SessionEvent = { kind: "end", at: Math.max(last, end.at - session.startedAt), reason: end.reason };
      this.#insertAfter(this.#events.at(-1), event);
      this.state.setState({ moment: afterEvent(moment, event) });
    }
    // The events go first: the end is found in them, but nobody would look for them once the session says that it is over.
    await this.flush();
    await this.#change({ end });
  }

  /** The page is no longer looked at, or ends. */
  hide(): void {
    this.settle();
    if (!this.#away) this.record({ kind: "away" });
    this.#away = true;
    if (this.#closed || this.#written >= this.#events.length) return;
    leaveEvents(this.#id, { from: this.#written, events: this.#events.slice(this.#written) });
    void this.flush();
  }

  show(): void {
    if (this.#away) this.record({ kind: "back" });
    this.#away = false;
  }

  /** Writes at once what is not written yet. */
  flush(): Promise<void> {
    const next = this.#queue.then(() => this.#save());
    this.#queue = next.catch(() => undefined);
    return next;
  }

  /** Writes what is left; another tab may go on. */
  async close(): Promise<void> {
    this.settle();
    await this.flush();
    this.abandon();
  }

  /** Writes no more: another tab has taken the session over. */
  abandon(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#typing.forEach(({ timer }) => clearTimeout(timer));
  }

  get #id(): string {
    return this.state.getState().session.id;
  }

  #problem(index: number): Moment["problems"][number] {
    const problem = this.state.getState().moment.problems[index];
    if (!problem) throw new RangeError(`the session has no problem ${index}`);
    return problem;
  }

  /** Never before the event before it, and never after the end of the time, which nobody types past. */
  #stamp(session: Session): number {
    const over = timeOverAt(session);
    const now = Math.min(this.#options.now(), over ?? Infinity);
    return Math.max(0, Math.round(now - session.startedAt), this.#events.at(-1)?.at ?? 0);
  }

  #settleLater(key: string, happened: Happened): void {
    const before = this.#typing.get(key);
    // Saved, or read anew, is not typed.
    if (before && sameData(before.happened, happened)) return;
    clearTimeout(before?.timer);
    this.#typing.set(key, { happened, timer: setTimeout(() => this.#settled(key), SETTLED_AFTER_MS) });
  }

  #settled(key: string): void {
    const typed = this.#typing.get(key);
    if (!typed) return;
    clearTimeout(typed.timer);
    this.#typing.delete(key);
    if (this.#isNews(typed.happened)) this.record(typed.happened);
  }

  #isNews(happened: Happened): boolean {
    if (happened.kind === "box") return (this.#problem(happened.problem).boxes[happened.box] ?? "") !== happened.text;
    if (happened.kind === "cases") return !sameCases(this.#problem(happened.problem).cases, happened.cases);
    return true;
  }

  #insertAfter(before: SessionEvent | undefined, event: SessionEvent): void {
    if (this.#closed) return;
    const index = before === undefined ? 0 : this.#events.lastIndexOf(before) + 1;
    this.#events.splice(index, 0, event);
    this.#written = Math.min(this.#written, index);
    this.#changed = Math.min(this.#changed, index);
    this.state.setState({ events: this.#events.filter(({ kind }) => kind !== "edit") });
    this.#schedule(SAVE_AFTER_MS);
  }

  #change(part: Partial<Session>): Promise<unknown> {
    const session = { ...this.state.getState().session, ...part };
    this.state.setState({ session });
    return this.#closed ? Promise.resolve() : this.#options.sessions.save(session);
  }

  #schedule(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.flush();
    }, ms);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#closed || this.#written >= this.#events.length) return;
    const events = [...this.#events];
    this.#changed = Infinity;
    const saved = await this.#options.sessions.saveEvents(this.#id, events, this.#written);
    if (saved.kind === "not-saved") return this.#schedule(RETRY_AFTER_MS);
    this.#written = Math.min(events.length, this.#changed);
    if (this.#written === this.#events.length) removeLeftEvents(this.#id);
  }
}
