import { useEffect, useRef, useState } from "react";
import type { BankedProblem } from "../../domain/problem/bank";
import { useEnvironment } from "../../state/environment";
import { WorkspaceContext } from "./workspace-context";
import { WorkspaceLayout } from "./workspace-layout";
import { createWorkspace, type Workspace } from "./workspace-store";

/** Holds a problem's workspace for as long as its screen is open, and listens for the shortcuts. */
export function OpenedProblem({ problem }: { readonly problem: BankedProblem }) {
  const environment = useEnvironment();
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  const code = useRef(problem.starter);
  const jumpTo = useRef<(line: number) => void>(() => undefined);
  const replaceCode = useRef<(text: string) => void>(() => undefined);

  useEffect(() => {
    const created = createWorkspace(problem, environment);
    setWorkspace(created);
    document.title = `${problem.title} · Dryrun`;
    created.courtroom.warmUp();
    return () => {
      created.dispose();
      document.title = "Dryrun";
    };
  }, [problem, environment]);

  useEffect(() => (workspace ? onShortcut(workspace, code) : undefined), [workspace]);

  if (!workspace) return null;
  return (
    <WorkspaceContext value={{ ...workspace, problem, code, jumpTo, replaceCode }}>
      <WorkspaceLayout />
    </WorkspaceContext>
  );
}

/** Ctrl/Cmd+Enter runs, with Shift it submits; caught before the editor takes the keys for itself. */
function onShortcut({ store }: Workspace, code: { readonly current: string }): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (store.getState().trial.status === "running") return;
    void (event.shiftKey ? store.getState().submit(code.current) : store.getState().run(code.current));
  };
  document.addEventListener("keydown", listen, { capture: true });
  return () => document.removeEventListener("keydown", listen, { capture: true });
}
