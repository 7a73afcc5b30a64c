import { useEffect, useState } from "react";
import type { OwnProblem } from "../../runtime/storage/database";
import { useEnvironment } from "../../state/environment";

interface OwnProblems {
  /** Null until storage has answered. */
  readonly rows: readonly OwnProblem[] | null;
  /** The one that was deleted last, for as long as this screen is open. */
  readonly deleted: OwnProblem | null;
  remove(row: OwnProblem): Promise<void>;
  undo(): Promise<void>;
}

/** The own problems on this machine, the latest first. */
export function useOwnProblems(): OwnProblems {
  const { storage } = useEnvironment().services;
  const [rows, setRows] = useState<readonly OwnProblem[] | null>(null);
  const [deleted, setDeleted] = useState<OwnProblem | null>(null);
  useEffect(() => {
    let current = true;
    void storage.ownProblems().then((all) => current && setRows(all));
    return () => void (current = false);
  }, [storage]);
  const remove = async (row: OwnProblem): Promise<void> => {
    const saved = await storage.deleteOwnProblem(row.id);
    if (saved.kind === "saved") setDeleted(row);
    setRows(await storage.ownProblems());
  };
  const undo = async (): Promise<void> => {
    if (deleted) await storage.saveOwnProblem(deleted);
    setDeleted(null);
    setRows(await storage.ownProblems());
  };
  return { rows, deleted, remove, undo };
}
