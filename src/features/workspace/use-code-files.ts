import { attemptFileName } from "../../domain/attempts/attempt-text";
import { useEnvironment } from "../../state/environment";
import { downloadText } from "../../ui/download";
import { instantStamp } from "../../ui/instant";
import { useWorkspace } from "./workspace-context";

interface CodeFiles {
  /** The editor's text, as a file. */
  downloadCode(): void;
  /** Puts other code into the editor; what was there goes into the history, and undo brings it back too. */
  replaceCode(text: string): void;
}

/** What becomes of the code in the editor besides being judged. */
export function useCodeFiles(): CodeFiles {
  const { problem, code, replaceCode } = useWorkspace();
  const { storage, now } = useEnvironment().services;
  return {
    downloadCode: () => downloadText(attemptFileName(problem.id, instantStamp(now()), "py"), code.current, "text/x-python"),
    replaceCode(text) {
      const before = code.current;
      const worthKeeping = before.trim() !== "" && before !== problem.starter && before !== text;
      if (worthKeeping) void storage.setAside(problem.id, before);
      replaceCode.current(text);
    },
  };
}
