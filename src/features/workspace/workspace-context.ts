import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { BankedProblem } from "../../domain/problem/bank";
import type { Workspace, WorkspaceState } from "./workspace-store";

/** What a workspace offers; a session takes some of it away. */
export interface WorkspaceRules {
  /** The problem's own clock, and Share. */
  readonly practice: boolean;
  /** Hints, editorial, notes and history, and how an Accepted grows. */
  readonly help: boolean;
  /** Difficulty, topics, and the minutes that go with them. */
  readonly labels: boolean;
  /** Words suggested while typing. */
  readonly completion: boolean;
  /** Run and Submit. */
  readonly trials: boolean;
}

export const EVERYTHING: WorkspaceRules = { practice: true, help: true, labels: true, completion: true, trials: true };

export interface OpenWorkspace extends Workspace {
  readonly problem: BankedProblem;
  readonly rules: WorkspaceRules;
  /** The editor's text as it stands. */
  readonly code: { current: string };
  /** Puts the editor's cursor on a line. */
  readonly jumpTo: { current: (line: number) => void };
  /** Puts other text into the editor; undo brings the old text back. */
  readonly replaceCode: { current: (code: string) => void };
}

export const WorkspaceContext = createContext<OpenWorkspace | null>(null);

export function useWorkspace(): OpenWorkspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("a workspace's component stands outside of it");
  return workspace;
}

export function useWorkspaceState<T>(select: (state: WorkspaceState) => T): T {
  return useStore(useWorkspace().store, select);
}
