import { lazy, Suspense } from "react";
import type { CodeEditorProps } from "./code-editor";
import { Loading } from "../loading";
import { OrElse } from "../or-else";
import { PlainEditor } from "./plain-editor";

const CodeEditor = lazy(() => import("./code-editor"));
const touchOnly = window.matchMedia("(pointer: coarse) and (hover: none)").matches;

/** Monaco, or a plain text area where that is better. Fills what is positioned around it. */
export function BestEditor(props: CodeEditorProps) {
  const plain = <PlainEditor {...props} />;
  if (touchOnly) return plain;
  return (
    <OrElse fallback={plain}>
      <Suspense fallback={<Loading label="Loading the editor" size="sm" />}>
        <CodeEditor {...props} />
      </Suspense>
    </OrElse>
  );
}
