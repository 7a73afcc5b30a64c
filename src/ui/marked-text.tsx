interface MarkedTextProps {
  readonly text: string;
  readonly mark: readonly [number, number] | null;
  readonly className?: string | undefined;
  /** The mark's background. */
  readonly color: string;
}

/** Preformatted text with one range marked. */
export function MarkedText({ text, mark, className, color }: MarkedTextProps) {
  const [start, end] = mark ?? [text.length, text.length];
  return (
    <pre className={className}>
      {text.slice(0, start)}
      {mark && <mark style={{ background: color, color: "inherit", borderRadius: 3 }}>{text.slice(start, end)}</mark>}
      {text.slice(end)}
    </pre>
  );
}
