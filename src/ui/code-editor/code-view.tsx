import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { textChange } from "../../domain/drafts/text-change";
import classes from "./code-editor.module.css";
import { monaco, PYTHON_LOOK } from "./monaco";

export interface CodeViewProps {
  readonly text: string;
  readonly fontSize: number;
  readonly label: string;
}

/** Monaco to look at: follows a text that changes, and shows the place where it does. */
export default function CodeView({ text, fontSize, label }: CodeViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(null);
  const scheme = useComputedColorScheme("light");
  const start = useRef({ text, fontSize, label });
  useEffect(() => {
    if (!host.current) return;
    const { text, fontSize, label } = start.current;
    const created = monaco.editor.create(host.current, { ...OPTIONS, value: text, fontSize, ariaLabel: label });
    editor.current = created;
    return () => {
      created.getModel()?.dispose();
      created.dispose();
    };
  }, []);
  useEffect(() => {
    const model = editor.current?.getModel();
    if (!model || model.getValue() === text) return;
    const change = textChange(model.getValue(), text);
    const range = monaco.Range.fromPositions(model.getPositionAt(change.start), model.getPositionAt(change.end));
    model.applyEdits([{ range, text: change.text }]);
    editor.current?.revealPositionInCenterIfOutsideViewport(model.getPositionAt(change.start + change.text.length));
  }, [text]);
  useEffect(() => editor.current?.updateOptions({ fontSize }), [fontSize]);
  useEffect(() => monaco.editor.setTheme(`dryrun-${scheme}`), [scheme]);
  return <div ref={host} className={classes.host} />;
}

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  ...PYTHON_LOOK,
  readOnly: true,
  // Nothing tells somebody off who presses a key in a replay.
  domReadOnly: true,
  renderLineHighlight: "none",
};
