import { Button, Group } from "@mantine/core";
import { Link, useParams } from "react-router";
import { Loading } from "../../../ui/loading";
import { Notice } from "../../../ui/notice";
import { SessionScreen } from "./session-screen";
import { useSession } from "./use-session";

/** A session under way, from its address. */
export function SessionPage() {
  const { id = "" } = useParams();
  return <SessionById key={id} id={id} />;
}

function SessionById({ id }: { readonly id: string }) {
  const { seat, takeOver } = useSession(id);
  switch (seat.kind) {
    case "loading":
      return <Loading label="Opening the session" />;
    case "elsewhere":
      return (
        <Notice
          title="This session is open in another tab"
          action={
            <Group>
              <Button onClick={takeOver}>Go on here</Button>
              <Button component={Link} to="/sessions" variant="default">
                All sessions
              </Button>
            </Group>
          }
        >
          Only one tab can record it. If you go on here, the other one writes down what it has and lets go.
        </Notice>
      );
    case "missing":
      return (
        <Notice title="This session is not on this machine" action={<AllSessions />}>
          It was deleted, or it is kept in another browser.
        </Notice>
      );
    case "not-opened":
      return (
        <Notice
          title="The session's problems could not be opened"
          action={
            <Group>
              <Button onClick={() => location.reload()}>Try again</Button>
              <AllSessions />
            </Group>
          }
        >
          What was recorded is kept on this machine, and the clock goes on. What went wrong: {seat.message}
        </Notice>
      );
    case "opened":
      return <SessionScreen recorder={seat.recorder} problems={seat.problems} />;
  }
}

const AllSessions = () => (
  <Button component={Link} to="/sessions" variant="default">
    All sessions
  </Button>
);
