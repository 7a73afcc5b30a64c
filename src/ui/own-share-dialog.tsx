import { Suspense } from "react";
import type { ProblemFile } from "../domain/problem/problem-file";
import { LazyShareDialog } from "./lazy-share-dialog";

/** Shares a problem that is not of the bank; no code goes along. */
export function OwnShareDialog({ file, onClose }: { readonly file: ProblemFile; readonly onClose: () => void }) {
  const { title, minutes } = file.problem;
  return (
    <Suspense>
      <LazyShareDialog problem={{ kind: "own", file }} title={title} minutes={minutes} code={null} onClose={onClose} />
    </Suspense>
  );
}
