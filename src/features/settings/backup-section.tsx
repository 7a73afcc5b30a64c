import { Button, Text, Title } from "@mantine/core";
import { useEffect, useState } from "react";
import { backupFile } from "../../runtime/storage/backup-file";
import { lastBackupAt } from "../../runtime/storage/backup-times";
import { useEnvironment } from "../../state/environment";
import { downloadText } from "../../ui/download";
import { Instant, instantStamp } from "../../ui/instant";
import { DamagedRecords } from "./damaged-records";
import { DeleteAll } from "./delete-all";
import { ImportBackup } from "./import-backup";
import classes from "./settings.module.css";
import { StorageTrouble } from "./storage-trouble";

/** Everything that somebody wrote, as one file, out and in; and what to do where it is damaged. */
export function BackupSection() {
  const { storage, now } = useEnvironment().services;
  const [last, setLast] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    const read = (): void => void lastBackupAt(storage).then((at) => current && setLast(at));
    read();
    const unwatch = storage.watch("settings", read);
    return () => {
      current = false;
      unwatch();
    };
  }, [storage]);
  const save = async (): Promise<void> => downloadText(`dryrun-backup-${instantStamp(now())}.json`, await backupFile(storage));
  return (
    <section className={classes.section} aria-labelledby="backup-title">
      <Title order={2} id="backup-title">
        Backup
      </Title>
      <StorageTrouble />
      <Text size="sm">
        Code, attempts, notes, own cases, progress, settings and problems of your own are kept in this browser alone. One file holds all of it, and brings it
        back, here or in another browser.
      </Text>
      <Text size="sm" c="dimmed" mih="1.5em">
        {last === null && "There was no backup yet."}
        {typeof last === "number" && (
          <>
            Last backup: <Instant at={last} now={now()} />
          </>
        )}
      </Text>
      <ImportBackup
        beside={
          <Button size="compact-sm" onClick={() => void save()}>
            Download a backup
          </Button>
        }
      />
      <DamagedRecords />
      <DeleteAll />
    </section>
  );
}
