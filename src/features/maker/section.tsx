import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./maker.module.css";

interface SectionProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly path?: string;
  readonly children: ReactNode;
}

/** One step of making a problem. */
export function Section({ title, hint, path, children }: SectionProps) {
  return (
    <section className={classes.section} aria-label={title} data-path={path}>
      <h2 className={classes.heading}>{title}</h2>
      {hint && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
