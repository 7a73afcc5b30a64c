import { Text } from "@mantine/core";
import type { ErrorFrame, PythonError } from "../../../domain/judging/outcome";
import { MarkedText } from "../../../ui/marked-text";
import { useWorkspace } from "../workspace-context";
import classes from "./console.module.css";

interface ErrorViewProps {
  readonly error: PythonError;
  /** What the problem expected instead. */
  readonly message?: string | undefined;
}

/** A Python error as the candidate's own lines, each a way into the editor. */
export function ErrorView({ error: { message: text, frames, framesLeftOut }, message }: ErrorViewProps) {
  return (
    <div>
      {message !== undefined && (
        <Text size="sm" mt={4}>
          {message}
        </Text>
      )}
      <Text size="sm" fw={600} my={4} style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {text}
      </Text>
      {framesLeftOut > 0 && (
        <Text size="sm" c="dimmed">
          {framesLeftOut} more calls between these are left out.
        </Text>
      )}
      {frames.map((frame, i) => (
        <Frame key={i} frame={frame} />
      ))}
    </div>
  );
}

function Frame({ frame: { line, function: name, text, columns, values } }: { readonly frame: ErrorFrame }) {
  const { jumpTo } = useWorkspace();
  return (
    <div className={classes.frame}>
      <Text size="sm" component="div">
        <button type="button" className={classes.lineButton} onClick={() => jumpTo.current(line)}>
          line {line}
        </button>
        {name && name !== "<module>" && ` in ${name}`}
        {values.length > 0 && (
          <Text span size="sm" c="dimmed" ff="monospace">
            {"  "}
            {values.map(([variable, value]) => `${variable} = ${value}`).join(", ")}
          </Text>
        )}
      </Text>
      {text && <MarkedText text={text} mark={columns} className={classes.value} color="var(--mark-actual)" />}
    </div>
  );
}
