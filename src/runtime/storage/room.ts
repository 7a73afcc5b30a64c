import { forgetSnapshot } from "../python/snapshot-store";
import { stateOf } from "../../domain/storage/storage-state";

/** Does some work on the database. Where there is no room for it, Python's snapshot goes, which can be made again, and the work is done once more. */
export async function makingRoom<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (stateOf(error, "write").kind !== "full") throw error;
    await forgetSnapshot();
    return work();
  }
}
