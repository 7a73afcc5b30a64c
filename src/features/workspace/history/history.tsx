import { Text } from "@mantine/core";
import { useState } from "react";
import { AttemptRow } from "./attempt-row";
import { AttemptView } from "./attempt-view";
import classes from "./history.module.css";
import { useAttempts } from "./use-attempts";

/** Every Run and Submit of this problem, and code that was set aside: a list, and one of them opened. */
export function History() {
  const attempts = useAttempts();
  const [opened, setOpened] = useState<string | null>(null);
  const attempt = attempts?.find(({ id }) => id === opened);
  if (attempt) return <AttemptView key={attempt.id} attempt={attempt} onClose={() => setOpened(null)} />;
  if (attempts === null) return null;
  if (attempts.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Every Run and Submit is kept here with its code, and so is what Start fresh takes out of the editor.
      </Text>
    );
  }
  return (
    <ul className={classes.list} aria-label="Attempts, latest first">
      {attempts.map((one) => (
        <AttemptRow key={one.id} attempt={one} onOpen={() => setOpened(one.id)} />
      ))}
    </ul>
  );
}
