import { Button, Group } from "@mantine/core";
import { Link } from "react-router";
import { Loading } from "../../ui/loading";
import { Notice } from "../../ui/notice";

export const LoadingSession = () => <Loading label="Loading the session" />;

/** An address of a session that is not here. */
export function MissingSession() {
  return (
    <Notice
      title="This session is not on this machine"
      action={
        <Group>
          <Button component={Link} to="/sessions">
            Sessions
          </Button>
          <Button component={Link} to="/sessions/open" variant="default">
            Open a session&apos;s file
          </Button>
        </Group>
      }
    >
      It was deleted, or it is kept in another browser. Whoever recorded it can send it as a file.
    </Notice>
  );
}
