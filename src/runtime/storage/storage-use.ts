/** Bytes, as far as the browser tells. */
export interface StorageUse {
  readonly total: number | null;
  /** The most that the browser allows this site. */
  readonly quota: number | null;
  /** Code, own cases, progress, timers, settings. */
  readonly work: number | null;
}

/** Chromium's breakdown; other engines give the total alone. */
interface DetailedEstimate extends StorageEstimate {
  readonly usageDetails?: { readonly indexedDB?: number };
}

export async function storageUse(): Promise<StorageUse> {
  try {
    const { usage = null, quota = null, usageDetails } = (await navigator.storage.estimate()) as DetailedEstimate;
    return { total: usage, quota, work: usageDetails ? (usageDetails.indexedDB ?? 0) : null };
  } catch {
    return { total: null, quota: null, work: null };
  }
}
