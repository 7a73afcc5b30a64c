import { Center, Loader } from "@mantine/core";
import { Component, lazy, type ReactNode, Suspense } from "react";
import type { CodeEditorProps } from "./code-editor";
import { PlainEditor } from "./plain-editor";

const CodeEditor = lazy(() => import("./code-editor"));
const touchOnly = window.matchMedia("(pointer: coarse) and (hover: none)").matches;

/** Monaco, or a plain text area where that is better. Fills what is positioned around it. */
export function BestEditor(props: CodeEditorProps) {
  const plain = <PlainEditor {...props} />;
  if (touchOnly) return plain;
  return (
    <OrElse fallback={plain}>
      <Suspense
        fallback={
          <Center h="100%">
            <Loader size="sm" aria-label="Loading the editor" />
          </Center>
        }
      >
        <CodeEditor {...props} />
      </Suspense>
    </OrElse>
  );
}

/** Shows something simpler where its children fail. */
class OrElse extends Component<{ readonly fallback: ReactNode; readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
