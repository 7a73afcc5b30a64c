import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { EditorHandle } from "../../../ui/code-editor/code-editor";
import { useWorkspace } from "../workspace-context";

interface EditedDraft {
  /** What the editor starts with; null until storage has answered. */
  readonly initialText: string | null;
  change(text: string): void;
  /** The editor is there. */
  attach(handle: EditorHandle): void;
}

/** Ties the editor to the problem's draft: what is typed goes there, what another tab wrote comes from there. */
export function useDraft(): EditedDraft {
  const { files, code, jumpTo, replaceCode } = useWorkspace();
  const { state } = files.draft;
  const loaded = useStore(state, ({ value }) => value !== null);
  const editor = useRef<EditorHandle>(null);
  useEffect(() => {
    const follow = (text: string | null): void => {
      if (text === null || text === code.current) return;
      code.current = text;
      editor.current?.replace(text, "other-tab");
    };
    follow(state.getState().value);
    return state.subscribe(({ value }) => follow(value));
  }, [state, code]);

  const change = (text: string): void => {
    code.current = text;
    if (text !== state.getState().value) files.draft.change(text);
  };
  const attach = (handle: EditorHandle): void => {
    editor.current = handle;
    jumpTo.current = (line) => handle.jumpTo(line);
    replaceCode.current = (text) => handle.replace(text, "user");
    // While the editor was being fetched, another tab may have written.
    const { value } = state.getState();
    if (value !== null) handle.replace(value, "other-tab");
  };
  return { initialText: loaded ? state.getState().value : null, change, attach };
}
