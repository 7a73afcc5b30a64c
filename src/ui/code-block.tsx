import { Box, type MantineSpacing, type StyleProp } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./code-block.module.css";

interface CodeBlockProps {
  readonly label?: string;
  readonly mt?: StyleProp<MantineSpacing>;
  readonly mb?: StyleProp<MantineSpacing>;
  readonly mah?: string;
  readonly children: ReactNode;
}

/** Lines as they were written. What is wider or longer than its place is scrolled, by keyboard too. */
export function CodeBlock({ label, children, ...place }: CodeBlockProps) {
  return (
    <Box component="pre" className={classes.code} tabIndex={0} aria-label={label} {...place}>
      {children}
    </Box>
  );
}
