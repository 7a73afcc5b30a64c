import { useEffect, useRef } from "react";
import type { CodeEditorProps } from "./code-editor";
import classes from "./editor.module.css";

/** A text area, where Monaco does not work well: on touch screens, and where it could not be loaded. */
export function PlainEditor({ initialText, fontSize, label, onChange, onReady }: CodeEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const ready = useRef({ onReady, onChange });
  ready.current.onChange = onChange;
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    ready.current.onReady({
      replace(text) {
        element.focus();
        element.select();
        // The one way to change a text area that its undo knows about.
        if (!document.execCommand("insertText", false, text)) element.value = text;
        ready.current.onChange(text);
      },
      jumpTo(line) {
        const start =
          element.value
            .split("\n")
            .slice(0, line - 1)
            .join("\n").length + (line > 1 ? 1 : 0);
        element.focus();
        element.setSelectionRange(start, start);
      },
    });
  }, []);
  return (
    <textarea
      ref={area}
      className={classes.plain}
      style={{ fontSize: Math.max(fontSize, 16) }}
      defaultValue={initialText}
      aria-label={label}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      wrap="off"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onKeyDown={indentWithTab}
    />
  );
}

function indentWithTab(event: React.KeyboardEvent): void {
  if (event.key !== "Tab" || event.shiftKey) return;
  event.preventDefault();
  document.execCommand("insertText", false, "    ");
}
