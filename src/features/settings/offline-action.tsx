import { Button } from "@mantine/core";
import { useState } from "react";
import { asksToReload, type OfflineState } from "../../domain/offline/offline-state";
import { useEnvironment } from "../../state/environment";

/** What can be done about a state: nothing, mostly. */
export function OfflineAction({ state }: { readonly state: OfflineState }) {
  const { offline } = useEnvironment().services;
  const [reloading, setReloading] = useState(false);
  const reload = (): void => {
    setReloading(true);
    void offline.update();
  };
  if (asksToReload(state)) {
    return (
      <Button size="compact-sm" loading={reloading} onClick={reload}>
        Reload
      </Button>
    );
  }
  if (state.kind !== "failed") return null;
  return (
    <Button size="compact-sm" variant="default" onClick={() => void offline.retry()}>
      Try again
    </Button>
  );
}
