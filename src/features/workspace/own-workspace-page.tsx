import { Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";
import { Link, useParams } from "react-router";
import { type OpenedOwn, openOwnProblem } from "../../runtime/problems/open-problem";
import { useEnvironment } from "../../state/environment";
import { Loading } from "../../ui/loading";
import { Notice } from "../../ui/notice";
import { OpenedProblem } from "./opened-problem";

/** A problem of one's own, on the same screen as those of the bank. */
export function OwnWorkspacePage() {
  const { id = "" } = useParams();
  return <OwnById key={id} id={id} />;
}

function OwnById({ id }: { readonly id: string }) {
  const { services } = useEnvironment();
  const [opened, setOpened] = useState<OpenedOwn | null>(null);
  useEffect(() => {
    let current = true;
    void services.python.warmUp();
    void services.storage.ownProblem(id).then((row) => current && setOpened(openOwnProblem(row)));
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
