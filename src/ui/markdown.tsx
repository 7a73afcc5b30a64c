import "katex/dist/katex.min.css";
import { Typography } from "@mantine/core";
import ReactMarkdown, { type Components } from "react-markdown";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { displayMath } from "./display-math";
import classes from "./markdown.module.css";
import { isHeavy } from "./heavy-markdown";
import { OrElse } from "./or-else";

/**
 * Markdown with mathematics between dollars, which may be a stranger's. HTML in it is shown as text, never as HTML;
 * links lead to the web alone, and open beside the page; of images only those that the text itself holds are shown,
 * since fetching any other would tell somebody that it was read.
 */
export function Markdown({ children }: { readonly children: string }) {
  const plain = <pre className={classes.plain}>{children}</pre>;
  if (isHeavy(children)) return plain;
  return (
    // Nesting without end takes the parser's stack: then the text is shown as it was typed.
    <OrElse key={children} fallback={plain}>
      <Typography className={classes.markdown}>
        <ReactMarkdown
          remarkPlugins={[remarkGfm, remarkMath, displayMath]}
          rehypePlugins={[[rehypeKatex, KATEX]]}
          urlTransform={(url, key) => ((key === "src" ? DATA_IMAGE : WEB).test(url) ? url : null)}
          components={COMPONENTS}
        >
          {children}
        </ReactMarkdown>
      </Typography>
    </OrElse>
  );
}

const WEB = /^https?:\/\//i;
const DATA_IMAGE = /^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i;

/** `maxSize` in em: a rule as wide as the world would push the page out of sight. */
const KATEX = { trust: false, maxSize: 20, maxExpand: 1_000 };

const COMPONENTS: Components = {
  a: ({ href, title, children }) =>
    href ? (
      <a href={href} title={title ?? href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    ) : (
      <>{children}</>
    ),
  img: ({ src, alt }) => (src ? <img src={src} alt={alt ?? ""} /> : <em>[image{alt ? `: ${alt}` : ""}]</em>),
};
