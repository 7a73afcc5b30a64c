import { Code } from "@mantine/core";

/** A sentence in which names stand between backticks, as in Markdown, and nothing else is marked. */
export function TextWithCode({ children }: { readonly children: string }) {
  return children.split("`").map((part, i) => (i % 2 === 1 ? <Code key={i}>{part}</Code> : part));
}
