import { createStore, type StoreApi } from "zustand/vanilla";
import { meet, type Version } from "../../domain/drafts/meeting";
import { newId } from "./new-id";

export interface KeptState<T> {
  /** Null until storage has answered. */
  readonly value: T | null;
  readonly status: "saved" | "unsaved" | "not-saved";
  /** What another tab made of it meanwhile, while the user has not chosen between the two. */
  readonly theirs: T | null;
}

export type Written<T> =
  { readonly kind: "saved"; readonly version: Version<T> } | { readonly kind: "refused"; readonly theirs: Version<T> } | { readonly kind: "not-saved" };

/** Where a kept value lives. None of its methods throws. */
export interface KeptSource<T> {
  /** What stands where nothing was ever kept. */
  readonly initial: T;
  readonly same: (a: T, b: T) => boolean;
  /** Where two tabs changed it: the user chooses, or writing joins both. */
  readonly conflicts: "ask" | "join";
  read(): Promise<{ readonly version: Version<T>; readonly onDisk: boolean } | null>;
  /** Writes a value that descends from the given revision. */
  write(mine: Version<T>): Promise<Written<T>>;
  /** Keeps a version beside, under an id that may be used again. */
  setAside(value: T, id: string): Promise<unknown>;
  /** Lets go of what was set aside, because it stands after all. */
  discard(id: string): Promise<unknown>;
  /** Calls back when it may have changed; returns the end of it. */
  watch(listener: () => void): () => void;
  /** A last note at the end of a page, which has no time to wait for a disk. */
  readonly note: { leave(mine: Version<T>): void; find(): Version<T> | null; remove(): void };
}

/** Milliseconds from the first unsaved key to the write: who types without a pause is saved all the same. */
const SAVE_AFTER_MS = 400;
const RETRY_AFTER_MS = 5_000;

/** One value that this tab edits, writes down as it changes, and follows where another tab changed it. Nothing of it is ever overwritten unseen. */
export class Kept<T> {
  readonly state: StoreApi<KeptState<T>> = createStore<KeptState<T>>(() => ({ value: null, status: "saved", theirs: null }));
  readonly #source: KeptSource<T>;
  readonly #unwatch: () => void;
  #base: Version<T>;
  #dirty = false;
  #theirs: Version<T> | null = null;
  /** Under which this tab's version is set aside while the user has not chosen. */
  #asideId = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown>;

  constructor(source: KeptSource<T>) {
    this.#source = source;
    this.#base = { value: source.initial, revision: 0 };
    this.#queue = this.#load();
    this.#unwatch = source.watch(() => void this.refresh());
  }

  change(value: T): void {
    this.#dirty = this.#dirty || !this.#source.same(value, this.#base.value);
    this.state.setState({ value, status: this.#dirty ? "unsaved" : "saved" });
    if (this.#dirty) this.#schedule(SAVE_AFTER_MS);
  }

  /** Writes at once what is not written yet. */
  flush(): Promise<void> {
    return this.#next(() => this.#save());
  }

  /** At the end of the page, or of its being looked at: the note is there at once, the write soon after. */
  hide(): void {
    const { value } = this.state.getState();
    if (!this.#dirty || value === null) return;
    this.#source.note.leave({ value, revision: this.#base.revision });
    void this.flush();
  }

  /** Looks whether another tab wrote. */
  refresh(): Promise<void> {
    return this.#next(async () => {
      const found = await this.#source.read();
      if (found?.onDisk) await this.#meet(found.version);
    });
  }

  /** This tab's version stands; the other is set aside. */
  keepMine(): Promise<void> {
    return this.#next(async () => {
      const theirs = this.#theirs;
      if (!theirs) return;
      const mineAside = this.#asideId;
      await this.#source.setAside(theirs.value, newId());
      this.#base = theirs;
      this.#agree();
      await this.#save();
      if (!this.#dirty) await this.#source.discard(mineAside);
    });
  }

  /** The other tab's version stands; this one's is set aside. */
  takeTheirs(): Promise<void> {
    return this.#next(async () => {
      const { value } = this.state.getState();
      if (!this.#theirs || value === null) return;
      await this.#source.setAside(value, this.#asideId);
      this.#follow(this.#theirs);
    });
  }

  /** Writes what is left, and lets go. */
  async dispose(): Promise<void> {
    await this.flush();
    clearTimeout(this.#timer);
    this.#unwatch();
  }

  async #load(): Promise<void> {
    const found = await this.#source.read();
    const left = found?.onDisk === false ? null : this.#source.note.find();
    const { value: typed } = this.state.getState();
    const onDisk = found?.version.value ?? this.#source.initial;
    const isNews = left !== null && !this.#source.same(left.value, onDisk);
    // A note descends from what its page had read, which need not be what is on disk now; what was typed before the answer, from nothing.
    if (typed === null) this.#base = { value: onDisk, revision: isNews ? left.revision : (found?.version.revision ?? 0) };
    const value = typed ?? (isNews ? left.value : onDisk);
    this.#dirty = typed !== null || isNews || found?.onDisk === false;
    if (!this.#dirty) this.#source.note.remove();
    this.state.setState({ value, status: this.#dirty ? "unsaved" : "saved" });
    if (this.#dirty) await this.#save();
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { value, theirs } = this.state.getState();
    if (!this.#dirty || value === null) return;
    if (theirs !== null) return void (await this.#source.setAside(value, this.#asideId));
    const written = await this.#source.write({ value, revision: this.#base.revision });
    if (written.kind === "saved") return this.#saved(value, written.version);
    if (written.kind === "refused") return this.#meet(written.theirs);
    this.state.setState({ status: "not-saved" });
    this.#schedule(RETRY_AFTER_MS);
  }

  #saved(value: T, version: Version<T>): void {
    const { same } = this.#source;
    const current = this.state.getState().value ?? value;
    const joined = !same(version.value, value);
    if (same(current, value)) return this.#follow(version);
    // Typed on meanwhile. What was joined with another tab's is not in it, so that has to be joined again.
    if (!joined) this.#base = version;
    this.#schedule(SAVE_AFTER_MS);
  }

  async #meet(theirs: Version<T>): Promise<void> {
    const { value } = this.state.getState();
    if (value === null) return;
    switch (meet({ base: this.#base.revision, mine: value, dirty: this.#dirty, theirs, same: this.#source.same })) {
      case "nothing":
        return;
      case "adopt":
        if (this.#asideId !== "") await this.#source.discard(this.#asideId);
        return this.#follow(theirs);
      case "take":
        return this.#follow(theirs);
      case "ask":
        if (this.#source.conflicts === "join") return this.#schedule(0);
        if (this.#theirs === null) this.#asideId = newId();
        this.#theirs = theirs;
        // Before anybody is asked, both are safe.
        await this.#source.setAside(value, this.#asideId);
        this.state.setState({ theirs: theirs.value });
    }
  }

  /** This tab and the disk hold the same. */
  #follow(version: Version<T>): void {
    this.#base = version;
    this.#dirty = false;
    this.#source.note.remove();
    this.#agree();
    this.state.setState({ value: version.value, status: "saved" });
  }

  #agree(): void {
    this.#theirs = null;
    this.#asideId = "";
    this.state.setState({ theirs: null });
  }

  #schedule(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.flush();
    }, ms);
  }

  /** One thing at a time: what is read while something is being written would be out of date. */
  #next(work: () => Promise<void>): Promise<void> {
    const next = this.#queue.then(work);
    // A bug in one step, reported by whoever asked for it, does not stop the steps after it.
    this.#queue = next.catch(() => undefined);
    return next;
  }
}
