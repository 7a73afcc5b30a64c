import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A screen that has one thing to say: what happened, what was kept, what to do. */
export function Notice({ title, children, action }: NoticeProps) {
  return (
    <Stack align="flex-start" gap="sm" p="xl" maw="40rem" mx="auto" mt="10vh">
      <Title order={1}>{title}</Title>
      <Text component="div">{children}</Text>
      {action}
    </Stack>
  );
}
