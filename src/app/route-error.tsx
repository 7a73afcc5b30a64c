import { Button } from "@mantine/core";
import { useRouteError } from "react-router";
import { Notice } from "../ui/notice";

/** A screen that could not be loaded or drawn. Drafts are on disk, so a reload loses nothing. */
export function RouteError() {
  const error = useRouteError();
  return (
    <Notice title="This screen could not be shown" action={<Button onClick={() => location.reload()}>Reload</Button>}>
      Your code is kept on this machine and will be there after a reload. What went wrong: {String((error as Error | null)?.message ?? error)}
    </Notice>
  );
}
