import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useSettings } from "../../../state/environment";
import { monaco } from "../../../ui/code-editor/monaco";
import classes from "./history.module.css";

interface CodeDiffProps {
  readonly before: string;
  readonly after: string;
}

/** What leads from one code to the other, line by line. */
export function CodeDiff({ before, after }: CodeDiffProps) {
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const { fontSize } = useSettings();
  useEffect(() => {
    if (!host.current) return;
    const editor = monaco.editor.createDiffEditor(host.current, { ...OPTIONS, fontSize: Math.min(fontSize, 14) });
    const models = { original: monaco.editor.createModel(before, "python"), modified: monaco.editor.createModel(after, "python") };
    editor.setModel(models);
    return () => {
      editor.dispose();
      models.original.dispose();
      models.modified.dispose();
    };
  }, [before, after, fontSize]);
  useEffect(() => monaco.editor.setTheme(`dryrun-${scheme}`), [scheme]);
  const lines = before.split("\n").length + after.split("\n").length;
  return (
    <div ref={host} className={classes.diff} style={{ blockSize: `${lines * 1.5}em` }} role="group" aria-label="From this attempt to the code in the editor" />
  );
}

const OPTIONS: monaco.editor.IStandaloneDiffEditorConstructionOptions = {
  readOnly: true,
  renderSideBySide: false,
  automaticLayout: true,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  lineNumbersMinChars: 3,
  renderOverviewRuler: false,
  hideUnchangedRegions: { enabled: true },
  scrollbar: { alwaysConsumeMouseWheel: false },
};
