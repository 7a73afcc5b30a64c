interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number } };
  readonly data?: { hProperties?: object };
}

/** Draws `$$x$$` as a formula of its own where it stands on one line, too; remark-math does so only with line breaks inside. */
export function displayMath() {
  return (tree: MarkdownNode, file: { toString: () => string }): void => {
    const text = file.toString();
    const visit = ({ type, children = [], position, data }: MarkdownNode): void => {
      if (type === "inlineMath" && data && text.startsWith("$$", position?.start.offset)) data.hProperties = { className: ["language-math", "math-display"] };
      children.forEach(visit);
    };
    visit(tree);
  };
}
