import { useEffect, useMemo, useRef, useState } from "react";
import type { BankedProblem } from "../../domain/problem/bank";
import { useEnvironment } from "../../state/environment";
import { usePageTitle } from "../../ui/use-page-title";
import { EVERYTHING, type OpenWorkspace, WorkspaceContext, type WorkspaceRules } from "./workspace-context";
import { WorkspaceLayout } from "./workspace-layout";
import { createWorkspace, type Seat, type Workspace } from "./workspace-store";

/** A problem's screen for practice. */
export function OpenedProblem({ problem }: { readonly problem: BankedProblem }) {
  const workspace = useOpenWorkspace(problem, PRACTICE);
  usePageTitle(problem.title);
  if (!workspace) return null;
  return (
    <WorkspaceContext value={workspace}>
      <WorkspaceLayout />
    </WorkspaceContext>
  );
}

interface Place {
  readonly rules: WorkspaceRules;
  readonly seat?: Seat;
  /** Whether it is in view: the shortcuts are for what is. */
  readonly active: boolean;
}

const PRACTICE: Place = { rules: EVERYTHING, active: true };

/** Holds a problem's workspace for as long as it is mounted, and listens for the shortcuts. Neither rules nor seat may change meanwhile. */
export function useOpenWorkspace(problem: BankedProblem, { rules, seat, active }: Place): OpenWorkspace | null {
  const environment = useEnvironment();
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  const code = useRef(problem.starter);
  const jumpTo = useRef<(line: number) => void>(() => undefined);
  const replaceCode = useRef<(text: string) => void>(() => undefined);

  useEffect(() => {
    const created = createWorkspace(problem, environment, seat);
    setWorkspace(created);
    created.courtroom.warmUp();
    return () => created.dispose();
  }, [problem, environment, seat]);

  const listens = active && rules.trials;
  useEffect(() => (workspace && listens ? onShortcut(workspace, code) : undefined), [workspace, listens]);

  return useMemo(() => workspace && { ...workspace, problem, rules, code, jumpTo, replaceCode }, [workspace, problem, rules]);
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
