import { Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./banner.module.css";

interface BannerProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
}

/** Something that stays until it is dealt with, above what it is about: what happened, what is kept, what to do. */
export function Banner({ title, children, actions }: BannerProps) {
  return (
    <div role="alert" className={classes.banner}>
      <Text size="sm" className={classes.text}>
        <b>{title}.</b> {children}
      </Text>
      <Group gap="xs" className={classes.actions}>
        {actions}
      </Group>
    </div>
  );
}
