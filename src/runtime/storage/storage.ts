import type { Countdown } from "../../domain/clock/countdown";
import { noProgress, type Progress } from "../../domain/progress/progress";
import { type Attempt, Database, type OwnProblem } from "./database";
import { allOwnProblems } from "./own-problems";

/** What was read, or nothing; what could not be written. Storage may be full or blocked, and the page works on. */
export type Saved = { readonly kind: "saved" } | { readonly kind: "not-saved"; readonly message: string };

/** The page's memory across visits. Reading never throws: what cannot be read is as if it had never been there. */
export class Storage {
  readonly #database = new Database();

  async draft(problemId: string): Promise<string | null> {
    return (await this.#read(() => this.#database.drafts.get(problemId)))?.code ?? null;
  }

  saveDraft(problemId: string, code: string, now: number): Promise<Saved> {
    return this.#write(() => this.#database.drafts.put({ problemId, code, updatedAt: now }));
  }

  async ownCases(problemId: string): Promise<readonly (readonly string[])[]> {
    return (await this.#read(() => this.#database.ownCases.get(problemId)))?.cases ?? [];
  }

  saveOwnCases(problemId: string, cases: readonly (readonly string[])[]): Promise<Saved> {
    return this.#write(() => this.#database.ownCases.put({ problemId, cases }));
  }

  async allProgress(): Promise<readonly Progress[]> {
    return (await this.#read(() => this.#database.progress.toArray())) ?? [];
  }

  saveProgress(progress: Progress): Promise<Saved> {
    return this.#write(() => this.#database.progress.put({ ...noProgress(progress.problemId), ...progress }));
  }

  async timer(problemId: string): Promise<Countdown | null> {
    return (await this.#read(() => this.#database.timers.get(problemId)))?.countdown ?? null;
  }

  saveTimer(problemId: string, countdown: Countdown): Promise<Saved> {
    return this.#write(() => this.#database.timers.put({ problemId, countdown }));
  }

  async setting(key: string): Promise<unknown> {
    return (await this.#read(() => this.#database.settings.get(key)))?.value;
  }

  saveSetting(key: string, value: unknown): Promise<Saved> {
    return this.#write(() => this.#database.settings.put({ key, value }));
  }

  async ownProblems(): Promise<readonly OwnProblem[]> {
    return (await this.#read(() => allOwnProblems(this.#database))) ?? [];
  }

  async ownProblem(id: string): Promise<OwnProblem | null> {
    return (await this.#read(() => this.#database.ownProblems.get(id))) ?? null;
  }

  /** In place of what was there under its id; `newOwnProblem` makes a row for one that is new. */
  saveOwnProblem(problem: OwnProblem): Promise<Saved> {
    return this.#write(() => this.#database.ownProblems.put(problem));
  }

  /** Drafts, attempts and progress stay, so that putting the row back brings all of it back. */
  deleteOwnProblem(id: string): Promise<Saved> {
    return this.#write(() => this.#database.ownProblems.delete(id));
  }

  saveAttempt(attempt: Attempt): Promise<Saved> {
    return this.#write(() => this.#database.attempts.put(attempt));
  }

  async #read<T>(read: () => PromiseLike<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch {
      return undefined;
    }
  }

  async #write(write: () => PromiseLike<unknown>): Promise<Saved> {
    try {
      await write();
      return { kind: "saved" };
    } catch (error) {
      return { kind: "not-saved", message: (error as Error).message };
    }
  }
}
