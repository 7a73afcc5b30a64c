import type { Storage } from "./storage";

/** Whether the browser has promised not to clear this site's storage when the disk is full. */
export type Persisted = "yes" | "no" | "unknown";

const ASKED = "persistenceAsked";

/** Asks the browser to keep what is stored. Some ask the user in turn, so this is done once, when there is work to lose. */
export class Persistence {
  readonly #storage: Storage;
  #asked = false;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** After real work; only the first time does anything. */
  async askOnce(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    if ((await this.#storage.setting(ASKED)) !== true) await this.ask();
  }

  /** Because the user wants it. */
  async ask(): Promise<Persisted> {
    void this.#storage.saveSetting(ASKED, true);
    return answer(() => navigator.storage.persist());
  }

  state(): Promise<Persisted> {
    return answer(() => navigator.storage.persisted());
  }
}

async function answer(question: () => Promise<boolean>): Promise<Persisted> {
  try {
    return (await question()) ? "yes" : "no";
  } catch {
    return "unknown";
  }
}
