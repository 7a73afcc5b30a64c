import { Center, Loader } from "@mantine/core";
import { lazy, Suspense } from "react";
import classes from "./code-editor.module.css";
import type { CodeViewProps } from "./code-view";

const CodeView = lazy(() => import("./code-view"));

/** Without a mouse, text that the browser scrolls by itself is better. */
const touchOnly = window.matchMedia("(pointer: coarse) and (hover: none)").matches;

/** Code to look at. Fills what is positioned around it. */
export function BestView(props: CodeViewProps) {
  const plain = (
    <pre className={classes.plainView} style={{ fontSize: props.fontSize }} tabIndex={0} aria-label={props.label}>
      {props.text}
    </pre>
  );
  if (touchOnly) return plain;
  return (
    <Suspense
      fallback={
        <Center h="100%">
          <Loader size="sm" role="status" aria-label="Loading the editor" />
        </Center>
      }
    >
      <CodeView {...props} />
    </Suspense>
  );
}
