import { useCallback, useEffect, useRef, useState } from "react";
import type { Storage } from "../../../runtime/storage/storage";
import { useEnvironment } from "../../../state/environment";
import { useWorkspace } from "../workspace-context";

/** Milliseconds after the last key before the code is on disk. */
const SAVE_DELAY_MS = 400;

export type DraftStatus = { readonly kind: "saved" } | { readonly kind: "unsaved" } | { readonly kind: "failed"; readonly message: string };

export interface Draft {
  /** Null until storage has answered. */
  readonly initialText: string | null;
  readonly status: DraftStatus;
  change(text: string): void;
}

/** The problem's code across visits: read once, and written as it is typed. */
export function useDraft(): Draft {
  const { problem, code } = useWorkspace();
  const { storage, now } = useEnvironment().services;
  const [initialText, setInitialText] = useState<string | null>(null);
  const [status, setStatus] = useState<DraftStatus>({ kind: "saved" });
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let current = true;
    void storage.draft(problem.id).then((stored) => {
      if (!current) return;
      code.current = stored ?? problem.starter;
      setInitialText(code.current);
    });
    return () => void (current = false);
  }, [storage, problem, code]);

  const save = useCallback(() => {
    if (pending.current === undefined) return;
    clearTimeout(pending.current);
    pending.current = undefined;
    void saveDraft(storage, problem.id, code.current, now()).then(setStatus);
  }, [storage, problem.id, code, now]);

  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === "hidden") save();
    };
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pagehide", save);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", save);
      save();
    };
  }, [save]);

  const change = (text: string): void => {
    code.current = text;
    setStatus({ kind: "unsaved" });
    clearTimeout(pending.current);
    pending.current = setTimeout(save, SAVE_DELAY_MS);
  };
  return { initialText, status, change };
}

async function saveDraft(storage: Storage, problemId: string, code: string, now: number): Promise<DraftStatus> {
  const saved = await storage.saveDraft(problemId, code, now);
  return saved.kind === "saved" ? saved : { kind: "failed", message: saved.message };
}
