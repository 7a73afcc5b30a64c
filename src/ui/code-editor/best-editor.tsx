import { lazy } from "react";
import type { CodeEditorProps } from "./code-editor";
import { MonacoOr } from "./monaco-or";
import { PlainEditor } from "./plain-editor";

const CodeEditor = lazy(() => import("./code-editor"));

/** Monaco, or a plain text area where that is better. Fills what is positioned around it. */
export function BestEditor(props: CodeEditorProps) {
  return (
    <MonacoOr plain={<PlainEditor {...props} />}>
      <CodeEditor {...props} />
    </MonacoOr>
  );
}
