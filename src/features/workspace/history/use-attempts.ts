import { useEffect, useState } from "react";
import type { Attempt } from "../../../domain/records/records";
import { useEnvironment } from "../../../state/environment";
import { useWorkspace } from "../workspace-context";

/** The problem's attempts, the latest first, as they come; null until they are read. */
export function useAttempts(): readonly Attempt[] | null {
  const { problem } = useWorkspace();
  const { storage } = useEnvironment().services;
  const [attempts, setAttempts] = useState<readonly Attempt[] | null>(null);
  useEffect(() => {
    let current = true;
    const read = (): void => void storage.attempts(problem.id).then((all) => current && setAttempts(all));
    read();
    const unwatch = storage.watch("attempts", read);
    return () => {
      current = false;
      unwatch();
    };
  }, [storage, problem.id]);
  return attempts;
}
