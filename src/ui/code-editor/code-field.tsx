import { Input } from "@mantine/core";
import { useEffect, useRef } from "react";
import { BestEditor } from "./best-editor";
import classes from "./code-editor.module.css";
import type { EditorHandle } from "./code-editor";

interface CodeFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Names the field for whoever looks for it in the document. */
  readonly path: string;
}

const FONT_SIZE = 13;
const LINE_PX = 20;
const LINES = { fewest: 5, most: 24 };

/** A code editor as a field of a form, as high as its text within bounds. */
export function CodeField({ label, description, error, value, onChange, path }: CodeFieldProps) {
  const handle = useRef<EditorHandle>(undefined);
  const shown = useRef(value);
  const lines = Math.min(Math.max(value.split("\n").length + 1, LINES.fewest), LINES.most);
  useEffect(() => {
    // Changed from outside, such as starter code that follows the signature.
    if (shown.current === value) return;
    shown.current = value;
    handle.current?.replace(value);
  }, [value]);
  const change = (text: string): void => {
    if (text === shown.current) return;
    shown.current = text;
    onChange(text);
  };
  return (
    <Input.Wrapper label={label} labelElement="div" description={description} error={error} data-path={path}>
      <div className={classes.field} style={{ height: lines * LINE_PX + 16 }} data-error={error !== undefined}>
        <BestEditor
          initialText={value}
          fontSize={FONT_SIZE}
          label={label}
          onChange={change}
          onReady={(ready) => {
            handle.current = ready;
            if (shown.current !== value) ready.replace(shown.current);
          }}
        />
      </div>
    </Input.Wrapper>
  );
}
