import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { textChange } from "../../domain/drafts/text-change";
import { monaco, PYTHON_LOOK } from "./monaco";
import classes from "./code-editor.module.css";

export interface EditorHandle {
  /** Replaces the text; undo brings the old one back. What another tab wrote moves neither cursor nor focus. */
  replace(text: string, by: "user" | "other-tab"): void;
  jumpTo(line: number): void;
}

export interface CodeEditorProps {
  readonly initialText: string;
  readonly fontSize: number;
  readonly label: string;
  /** Whether its user may not change the text; other tabs still may. */
  readonly readOnly?: boolean | undefined;
  /** Whether words are suggested; true where it is left out. */
  readonly completion?: boolean;
  readonly onChange: (text: string) => void;
  readonly onReady: (handle: EditorHandle) => void;
}

/** Monaco with Python. Owns its text after the start: what others write into it goes through the handle. */
export default function CodeEditor({ initialText, fontSize, label, readOnly = false, completion = true, onChange, onReady }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(null);
  const scheme = useComputedColorScheme("light");
  const start = useRef({ initialText, fontSize, label, completion, onChange, onReady });
  start.current.onChange = onChange;

  useEffect(() => {
    if (!host.current) return;
    const { initialText, fontSize, label, completion } = start.current;
    const created = monaco.editor.create(host.current, { ...OPTIONS, ...(!completion && NO_COMPLETION), value: initialText, fontSize, ariaLabel: label });
    editor.current = created;
    created.onDidChangeModelContent(() => start.current.onChange(created.getValue()));
    start.current.onReady(handleOf(created));
    return () => {
      created.getModel()?.dispose();
      created.dispose();
    };
  }, []);

  useEffect(() => editor.current?.updateOptions({ fontSize }), [fontSize]);
  useEffect(() => editor.current?.updateOptions({ readOnly }), [readOnly]);
  useEffect(() => monaco.editor.setTheme(`dryrun-${scheme}`), [scheme]);
  return <div ref={host} className={classes.host} />;
}

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  ...PYTHON_LOOK,
  tabSize: 4,
  insertSpaces: true,
  detectIndentation: false,
  renderLineHighlight: "line",
  renderWhitespace: "selection",
  wordBasedSuggestions: "currentDocument",
  quickSuggestions: { other: true, comments: false, strings: false },
  fixedOverflowWidgets: true,
};

const NO_COMPLETION: monaco.editor.IStandaloneEditorConstructionOptions = {
  wordBasedSuggestions: "off",
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
};

function handleOf(editor: monaco.editor.IStandaloneCodeEditor): EditorHandle {
  return {
    replace(after, by) {
      const model = editor.getModel();
      if (!model || model.getValue() === after) return;
      const readOnly = editor.getOption(monaco.editor.EditorOption.readOnly);
      if (readOnly && by === "user") return;
      editor.updateOptions({ readOnly: false });
      const { start, end, text } = textChange(model.getValue(), after);
      editor.pushUndoStop();
      editor.executeEdits("dryrun", [{ range: monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)), text }]);
      editor.pushUndoStop();
      editor.updateOptions({ readOnly });
    },
    jumpTo(line) {
      editor.revealLineInCenterIfOutsideViewport(line);
      editor.setPosition({ lineNumber: line, column: editor.getModel()?.getLineFirstNonWhitespaceColumn(line) || 1 });
      editor.focus();
    },
  };
}
