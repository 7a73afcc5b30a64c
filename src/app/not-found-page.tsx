import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Notice } from "../ui/notice";

export function NotFoundPage() {
  return (
    <Notice
      title="There is nothing at this address"
      action={
        <Button component={Link} to="/">
          All problems
        </Button>
      }
    >
      The link may be old, or cut off. Your code is where it was.
    </Notice>
  );
}
