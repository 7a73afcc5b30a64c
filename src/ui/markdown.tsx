import "katex/dist/katex.min.css";
import { Typography } from "@mantine/core";
import ReactMarkdown from "react-markdown";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import classes from "./markdown.module.css";

/** Markdown with mathematics between dollars. HTML in it is shown as text, never as HTML. */
export function Markdown({ children }: { readonly children: string }) {
  return (
    <Typography className={classes.markdown}>
      <ReactMarkdown remarkPlugins={[remarkGfm, remarkMath]} rehypePlugins={[rehypeKatex]}>
        {children}
      </ReactMarkdown>
    </Typography>
  );
}
