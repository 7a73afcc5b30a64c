import { Button } from "@mantine/core";
import { useState } from "react";
import { useRouteError } from "react-router";
import { useEnvironment } from "../state/environment";
import { Notice } from "../ui/notice";

/** A screen that could not be loaded or drawn. Drafts are on disk, so a reload loses nothing. */
export function RouteError() {
  const error = useRouteError();
  const { offline } = useEnvironment().services;
  const [busy, setBusy] = useState(false);
  const reload = (): void => {
    setBusy(true);
    // A script that is stored damaged would be damaged after a reload too.
    void offline
      .checkAndRepair()
      .catch(() => undefined)
      .then(() => location.reload());
  };
  return (
    <Notice
      title="This screen could not be shown"
      action={
        <Button loading={busy} onClick={reload}>
          Reload
        </Button>
      }
    >
      Your code is kept on this machine and will be there after a reload. What went wrong: {String((error as Error | null)?.message ?? error)}
    </Notice>
  );
}
