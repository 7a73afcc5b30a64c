import { useEffect, useRef } from "react";
import { textChange } from "../../domain/drafts/text-change";
import type { CodeEditorProps } from "./code-editor";
import classes from "./code-editor.module.css";

/** A text area, where Monaco does not work well: on touch screens, and where it could not be loaded. */
export function PlainEditor({ initialText, fontSize, label, readOnly = false, onChange, onReady }: CodeEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const ready = useRef({ onReady, onChange });
  ready.current.onChange = onChange;
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    ready.current.onReady({
      replace(after, by) {
        if (element.value === after) return;
        const { start, end, text } = textChange(element.value, after);
        if (by === "other-tab") {
          element.setRangeText(text, start, end, "preserve");
        } else if (element.readOnly) {
          return;
        } else {
          element.focus();
          element.setSelectionRange(start, end);
          // The one way to change a text area that its undo knows about.
          if (!document.execCommand(text === "" ? "delete" : "insertText", false, text)) element.value = after;
        }
        ready.current.onChange(after);
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
      readOnly={readOnly}
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
