import { lazy } from "react";
import classes from "./code-editor.module.css";
import type { CodeViewProps } from "./code-view";
import { MonacoOr } from "./monaco-or";

const CodeView = lazy(() => import("./code-view"));

/** Code to look at. Fills what is positioned around it. */
export function BestView(props: CodeViewProps) {
  const plain = (
    <pre className={classes.plainView} style={{ fontSize: props.fontSize }} tabIndex={0} aria-label={props.label}>
      {props.text}
    </pre>
  );
  return (
    <MonacoOr plain={plain}>
      <CodeView {...props} />
    </MonacoOr>
  );
}
