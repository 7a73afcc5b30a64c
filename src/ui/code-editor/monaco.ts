/** The parts of Monaco that a Python editor needs; the whole is four times as large. */
import * as monaco from "monaco-editor/editor/editor.api";
import "monaco-editor/features/anchorSelect/register";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/contextmenu/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/lineSelection/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/quickCommand/register";
import "monaco-editor/features/smartSelect/register";
import "monaco-editor/features/suggest/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
import "monaco-editor/languages/definitions/python/register";
import EditorWorker from "monaco-editor/editor/editor.worker?worker";

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };

monaco.editor.defineTheme("dryrun-light", { base: "vs", inherit: true, rules: [], colors: {} });
monaco.editor.defineTheme("dryrun-dark", { base: "vs-dark", inherit: true, rules: [], colors: { "editor.background": "#1f1f1f" } });

/** What code looks like, whether it is written or looked at. */
export const PYTHON_LOOK: monaco.editor.IStandaloneEditorConstructionOptions = {
  language: "python",
  automaticLayout: true,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  // At its end, the page around it scrolls on.
  scrollbar: { alwaysConsumeMouseWheel: false },
  fontLigatures: false,
  fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace",
  lineNumbersMinChars: 3,
  padding: { top: 8, bottom: 8 },
  bracketPairColorization: { enabled: false },
  unicodeHighlight: { ambiguousCharacters: false },
};

export { monaco };
