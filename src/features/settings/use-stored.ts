import { useCallback, useEffect, useState } from "react";
import type { Inventory } from "../../domain/offline/inventory";
import { snapshotBytes } from "../../runtime/python/snapshot-store";
import { type StorageUse, storageUse } from "../../runtime/storage/storage-use";
import { useEnvironment } from "../../state/environment";

export interface Stored {
  /** Null while nothing of the app is stored. */
  readonly inventory: Inventory | null;
  readonly snapshot: number;
  readonly use: StorageUse;
}

/** What is stored, looked at again whenever `occasion` changes. Null until the first look is done. */
export function useStored(occasion: unknown): { readonly stored: Stored | null; readonly refresh: () => void } {
  const { offline } = useEnvironment().services;
  const [stored, setStored] = useState<Stored | null>(null);
  const refresh = useCallback(() => {
    void Promise.all([offline.inventory(), snapshotBytes(), storageUse()]).then(([inventory, snapshot, use]) => setStored({ inventory, snapshot, use }));
  }, [offline]);
  useEffect(refresh, [refresh, occasion]);
  return { stored, refresh };
}
