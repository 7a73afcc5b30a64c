import { Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./banner.module.css";

interface BannerProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
  /** Where it is no news, or changes by the second: nothing is announced. */
  readonly quiet?: boolean;
}

/** Something that stays until it is dealt with, above what it is about: what happened, what is kept, what to do. */
export function Banner({ title, children, actions, quiet = false }: BannerProps) {
  return (
    <div role={quiet ? undefined : "alert"} className={classes.banner}>
      <Text size="sm" className={classes.text}>
        <b>{title}.</b> {children}
      </Text>
      <Group gap="xs" className={classes.actions}>
        {actions}
      </Group>
    </div>
  );
}
