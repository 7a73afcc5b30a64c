import { lazy } from "react";

/** The dialog by which a problem is shared, loaded once it is wanted. */
export const LazyShareDialog = lazy(async () => ({ default: (await import("./share-dialog")).ShareDialog }));
