import { hasNumpy } from "../../runtime/python/has-numpy";
import { useWorkspace } from "./workspace-context";

/** Whether the problem needs NumPy and this copy of Dryrun was built without. */
export function useMissingNumpy(): boolean {
  const { problem } = useWorkspace();
  return !hasNumpy && problem.packages.includes("numpy");
}
