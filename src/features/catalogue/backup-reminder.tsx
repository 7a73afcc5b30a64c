import { Anchor, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { backupOverdueDays } from "../../domain/backup/reminder";
import { backupTimes, dismissReminder } from "../../runtime/storage/backup-times";
import { useEnvironment } from "../../state/environment";

/** One line where there is work and the last backup was long ago; sent away, it stays away for a week. */
export function BackupReminder() {
  const { storage, now } = useEnvironment().services;
  const [days, setDays] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    void backupTimes(storage).then((times) => current && setDays(backupOverdueDays(times, now())));
    return () => void (current = false);
  }, [storage, now]);
  if (days === null) return null;
  const dismiss = (): void => {
    dismissReminder(storage);
    setDays(null);
  };
  return (
    <Text size="sm" mb="sm" role="status">
      {days} days of work are in no backup.{" "}
      <Anchor component={Link} to="/settings" size="sm">
        Back up
      </Anchor>
      {" · "}
      <Anchor component="button" type="button" size="sm" onClick={dismiss}>
        Not this week
      </Anchor>
    </Text>
  );
}
