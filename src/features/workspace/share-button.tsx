import { ActionIcon, Tooltip } from "@mantine/core";
import { IconShare } from "@tabler/icons-react";
import { Suspense, useState } from "react";
import type { BankedProblem } from "../../domain/problem/bank";
import { readPlainProblem } from "../../domain/problem/problem-file";
import { wholeText } from "../../domain/problem/whole-problem";
import type { Share } from "../../domain/share/share";
import { LazyShareDialog } from "../../ui/lazy-share-dialog";
import { isOwn } from "./is-own";
import { useWorkspace } from "./workspace-context";

/** Sends this problem to somebody, with one's code and a time limit where wanted. */
export function ShareButton() {
  const { problem, code } = useWorkspace();
  const [shared, setShared] = useState<{ readonly problem: Share["problem"]; readonly code: string } | null>(null);
  const open = (): void => {
    const sent = sharedProblem(problem);
    if (sent) setShared({ problem: sent, code: code.current });
  };
  return (
    <>
      <Tooltip label="Share this problem">
        <ActionIcon variant="subtle" color="gray" aria-label="Share" onClick={open}>
          <IconShare size={18} />
        </ActionIcon>
      </Tooltip>
      {shared && (
        <Suspense>
          <LazyShareDialog {...shared} title={problem.title} minutes={problem.minutes} onClose={() => setShared(null)} />
        </Suspense>
      )}
    </>
  );
}

function sharedProblem(problem: BankedProblem): Share["problem"] | null {
  if (!isOwn(problem)) return { kind: "bank", slug: problem.id };
  const read = readPlainProblem(wholeText(problem) ?? "");
  return read.kind === "problem" ? { kind: "own", file: read.file } : null;
}
