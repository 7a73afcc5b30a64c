import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { monaco } from "./monaco";
import classes from "./code-editor.module.css";

export interface EditorHandle {
  /** Replaces the whole text; undo brings the old one back. */
  replace(text: string): void;
  jumpTo(line: number): void;
}

export interface CodeEditorProps {
  readonly initialText: string;
  readonly fontSize: number;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onReady: (handle: EditorHandle) => void;
}

/** Monaco with Python. Owns its text after the start: what others write into it goes through the handle. */
export default function CodeEditor({ initialText, fontSize, label, onChange, onReady }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(null);
  const scheme = useComputedColorScheme("light");
  const start = useRef({ initialText, fontSize, label, onChange, onReady });
  start.current.onChange = onChange;

  useEffect(() => {
    if (!host.current) return;
    const { initialText, fontSize, label } = start.current;
    const created = monaco.editor.create(host.current, { ...OPTIONS, value: initialText, fontSize, ariaLabel: label });
    editor.current = created;
    created.onDidChangeModelContent(() => start.current.onChange(created.getValue()));
    start.current.onReady(handleOf(created));
    return () => {
      created.getModel()?.dispose();
      created.dispose();
    };
  }, []);

  useEffect(() => editor.current?.updateOptions({ fontSize }), [fontSize]);
  useEffect(() => monaco.editor.setTheme(`dryrun-${scheme}`), [scheme]);
  return <div ref={host} className={classes.host} />;
}

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  language: "python",
  automaticLayout: true,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  // At its end, the page around it scrolls on.
  scrollbar: { alwaysConsumeMouseWheel: false },
  tabSize: 4,
  insertSpaces: true,
  detectIndentation: false,
  fontLigatures: false,
  fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace",
  lineNumbersMinChars: 3,
  padding: { top: 8, bottom: 8 },
  renderLineHighlight: "line",
  renderWhitespace: "selection",
  bracketPairColorization: { enabled: false },
  wordBasedSuggestions: "currentDocument",
  quickSuggestions: { other: true, comments: false, strings: false },
  fixedOverflowWidgets: true,
  unicodeHighlight: { ambiguousCharacters: false },
};

function handleOf(editor: monaco.editor.IStandaloneCodeEditor): EditorHandle {
  return {
    replace(text) {
      const model = editor.getModel();
      if (!model) return;
      editor.pushUndoStop();
      editor.executeEdits("dryrun", [{ range: model.getFullModelRange(), text }]);
      editor.pushUndoStop();
    },
    jumpTo(line) {
      editor.revealLineInCenterIfOutsideViewport(line);
      editor.setPosition({ lineNumber: line, column: editor.getModel()?.getLineFirstNonWhitespaceColumn(line) || 1 });
      editor.focus();
    },
  };
}
