import type { CSSProperties, ReactNode, Ref } from "react";
import classes from "./page.module.css";

interface PageProps {
  /** What is read is no wider than this. */
  readonly width: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A screen that is read from top to bottom, and scrolls as a whole; on paper all of it is there. */
export function Page({ width, ref, children }: PageProps) {
  return (
    <div className={classes.page} ref={ref}>
      <div className={classes.column} style={{ "--page-width": width } as CSSProperties}>
        {children}
      </div>
    </div>
  );
}
