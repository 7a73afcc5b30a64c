import { Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";
import { Link, useParams } from "react-router";
import type { BankedProblem } from "../../domain/problem/bank";
import { openedOwnProblem } from "../../domain/problem/own-problem";
import { readProblem, whyUnread } from "../../domain/problem/problem-file";
import type { OwnProblem } from "../../runtime/storage/database";
import { useEnvironment } from "../../state/environment";
import { Loading } from "../../ui/loading";
import { Notice } from "../../ui/notice";
import { OpenedProblem } from "./opened-problem";

/** A problem of one's own, on the same screen as those of the bank. */
export function OwnWorkspacePage() {
  const { id = "" } = useParams();
  return <OwnById key={id} id={id} />;
}

type Opened =
  { readonly kind: "problem"; readonly problem: BankedProblem } | { readonly kind: "missing" } | { readonly kind: "unfinished"; readonly message: string };

function OwnById({ id }: { readonly id: string }) {
  const { services } = useEnvironment();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let current = true;
    void services.python.warmUp();
    void services.storage.ownProblem(id).then((row) => current && setOpened(open(row)));
    return () => void (current = false);
  }, [services, id]);
  if (opened === null) {
    return <Loading label="Loading the problem" />;
  }
  switch (opened.kind) {
    case "problem":
      return <OpenedProblem problem={opened.problem} />;
    case "missing":
      return (
        <Notice
          title="This problem is not on this machine"
          action={
            <Button component={Link} to="/mine">
              My problems
            </Button>
          }
        >
          It was deleted, or it is kept in another browser. Whoever made it can send it as a link or a file.
        </Notice>
      );
    case "unfinished":
      return (
        <Notice
          title="This problem is not finished yet"
          action={
            <Group>
              <Button component={Link} to={`/make/${id}`}>
                Edit it
              </Button>
              <Button component={Link} to="/mine" variant="default">
                My problems
              </Button>
            </Group>
          }
        >
          {opened.message}
        </Notice>
      );
  }
}

function open(row: OwnProblem | null): Opened {
  if (row === null) return { kind: "missing" };
  if (row.text === "") return { kind: "unfinished", message: "It opens here once its reference solution passes its own cases." };
  const read = readProblem(row.text);
  if (read.kind === "problem") return { kind: "problem", problem: openedOwnProblem(read.file, row.id) };
  return { kind: "unfinished", message: `Its file cannot be read: ${whyUnread(read)}` };
}
